import fc from 'fast-check'
import jsQR from 'jsqr'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { longestPlanLink, planLink, readPlanLink } from '../../src/exercises/packLink'
import { packFile, readPackFile } from '../../src/exercises/packFile'
import { hostile, linkOf, weakened } from '../unit/exercises/hostilePacks'
import { madePlans } from '../unit/exercises/madePlans'

const hostileOnes = 10_000
const plans = 1_000

it(`${hostileOnes} hostile links and files are each answered within a second, and weaken nothing`, () => {
  let slowestMs = 0
  const prototype = Object.getOwnPropertyNames(Object.prototype).length
  fc.assert(
    fc.property(hostile, ({ text, read }) => {
      const startMs = performance.now()
      const answer = read(text)
      slowestMs = Math.max(slowestMs, performance.now() - startMs)
      expect(weakened(answer)).toBe(false)
    }),
    { numRuns: hostileOnes },
  )
  console.log(`slowest of ${hostileOnes}: ${slowestMs.toFixed(1)} ms`)
  expect(slowestMs).toBeLessThan(1_000)
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(prototype)
})

it(`${plans} plans survive link, open, link, and file`, () => {
  let linked = 0
  fc.assert(
    fc.property(madePlans, (plan) => {
      expect(readPackFile(packFile(plan))).toEqual({ ok: true, made: plan })
      const link = planLink(plan)
      if (link === undefined) return
      linked += 1
      const read = readPlanLink(link)
      expect(read.ok && linkOf(read)).toBe(link)
    }),
    { numRuns: plans },
  )
  console.log(`${linked} of ${plans} were short enough for a link`)
  expect(linked).toBeGreaterThan(plans / 2)
})

it('the QR code of the largest plan that has one is read by another decoder', () => {
  const link = `https://a-host-with-a-rather-long-name.example.org/holdspace/#/${'plan?v=1&s='.padEnd(longestPlanLink, 'breathe/ext46;')}`
  const { data, size } = encode(link, { border: 4 })
  const each = 4
  const wide = size * each
  const pixels = new Uint8ClampedArray(wide * wide * 4).map((_, at) => {
    const pixel = Math.floor(at / 4)
    const dark = data[Math.floor(Math.floor(pixel / wide) / each)]?.[Math.floor((pixel % wide) / each)]
    return at % 4 === 3 ? 255 : dark ? 0 : 255
  })
  expect(jsQR(pixels, wide, wide)?.data).toBe(link)
})
