import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/exercises/catalogue'
import { messagesIn } from './catalogues'
import { codeUnder, visit, type Source } from './sources'

const keys = [...messagesIn('en').keys()]
const files = [...codeUnder('src'), ...codeUnder('build')]

interface Mentions {
  /** Every text and number written out in code: a key among them is a key in use. */
  readonly texts: ReadonlySet<string>
  /** `exercise.${id}.name`: the keys of a family whose id is written out somewhere. What begins with `${` could mean any. */
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
      if (typeof value === 'string' || typeof value === 'number') texts.add(String(value))
    },
    Property: ({ key }) => {
      if (key.type === 'Identifier') texts.add(key.name)
    },
    TemplateLiteral: ({ quasis }) => {
      const parts = quasis.map(({ value }) => (value.cooked ?? '').replace(/[.*+?^$(){}|[\]\\]/g, '\\$&'))
      if (/^\w+\\\./.test(parts[0] ?? '')) families.push(new RegExp(`^${parts.join('([^.]+)')}$`))
    },
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type !== 'Identifier' || !['say', 't'].includes(callee.name)) return
      if (first?.type === 'Literal' && typeof first.value === 'string') asked.push(first.value)
    },
  })
  return { texts, families, asked }
}

function unusedAmong(all: readonly string[], mentions: readonly Mentions[]): readonly string[] {
  const texts = new Set(mentions.flatMap((each) => [...each.texts]))
  const families = mentions.flatMap((each) => each.families)
  const inFamily = (key: string) =>
    families.some(
      (each) =>
        each
          .exec(key)
          ?.slice(1)
          .every((part) => texts.has(part)) ?? false,
    )
  // what somebody beside the person says has the key of the cue itself, behind `helper.`
  const inHelperForm = (key: string) => key.startsWith('helper.') && all.includes(key.slice('helper.'.length))
  return all.filter((key) => !texts.has(key) && !inFamily(key) && !inHelperForm(key))
}

const missingFrom = (all: readonly string[], mentions: readonly Mentions[]) =>
  mentions.flatMap(({ asked }) => asked).filter((key) => !all.includes(key))

describe('the keys of what people read', () => {
  // ids that the code puts together from parts are in the catalogue of exercises as a whole
  const ids: Mentions = { texts: new Set(catalogue.map(({ id }) => id)), families: [], asked: [] }
  const mentions = [...files.map(mentionsIn), ids]

  it('are all in use', () => {
    expect(unusedAmong(keys, mentions)).toEqual([])
  })

  it('all have a line', () => {
    expect(mentions.flatMap(({ asked }) => asked).length).toBeGreaterThan(50)
    expect(missingFrom(keys, mentions)).toEqual([])
  })

  it('would be missed, and missing, in a file that leaves one out and makes one up', () => {
    const code = "const id = 'quiet/here'; const lines = [t('now.title'), t('now.titel'), t(`exercise.${id}.name`)]"
    const inFile = [mentionsIn({ path: 'src/extra.ts', text: code })]
    expect(
      unusedAmong(['now.title', 'now.past', 'exercise.quiet/here.name', 'exercise.quiet/here.about'], inFile),
    ).toEqual(['now.past', 'exercise.quiet/here.about'])
    expect(missingFrom(['now.title'], inFile)).toEqual(['now.titel'])
  })
})
