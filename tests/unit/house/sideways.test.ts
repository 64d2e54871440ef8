import { expect, it } from 'vitest'
import { sourcesUnder } from './sources'

/** What stands on a side of its own, whichever way one reads: a clock, and what is mirrored as a whole. */
const physical = [
  'src/ui/pictures/ring/ring.module.css inset: 0 0 0 50%',
  'src/ui/pictures/ring/ring.module.css inset: 0 50% 0 0',
  'src/ui/pictures/ring/ring.module.css inset: 0 0 0 -100%',
  'src/ui/pictures/ring/ring.module.css inset: 0 -100% 0 0',
  'src/ui/guide/shapes/shapes.module.css inset: auto auto -0.875rem -0.875rem',
]

const sided =
  /^(?:(?:margin-|padding-|border-(?:top-|bottom-)?|scroll-(?:margin|padding)-)?(?:left|right)(?:-[a-z-]+)?|float|clear|text-align): /
const edged = /^(?:margin|padding|inset|border-width|scroll-margin): (?<four>.*)$/

/** Values apart at the spaces between them, those inside brackets left whole. */
const valuesOf = (text: string) => text.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []

function isPhysical(line: string): boolean {
  if (sided.test(line)) return !/: (?:none|both|inherit|center|justify|(?:inline-)?(?:start|end))$/.test(line)
  const [, right, , left] = valuesOf(edged.exec(line)?.groups?.['four'] ?? '')
  return left !== undefined && left !== right
}

it('says start and end where a language may read from the right, and never left or right', () => {
  const found = ['src', 'public'].flatMap((folder) =>
    sourcesUnder(folder, '.css').flatMap(({ path, text }) =>
      text
        .replaceAll(/\/\*[^]*?\*\//g, '')
        .split(/[;{}]/)
        .map((line) => line.trim().replaceAll(/\s+/g, ' '))
        .filter(isPhysical)
        .map((line) => `${path} ${line}`),
    ),
  )
  expect(found.toSorted()).toEqual(physical.toSorted())
})

it('gives each side that a motion starts from its counterpart', () => {
  const origins = sourcesUnder('src', '.css').flatMap(({ path, text }) =>
    [...text.matchAll(/transform-origin: (left|right)/g)].map(([, side]) => `${path} ${side}`),
  )
  const from = (side: string) => origins.filter((each) => each.endsWith(side)).map((each) => each.split(' ')[0])
  expect(from('left').length).toBeGreaterThan(0)
  expect(from('right')).toEqual(from('left'))
})
