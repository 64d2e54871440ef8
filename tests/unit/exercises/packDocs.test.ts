import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import { made } from '../../../src/exercises/made'
import { packFile, readPackFile } from '../../../src/exercises/packFile'
import { jsonSchemaOf } from './packSchema'

const shown = [...readFileSync('docs/packs.md', 'utf8').matchAll(/```json\n(.+?)```/gs)].map(([, text = '']) => text)

/** The form of a file: what is called its kind inside the app is called `holdspace` in it. */
function fileSchema() {
  const kinds = made.options.map((option) => {
    const { kind, ...entries } = option.entries
    return jsonSchemaOf({ ...option, entries: { holdspace: kind, ...entries } })
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A plan, a pattern or a list for Holdspace',
    oneOf: kinds,
  }
}

describe('docs/packs.md', () => {
  it('shows one of each kind, and each can be opened as it stands there', () => {
    const read = shown.map(readPackFile)
    expect(read.map((each) => each.ok && each.made.kind)).toEqual(['pattern', 'senses', 'muscles', 'plan'])
  })

  it('shows what comes out again as it went in', () => {
    for (const text of shown) {
      const read = readPackFile(text)
      expect(read.ok && JSON.parse(packFile(read.made))).toEqual(JSON.parse(text))
    }
  })

  // Where this is red after a change of the form: npx vitest run tests/unit/exercises/packDocs.test.ts -u
  it('has a schema beside it that says what the app checks', async () => {
    const text = await format(JSON.stringify(fileSchema()), { parser: 'json', printWidth: 120 })
    await expect(text).toMatchFileSnapshot('../../../docs/packs.schema.json')
  })
})
