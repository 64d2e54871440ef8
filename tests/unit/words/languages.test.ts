import { describe, expect, it } from 'vitest'
import { english, formFor, languageFor, languageNamed, languages } from '../../../src/words/languages'

describe('the language that is spoken', () => {
  it('is the one that was chosen, whatever the device’s own', () => {
    for (const each of languages) expect(languageFor(each.code, ['xx', 'en-GB'])).toBe(each)
  })

  it('is, by the device, the first of its own that there are words in', () => {
    for (const each of languages) {
      expect(languageFor('device', ['xx', `${each.code.slice(0, 2)}-ZZ`, 'en'])).toBe(each)
    }
  })

  it.each([[[]], [['xx']], [['', '-', 'x-own']]])('is English on a device in %j', (preferred) => {
    expect(languageFor('device', preferred)).toBe(english)
    expect(languageNamed(preferred[0] ?? '')).toBe(english)
  })

  it('has its numbers and dates in the form of the person’s region', () => {
    expect(formFor(english, ['fr-CA', 'en-NZ', 'en'])).toBe('en-NZ')
    expect(formFor(english, ['fr'])).toBe('en')
  })

  it('can be written by Intl, in every form', () => {
    const codes = languages.map(({ code }) => code)
    expect(Intl.DateTimeFormat.supportedLocalesOf(codes)).toEqual(codes)
    expect(Intl.PluralRules.supportedLocalesOf(codes)).toEqual(codes)
  })
})
