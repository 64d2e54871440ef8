import * as v from 'valibot'
import { ownBounds, type OwnPattern } from '../exercises/breathing'
import { catalogue } from '../exercises/catalogue'
import type { StepOptions } from '../exercises/exercise'
import { firstLoop, firstRamp } from '../exercises/firstBreath'
import type { Plan, Step } from '../exercises/plan'
import { quickestPerMinute } from '../score/pace'
import type { Happening, SessionEvent } from './event'

/** A session as it is kept while it runs: `replay(plan, events)` is the session again. */
export interface Journal {
  readonly version: 1
  readonly plan: Plan
  readonly events: readonly SessionEvent[]
}

/** One schema for every key, so that a field somebody adds cannot be forgotten here. */
type Entries<T> = { [Key in keyof T]-?: v.GenericSchema }

const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most))

/** A person's own slowest pattern takes 90 s a breath. */
const slowestOwnPerMinute = 0.5
const minutes = between(1 / 60, 60)
const inOrOut = between(...ownBounds.breath)
const held = between(...ownBounds.hold)

const own = v.strictObject({ in: inOrOut, hold: held, out: inOrOut, holdOut: held } satisfies Entries<OwnPattern>)

const options = v.strictObject({
  minutes: v.exactOptional(minutes),
  rampFrom: v.exactOptional(between(1, quickestPerMinute)),
  perMinute: v.exactOptional(between(slowestOwnPerMinute, quickestPerMinute)),
  holds: v.exactOptional(v.boolean()),
  own: v.exactOptional(own),
  joinedMs: v.exactOptional(between(0, firstRamp.totalMs + firstLoop.totalMs)),
} satisfies Entries<StepOptions>)

const step = v.strictObject({
  exercise: v.picklist(catalogue.map(({ id }) => id)),
  options,
} satisfies Entries<Step>)

const plan = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(200)),
  steps: v.pipe(v.array(step), v.maxLength(200)),
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
  'next',
  'again',
  'rest',
  'done',
  'tick',
] as const satisfies readonly Happening['type'][]

const event = v.variant('type', [
  v.strictObject({ type: v.picklist(plain), atMs }),
  v.strictObject({ type: v.literal('pause'), why: v.picklist(['person', 'hidden', 'gap']), atMs }),
  v.strictObject({ type: v.literal('meet'), perMinute: between(0, 200), atMs }),
  v.strictObject({ type: v.literal('else'), step, atMs }),
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
