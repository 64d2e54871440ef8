import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lackingIn, overlaid, type Words } from '../../../src/words/overlaid'

const english = { now: { title: 'Here', place: ['a', 1] }, back: 'Back' }

/** Words as deep as catalogues go; a text that was compiled is a list. */
const { words } = fc.letrec<{ readonly words: Words; readonly leaf: unknown }>((tie) => ({
  leaf: fc.oneof({ depthSize: 'small' }, fc.string(), fc.array(fc.integer()), tie('words')),
  words: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('leaf'), { maxKeys: 4 }),
}))

describe('words of a language laid over English', () => {
  it('stand where there are some; English stands where there are none', () => {
    const own = { now: { title: 'Hier' } }
    expect(overlaid(english, own)).toEqual({ now: { title: 'Hier', place: ['a', 1] }, back: 'Back' })
    expect(lackingIn(english, own)).toEqual(['now.place', 'back'])
  })

  it('lack nothing where all of it is there, and all of it where nothing is', () => {
    expect(lackingIn(english, english)).toEqual([])
    expect(lackingIn(english, {})).toEqual(['now.title', 'now.place', 'back'])
  })

  it('have exactly the keys of English, whatever a language holds', () => {
    fc.assert(
      fc.property(words, words, (some, other) => {
        expect(lackingIn(some, overlaid(some, other))).toEqual([])
        expect(lackingIn(overlaid(some, other), {})).toEqual(lackingIn(some, {}))
      }),
    )
  })
})
