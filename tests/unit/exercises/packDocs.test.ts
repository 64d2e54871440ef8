import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readPackFile } from '../../../src/exercises/packFile'

it('what docs/packs.md shows can be opened as it stands there', () => {
  const shown = [...readFileSync('docs/packs.md', 'utf8').matchAll(/```json\n(.+?)```/gs)]
  expect(shown.map(([, text = '']) => readPackFile(text).ok)).toEqual([true, true])
})
