import * as v from 'valibot'
import { parseMade, type Made } from './made'

/** Something made, as it is kept on this device. */
export interface Kept {
  readonly id: string
  readonly made: Made
  /** It came from somebody else: then its name is theirs, and is shown as such. */
  readonly shared?: true
}

/** More would hide each other. */
export const mostKept = 60

export interface KeptMade {
  readonly kept: readonly Kept[]
  /** What lay there and could not be read. It is written back as it stands: a newer Holdspace may know it. */
  readonly unread: readonly unknown[]
}

const fields = v.looseObject({ id: v.pipe(v.string(), v.uuid()), made: v.unknown(), shared: v.optional(v.unknown()) })

/** What was kept, piece by piece: one damaged piece does not cost the others, nor a damaged step its plan. Never throws. */
export function parseKeptMade(stored: unknown): KeptMade {
  if (stored === undefined || stored === null) return { kept: [], unread: [] }
  const listed = typeof stored === 'object' && 'list' in stored ? stored.list : undefined
  if (!Array.isArray(listed)) return { kept: [], unread: [stored] }
  const kept: Kept[] = []
  const unread: unknown[] = []
  for (const each of listed) {
    const read = v.safeParse(fields, each)
    const sound = read.success ? (parseMade(read.output.made) ?? mended(read.output.made)) : undefined
    if (!read.success || !sound || kept.some(({ id }) => id === read.output.id)) unread.push(each)
    else kept.push({ id: read.output.id, made: sound, ...(read.output.shared === true ? { shared: true } : {}) })
  }
  return { kept, unread }
}

/** Of a plan or a list with a damaged piece, what is sound. None where nothing of it is. */
function mended(stored: unknown): Made | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const known: ReadonlyMap<string, unknown> = new Map(Object.entries(stored))
  const base = { kind: known.get('kind'), version: 1, name: '' }
  const [main, pieces] = mainOf(known)
  if (main === undefined || known.get('version') !== 1) return undefined
  const sound = pieces.filter((piece) => parseMade({ ...base, [main]: [piece] }))
  const least = Array.isArray(known.get(main)) ? sound : known.get(main)
  const more = [...known].filter(([name]) => !['kind', 'version', main].includes(name))
  return more.reduce(
    (so: Made | undefined, [name, value]) => (so ? (parseMade({ ...so, [name]: value }) ?? so) : so),
    parseMade({ ...base, [main]: least }),
  )
}

/** The one field without which it would be nothing, and its pieces where it has any. */
function mainOf(known: ReadonlyMap<string, unknown>): readonly [string | undefined, readonly unknown[]] {
  const main = ['steps', 'things', 'parts', 'own'].find((name) => known.has(name))
  const value = main === undefined ? undefined : known.get(main)
  return [main, Array.isArray(value) ? value.slice(0, 100) : []]
}
