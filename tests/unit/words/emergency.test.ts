import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emergencyIn, type Country } from '../../../src/care/countries'
import { emergencyNumbers } from '../../../src/care/emergency'
import { languages } from '../../../src/words/languages'
import { root } from '../house/sources'

/** Languages that are read almost wholly in one country whose numbers are not among the five: see decision 019. */
const readInOneCountry: Readonly<Record<string, Country>> = { ja: 'JP', 'pt-BR': 'BR' }

const lineIn = (code: string): string => {
  const words: unknown = JSON.parse(readFileSync(`${root}src/words/${code}/first.json`, 'utf8'))
  return String(Reflect.get(Object(Reflect.get(Object(words), 'late')), 'emergency'))
}

describe.each(languages.map(({ code }) => code))('the line about danger in %s', (code) => {
  const country = readInOneCountry[code]
  const own = country ? emergencyIn(country).map(({ number }) => number) : []

  it('names the numbers of its country first, where it has one, and then the five, and no other', () => {
    expect(lineIn(code).match(/\d+/g)).toEqual([...own, ...emergencyNumbers])
  })
})
