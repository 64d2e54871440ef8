import { describe, expect, it } from 'vitest'
import { messagesIn } from './catalogues'
import { codeUnder, visit, type Source } from './sources'

const keys = [...messagesIn('en').keys()]
const files = [...codeUnder('src'), ...codeUnder('build')]

interface Mentions {
  /** Every text written out in code: a key among them is a key in use. */
  readonly texts: ReadonlySet<string>
  /** `exercise.${id}.name`: a whole family of keys in use. Without a fixed beginning it could mean any key. */
  readonly families: readonly RegExp[]
  /** What is asked for by name: these must exist. */
  readonly asked: readonly string[]
}

function mentionsIn(source: Source): Mentions {
  const texts = new Set<string>()
  const families: RegExp[] = []
  const asked: string[] = []
  visit(source, {
    Literal: ({ value }) => {
      if (typeof value === 'string') texts.add(value)
    },
    TemplateLiteral: ({ quasis }) => {
      const parts = quasis.map(({ value }) => (value.cooked ?? '').replace(/[.*+?^$(){}|[\]\\]/g, '\\$&'))
      if (/^\w+\\\./.test(parts[0] ?? '')) families.push(new RegExp(`^${parts.join('[^.]+')}$`))
    },
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type !== 'Identifier' || !['say', 't'].includes(callee.name)) return
      if (first?.type === 'Literal' && typeof first.value === 'string') asked.push(first.value)
    },
  })
  return { texts, families, asked }
}

const unusedAmong = (all: readonly string[], mentions: readonly Mentions[]) =>
  all.filter(
    (key) => !mentions.some(({ texts, families }) => texts.has(key) || families.some((each) => each.test(key))),
  )

const missingFrom = (all: readonly string[], mentions: readonly Mentions[]) =>
  mentions.flatMap(({ asked }) => asked).filter((key) => !all.includes(key))

describe('the keys of what people read', () => {
  const mentions = files.map(mentionsIn)

  it('are all in use', () => {
    expect(unusedAmong(keys, mentions)).toEqual([])
  })

  it('all have a line', () => {
    expect(mentions.flatMap(({ asked }) => asked).length).toBeGreaterThan(50)
    expect(missingFrom(keys, mentions)).toEqual([])
  })

  it('would be missed, and missing, in a file that leaves one out and makes one up', () => {
    const code = "const lines = [t('now.title'), t('now.titel'), t(`exercise.${id}.name`)]"
    const inFile = [mentionsIn({ path: 'src/extra.ts', text: code })]
    expect(
      unusedAmong(['now.title', 'now.past', 'exercise.quiet/here.name', 'exercise.quiet/here.about'], inFile),
    ).toEqual(['now.past', 'exercise.quiet/here.about'])
    expect(missingFrom(['now.title'], inFile)).toEqual(['now.titel'])
  })
})
