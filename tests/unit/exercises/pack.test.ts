import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsIn, planWithout } from '../../../src/exercises/madeWithout'
import { packFile, readPackFile } from '../../../src/exercises/packFile'
import { planLink, readPlanLink } from '../../../src/exercises/packLink'
import { hostile, linkOf, weakened } from './hostilePacks'
import { madeAnything } from './madeOthers'
import { madePlans } from './madePlans'

describe('a plan that is handed on', () => {
  it('is the same plan after a link, and the link the same link', () => {
    fc.assert(
      fc.property(madePlans, (plan) => {
        const link = planLink(plan)
        if (link === undefined) return // too long for a link, and said so
        const read = readPlanLink(link)
        expect(read).toEqual({ ok: true, made: plan })
        expect(read.ok && linkOf(read)).toBe(link)
      }),
    )
  })

  it('is the same plan after a file, however long', () => {
    fc.assert(
      fc.property(madeAnything, (made) => {
        expect(readPackFile(packFile(made))).toEqual({ ok: true, made })
      }),
    )
  })

  it('asks for no hold once none is wanted, and for no cold', () => {
    fc.assert(
      fc.property(madePlans, (plan) => {
        const fewer = planWithout(plan, ['holds', 'cold'])
        expect(holdsIn(fewer)).toBe(false)
        expect(fewer.steps.filter(({ exercise }) => exercise.startsWith('cold/'))).toEqual([])
      }),
    )
  })
})

describe('what a stranger hands over', () => {
  it('is refused, or is a plan that takes no caution away', () => {
    fc.assert(
      fc.property(hostile, ({ text, read }) => {
        expect(weakened(read(text))).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['plan', 'unreadable'],
    ['plan?v=1', 'unreadable'],
    ['plan?v=9&s=breathe/box', 'later'],
    ['plan?v=1&v=1&s=breathe/box', 'unreadable'],
    ['plan?v=1&s=breathe/box,holds:true', 'unreadable'],
    ['plan?v=1&s=cold/bowl,secondContact:true', 'unreadable'],
    ['plan?v=1&s=breathe/ext46,minutes:1e9', 'unreadable'],
    ['plan?v=1&s=breathe/ext46,minutes:NaN', 'unreadable'],
    ['plan?v=1&s=breathe/box,__proto__:1', 'unreadable'],
    ['plan?v=1&n=%E0%A4%A&s=breathe/box', 'unreadable'],
    [`plan?v=1&s=${'breathe/box;'.repeat(300)}`, 'tooLong'],
  ])('is refused as the link %s', (link, why) => expect(readPlanLink(link)).toEqual({ ok: false, why }))

  it.each([
    ['', 'unreadable'],
    ['null', 'unreadable'],
    ['[]', 'unreadable'],
    ['['.repeat(90_000), 'unreadable'],
    ['x'.repeat(100_001), 'tooLong'],
    ['{"holdspace":"plan","version":2,"name":"","steps":[]}', 'later'],
    ['{"holdspace":"plan","version":1,"name":"","steps":[],"__proto__":{"x":1}}', 'unreadable'],
    ['{"holdspace":"pattern","version":1,"name":"","own":{"in":1e999,"hold":0,"out":6,"holdOut":0}}', 'unreadable'],
  ])('is refused as the file %.60s', (text, why) => expect(readPackFile(text)).toEqual({ ok: false, why }))
})
