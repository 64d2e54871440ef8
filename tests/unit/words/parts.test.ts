import { expect, it } from 'vitest'
import { english, languages } from '../../../src/words/languages'

const englishParts = Object.keys(import.meta.glob('../../../src/words/en/*.json')).map((path) => path.split('/').at(-1))
const others = languages.filter((language) => language !== english).map(({ code }) => code)

it.each(others)('all words in %s can be fetched, part by part', async (code) => {
  const { parts } = await import(`../../../src/words/parts/${code}.ts`)
  expect(Object.keys(parts).map((path) => path.split('/').at(-1))).toEqual(englishParts)
})
