import { expect, it } from 'vitest'
import { english, languages } from '../../../src/words/languages'

const rest = Object.keys(import.meta.glob(['../../../src/words/en/*.json', '!../../../src/words/en/first.json']))
const nameOf = (path: string) => path.split('/').at(-1)
const others = languages.filter((language) => language !== english).map(({ code }) => code)

it.each(others)('all words in %s can be fetched, beside the first', async (code) => {
  const { parts } = await import(`../../../src/words/parts/${code}.ts`)
  expect(Object.keys(parts).map(nameOf)).toEqual(rest.map(nameOf))
})
