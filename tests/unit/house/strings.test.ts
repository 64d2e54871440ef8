import { describe, expect, it } from 'vitest'
import { codeUnder, visit, type Source } from './sources'

/** Attributes that a person reads or hears. */
const read = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
])

/** Punctuation between two pieces of text says nothing by itself. */
const speaks = (text: string) => /\p{L}/u.test(text)

/** What a file says to people in so many words, instead of by a key. */
function saidIn(source: Source): readonly string[] {
  const said: string[] = []
  const add = (text: unknown) => {
    if (typeof text === 'string' && speaks(text)) said.push(`${source.path}: ${text.trim()}`)
  }
  const addAll = (node: { readonly type: string }) => {
    if (node.type === 'Literal' && 'value' in node) add(node.value)
    if (node.type === 'ConditionalExpression' && 'consequent' in node && 'alternate' in node) {
      for (const part of [node.consequent, node.alternate]) if (isNode(part)) addAll(part)
    }
    if (node.type === 'LogicalExpression' && 'right' in node && isNode(node.right)) addAll(node.right)
    if (node.type === 'TemplateLiteral' && 'quasis' in node && Array.isArray(node.quasis)) {
      for (const { value } of node.quasis) add(value.cooked)
    }
  }
  visit(source, {
    JSXText: ({ value }) => add(value),
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !read.has(name.name) || !value) return
      addAll(value.type === 'JSXExpressionContainer' ? value.expression : value)
    },
    JSXElement: ({ children }) => {
      for (const child of children) if (child.type === 'JSXExpressionContainer') addAll(child.expression)
    },
    JSXFragment: ({ children }) => {
      for (const child of children) if (child.type === 'JSXExpressionContainer') addAll(child.expression)
    },
    AssignmentExpression: ({ left, right }) => {
      if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') return
      if (['textContent', 'innerText', 'title', 'alt', 'placeholder'].includes(left.property.name)) addAll(right)
    },
  })
  return said
}

const isNode = (node: unknown): node is { readonly type: string } =>
  typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string'

describe('what a person reads', () => {
  it('is nowhere written in code', () => {
    const files = codeUnder('src')
    expect(files.length).toBeGreaterThan(30)
    expect(files.flatMap(saidIn)).toEqual([])
  })

  it.each([
    '<p>Breathe</p>',
    '<p>{count} breaths</p>',
    '<p>{`${count} breaths`}</p>',
    `<p>{paused ? 'Paused' : null}</p>`,
    `<p>{paused && 'Paused'}</p>`,
    '<button aria-label="Pause" />',
    `<button title={'Pause'} />`,
    '<img alt="A circle" />',
    `(document.title = 'Holdspace')`,
  ])('would be noticed in %s', (jsx) => {
    expect(saidIn({ path: 'src/screens/Extra.tsx', text: `export const Extra = () => ${jsx}` })).toHaveLength(1)
  })

  it.each([`<p className="line">{t('now.title')} · {name}</p>`, '<input placeholder={t(key)} type="text" />'])(
    'is a key in %s',
    (jsx) => {
      expect(saidIn({ path: 'src/screens/Extra.tsx', text: `export const Extra = () => ${jsx}` })).toEqual([])
    },
  )
})
