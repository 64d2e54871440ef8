import fc from 'fast-check'
import jsQR from 'jsqr'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { longestPackLink, packLink, readPackLink } from '../../src/exercises/packLink'
import { packFile, readPackFile } from '../../src/exercises/packFile'
import { hostile, hostileLinks, linkOf, weakened } from '../unit/exercises/hostilePacks'
import { madeNamed } from '../unit/exercises/madeOthers'
import { madePlans } from '../unit/exercises/madePlans'

const hostileOnes = 10_000
const hostileCodes = 200
const each = 1_000

it(`${hostileOnes} hostile links and files are each answered within a second, and weaken nothing`, () => {
  let slowestMs = 0
  let refused = 0
  const prototype = Object.getOwnPropertyNames(Object.prototype).length
  fc.assert(
    fc.property(hostile, ({ text, read }) => {
      const startMs = performance.now()
      const answer = read(text)
      slowestMs = Math.max(slowestMs, performance.now() - startMs)
      if (!answer.ok) refused += 1
      expect(weakened(answer)).toBe(false)
    }),
    { numRuns: hostileOnes },
  )
  console.log(`${refused} of ${hostileOnes} refused; slowest ${slowestMs.toFixed(1)} ms`)
  expect(refused).toBeLessThan(hostileOnes) // or nothing was there to be weakened
  expect(slowestMs).toBeLessThan(1_000)
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(prototype)
})

it(`${hostileCodes} hostile QR codes are answered as the links they hold`, () => {
  let decoded = 0
  const texts = hostileLinks.filter((text) => text !== '' && text.length < 300 && !/\p{Cs}/u.test(text))
  fc.assert(
    fc.property(texts, (text) => {
      const link = scanned(text)
      if (link === undefined) return // a camera that reads nothing opens nothing
      decoded += 1
      const answer = readPackLink(link)
      expect(weakened(answer)).toBe(false)
      expect(answer).toEqual(readPackLink(text))
    }),
    { numRuns: hostileCodes },
  )
  console.log(`${decoded} of ${hostileCodes} were read by the decoder`)
  expect(decoded).toBeGreaterThan(hostileCodes / 2)
})

it.each([
  ['plans', madePlans],
  ['plans, patterns and lists', madeNamed],
] as const)(`${each} %s survive link, open, link, and file`, (_, any) => {
  let linked = 0
  fc.assert(
    fc.property(any, (made) => {
      expect(readPackFile(packFile(made))).toEqual({ ok: true, made })
      const link = packLink(made)
      if (link === undefined) return
      linked += 1
      const read = readPackLink(link)
      expect(read).toEqual({ ok: true, made })
      expect(linkOf(read)).toBe(link)
    }),
    { numRuns: each },
  )
  console.log(`${linked} of ${each} were short enough for a link`)
  expect(linked).toBeGreaterThan(each / 2)
})

it.each([
  ['plan', 's=', 'breathe/ext46;'],
  ['list', 't=', 'en:%E2%88%9E;'],
])('the QR code of the longest link of a %s is read by another decoder', (_, field, piece) => {
  const link = `https://a-host-with-a-rather-long-name.example.org/holdspace/#/${`plan?v=1&${field}`.padEnd(longestPackLink, piece)}`
  expect(scanned(link)).toBe(link)
})

/** What a decoder that is none of ours reads off a code with this text. */
function scanned(text: string): string | undefined {
  const { data, size } = encode(text, { border: 4 })
  const square = 4
  const wide = size * square
  const pixels = new Uint8ClampedArray(wide * wide * 4).map((_, at) => {
    const pixel = Math.floor(at / 4)
    const dark = data[Math.floor(Math.floor(pixel / wide) / square)]?.[Math.floor((pixel % wide) / square)]
    return at % 4 === 3 ? 255 : dark ? 0 : 255
  })
  return jsQR(pixels, wide, wide)?.data
}
