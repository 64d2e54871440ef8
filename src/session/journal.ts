import * as v from 'valibot'
import type { Plan } from '../exercises/plan'
import { answerNames, answersSchema } from '../history/answers'
import { between, storedStep, type Entries } from '../exercises/storedStep'
import type { Happening, SessionEvent } from './event'

/** A session as it is kept while it runs: `replay(plan, events)` is the session again. */
export interface Journal {
  readonly version: 1
  readonly plan: Plan
  readonly events: readonly SessionEvent[]
}

const plan = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(200)),
  steps: v.pipe(v.array(storedStep), v.maxLength(200)),
} satisfies Entries<Plan>)

const aMonthMs = 31 * 24 * 60 * 60_000
const atMs = between(0, aMonthMs)

const plain = [
  'start',
  'resume',
  'easier',
  'slower',
  'stay',
  'skip',
  'end',
  'worse',
  'found',
  'not-here',
  'rest',
  'done',
  'tick',
] as const satisfies readonly Happening['type'][]

const event = v.variant('type', [
  v.strictObject({ type: v.picklist(plain), atMs }),
  v.strictObject({ type: v.literal('pause'), why: v.picklist(['person', 'hidden', 'gap', 'elsewhere']), atMs }),
  v.strictObject({ type: v.literal('meet'), perMinute: between(0, 200), atMs }),
  v.strictObject({ type: v.picklist(['next', 'again']), step: v.exactOptional(storedStep), atMs }),
  v.strictObject({ type: v.literal('else'), step: storedStep, atMs }),
  v.strictObject({
    type: v.literal('said'),
    answers: answersSchema,
    without: v.exactOptional(v.pipe(v.array(v.picklist(answerNames)), v.maxLength(answerNames.length))),
    atMs,
  }),
])

const journal = v.strictObject({
  version: v.literal(1),
  plan,
  events: v.pipe(v.array(event), v.maxLength(20_000)),
} satisfies Entries<Journal>)

/** A journal from whatever was stored; none where anything in it is unknown or out of bounds. */
export function parseJournal(stored: unknown): Journal | undefined {
  const parsed = v.safeParse(journal, stored)
  return parsed.success ? parsed.output : undefined
}
