import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeUnder, root } from './sources'

/** The place that a heading makes, as the page shows it: small letters, dashes for spaces. */
const placesIn = (document: string) =>
  [...readFileSync(root + document, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  )

const pointers = codeUnder('src').flatMap(({ path, text }) =>
  [...text.matchAll(/docs\/[\w/.-]+\.md(#[\w-]+)?/g)].map(([named]) => ({ path, named })),
)

describe('what the code rests on', () => {
  it('is written down where the code says', () => {
    expect(pointers.length).toBeGreaterThan(2)
    const lost = pointers.filter(({ named }) => {
      const [document = '', place] = named.split('#')
      return !existsSync(root + document) || (place !== undefined && !placesIn(document).includes(place))
    })
    expect(lost).toEqual([])
  })
})
