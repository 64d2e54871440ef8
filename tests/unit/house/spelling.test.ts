import { describe, expect, it } from 'vitest'
import { codeUnder, visit, type Source } from './sources'

/** Kinds of fields into which nobody writes words. */
const wordless = new Set(['checkbox', 'radio', 'range', 'number', 'date', 'time', 'file', 'tel', 'button', 'submit'])

/** Fields for words that would be checked by the browser: some send what is typed to their maker for that. */
function checkedIn(source: Source): readonly string[] {
  const found: string[] = []
  visit(source, {
    JSXOpeningElement: ({ name, attributes }) => {
      if (name.type !== 'JSXIdentifier' || !['input', 'textarea'].includes(name.name)) return
      const given = new Map(
        attributes.flatMap((each) =>
          each.type === 'JSXAttribute' && each.name.type === 'JSXIdentifier'
            ? [[each.name.name, each.value] as const]
            : [],
        ),
      )
      const type = given.get('type')
      if (type?.type === 'Literal' && wordless.has(type.value)) return
      if (type?.type === 'JSXExpressionContainer' && type.expression.type === 'Identifier') return // said where it is used
      const check = given.get('spellCheck')
      const off =
        check?.type === 'JSXExpressionContainer' &&
        check.expression.type === 'Literal' &&
        check.expression.value === false
      if (!off) found.push(source.path)
    },
  })
  return found
}

describe('a field for words', () => {
  it('is never given to a spelling checker', () => {
    const files = codeUnder('src')
    expect(files.length).toBeGreaterThan(30)
    expect(files.flatMap(checkedIn)).toEqual([])
  })

  it.each(['<textarea />', '<input type="search" />', '<input spellCheck />', '<input type={shown ? a : b} />'])(
    'would be noticed: %s',
    (jsx) =>
      expect(checkedIn({ path: 'src/screens/Extra.tsx', text: `export const Extra = () => ${jsx}` })).toHaveLength(1),
  )
})
