import type * as v from 'valibot'
import { picklist } from 'valibot'
import { closed, listOf, maybe, ms, ourId, parsed, rating, written, type Parsed } from './fields'

/** What a person may say about a session, before, after or much later. Whatever was not said is absent, never zero. */
export const answerFields = {
  scale: maybe(picklist(['number', 'words'])),
  before: maybe(rating),
  after: maybe(rating),
  change: maybe(picklist(['lower', 'same', 'higher'])),
  later: maybe(closed({ atMs: ms, value: rating })),
  breathing: maybe(ourId),
  body: maybe(listOf(ourId, 100)),
  felt: maybe(picklist(['yes', 'bit', 'no'])),
  word: maybe(written(200)),
  note: maybe(written(10_000)),
  reflection: maybe(
    closed({ around: maybe(written(10_000)), helped: maybe(written(10_000)), next: maybe(written(10_000)) }),
  ),
}

export const answerNames = [
  'scale',
  'before',
  'after',
  'change',
  'later',
  'breathing',
  'body',
  'felt',
  'word',
  'note',
  'reflection',
] as const satisfies readonly (keyof typeof answerFields)[]

export const answersSchema = closed(answerFields)
export type Answers = v.InferOutput<typeof answersSchema>
export type AnswerName = (typeof answerNames)[number]

export const parseAnswers = (input: unknown): Parsed<Answers> => parsed(answersSchema, input)
