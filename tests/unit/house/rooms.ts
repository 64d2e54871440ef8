import { posix } from 'node:path'
import { visit, type Source } from './sources'

// What is imported only for its types leaves nothing in the page: devices are passed as arguments.

interface Room {
  /** The rooms whose code this one may use; its own always. */
  readonly uses: readonly string[]
  /** The rooms of which it may know the types only. */
  readonly knows?: readonly string[]
  readonly packages: readonly RegExp[]
}

const pureRooms = ['exercises', 'score', 'session', 'history', 'care', 'words']
const pure: Room = { uses: pureRooms, packages: [/^valibot$/, /^date-fns$/, /^use-intl\/core$/] }
const react = [/^react$/, /^react-dom$/, /^use-intl(\/react)?$/, /^framer-motion(\/|$)/]

const rooms: Readonly<Record<string, Room>> = {
  ...Object.fromEntries(pureRooms.map((name) => [name, pure])),
  device: { uses: [], knows: pureRooms, packages: [/^idb$/, /^age-encryption$/] },
  stage: { uses: pureRooms, knows: ['device'], packages: [] },
  stores: { uses: [...pureRooms, 'stage'], knows: ['device'], packages: [/^zustand(\/|$)/] },
  ui: { uses: ['words'], packages: react },
  screens: {
    uses: [...pureRooms, 'stores', 'ui'],
    packages: [...react, /^zustand(\/|$)/, /^wouter(\/|$)/, /^d3-/, /^uqr$/, /^@tanstack\/react-virtual$/],
  },
}

interface Import {
  readonly from: string
  readonly typesOnly: boolean
}

/** Every import of a file: static, dynamic, and what it passes on. A dynamic one of no fixed name throws. */
function importsOf(source: Source): readonly Import[] {
  const found: Import[] = []
  visit(source, {
    ImportDeclaration: ({ source: { value }, importKind, specifiers }) => {
      const kinds = specifiers.map((each) => (each.type === 'ImportSpecifier' ? each.importKind : 'value'))
      const typesOnly = importKind === 'type' || (kinds.length > 0 && kinds.every((kind) => kind === 'type'))
      found.push({ from: value, typesOnly })
    },
    ExportNamedDeclaration: ({ source: from, exportKind }) => {
      if (from) found.push({ from: from.value, typesOnly: exportKind === 'type' })
    },
    ExportAllDeclaration: ({ source: { value }, exportKind }) => {
      found.push({ from: value, typesOnly: exportKind === 'type' })
    },
    ImportExpression: ({ source: from }) => {
      if (from.type !== 'Literal' || typeof from.value !== 'string') throw new Error(`${source.path}: import of a name`)
      found.push({ from: from.value, typesOnly: false })
    },
  })
  return found
}

const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1]

/**
 * The imports that a file may not have, each as a line to read. A file that stands in src itself puts the rooms together,
 * and may know them all: main.tsx, and what main.tsx fetches late. No room may know such a file.
 */
export function strangersIn(source: Source): readonly string[] {
  const name = roomOf(source.path)
  if (name === undefined) return []
  const room = rooms[name]
  if (!room) return [`${source.path} is in ${name}, which is no room of the house`]
  return importsOf(source)
    .filter((each) => !allowed(room, name, source.path, each))
    .map(({ from }) => `${source.path} imports ${from}`)
}

function allowed({ uses, knows = [], packages }: Room, name: string, path: string, { from, typesOnly }: Import) {
  if (!from.startsWith('.')) return packages.some((each) => each.test(from))
  const target = roomOf(posix.join(posix.dirname(path), from))
  return target !== undefined && (target === name || uses.includes(target) || (typesOnly && knows.includes(target)))
}
