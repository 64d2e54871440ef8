import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMade } from '../../../src/exercises/made'
import { holdsIn, planWithout } from '../../../src/exercises/madeWithout'
import { packFile, readPackFile } from '../../../src/exercises/packFile'
import { packLink, readPackLink } from '../../../src/exercises/packLink'
import { hostile, linkOf, weakened } from './hostilePacks'
import { madeAnything, madeNamed } from './madeOthers'
import { madePlans } from './madePlans'

describe('what is handed on', () => {
  it('is the same after a link, and the link the same link', () => {
    fc.assert(
      fc.property(madeNamed, (made) => {
        const link = packLink(made)
        if (link === undefined) return // too long for a link, and said so
        const read = readPackLink(link)
        expect(read).toEqual({ ok: true, made })
        expect(read.ok && linkOf(read)).toBe(link)
      }),
    )
  })

  it('goes by a link with nothing lost, or by none', () => {
    fc.assert(
      fc.property(madeAnything, (made) => {
        const link = packLink(made)
        expect(link === undefined || readPackLink(link)).toEqual(link === undefined || { ok: true, made })
      }),
    )
  })

  it.each([
    ['a pattern', { kind: 'pattern', own: { in: 4, hold: 0, out: 6.5, holdOut: 0 } }, '&o=4+0+6.5+0'],
    [
      'a list of things to find',
      { kind: 'senses', things: [{ say: { en: 'Blue, outside', de: 'Blaues' }, count: 3 }, { say: { en: 'A door' } }] },
      '&t=3,en:Blue%2C%20outside,de:Blaues;en:A%20door',
    ],
    ['a list of body parts', { kind: 'muscles', parts: ['hands', 'jaw'], softly: true }, '&m=hands+jaw&softly=true'],
  ])('is, as %s, a link that can be read', (_, fields, behind) => {
    const made = parseMade({ version: 1, name: 'On the bus', ...fields })
    expect(made && packLink(made)).toBe(`plan?v=1&n=On%20the%20bus${behind}`)
  })

  it('is the same after a file, however long', () => {
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
    ['plan?v=1&s=breathe/box&name=x', 'unreadable'],
    ['plan?v=1&s=breathe/box&t=en:A%20door', 'unreadable'],
    ['plan?v=1&o=4+0+1e9+0', 'unreadable'],
    ['plan?v=1&o=4+0+6+0+0', 'unreadable'],
    ['plan?v=1&o=4+0+6+0&w=holds', 'unreadable'],
    ['plan?v=1&t=', 'unreadable'],
    ['plan?v=1&t=en:', 'unreadable'],
    ['plan?v=1&t=99,en:A%20door', 'unreadable'],
    ['plan?v=1&t=1.5,en:A%20door', 'unreadable'],
    ['plan?v=1&t=en:A%20door,en:Two%20doors', 'unreadable'],
    ['plan?v=1&t=__proto__:A%20door', 'unreadable'],
    [`plan?v=1&t=en:${'x'.repeat(1_001)}`, 'unreadable'],
    [`plan?v=1&t=${Array.from({ length: 21 }, () => 'en:x').join(';')}`, 'unreadable'],
    ['plan?v=1&m=', 'unreadable'],
    ['plan?v=1&m=hands+tongue', 'unreadable'],
    ['plan?v=1&m=hands&softly=false', 'unreadable'],
    ['plan?v=1&softly=true', 'unreadable'],
    [`plan?v=1&s=${'breathe/box;'.repeat(300)}`, 'tooLong'],
  ])('is refused as the link %s', (link, why) => expect(readPackLink(link)).toEqual({ ok: false, why }))

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
