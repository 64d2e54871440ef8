import fc from 'fast-check'
import { catalogue } from '../../src/exercises/catalogue'
import type { ExerciseId, StepOptions } from '../../src/exercises/exercise'
import { joinFirstBreath } from '../../src/exercises/firstBreath'
import type { Plan, Step } from '../../src/exercises/plan'
import type { Happening, SessionEvent } from '../../src/session/event'

/** Every property holds in at least this many worlds. */
export const runs = { numRuns: 1_000 }

const quarters = (least: number, most: number) => fc.integer({ min: least * 4, max: most * 4 }).map((each) => each / 4)

export const anyOwn = fc.record({
  in: quarters(1, 30),
  hold: quarters(0, 15),
  out: quarters(1, 30),
  holdOut: quarters(0, 15),
})

/** What a person or a plan may ask of a step. Short, so that a run comes to its end within a few events. */
export const anyOptions: fc.Arbitrary<StepOptions> = fc.record(
  {
    minutes: quarters(0.5, 1.5),
    rampFrom: fc.integer({ min: 3, max: 15 }),
    perMinute: fc.integer({ min: 3, max: 15 }),
    holds: fc.boolean(),
    own: anyOwn,
  },
  { requiredKeys: ['minutes'] },
)

/** The ids whose breaths are paced from beginning to end, so that minutes and pace mean something. */
export const pacedIds = [
  'breathe/ext46',
  'breathe/dbt',
  'breathe/ext48',
  'breathe/coh55',
  'breathe/equal',
  'breathe/box',
  'breathe/sigh',
  'breathe/plb',
  'breathe/hum',
  'breathe/own',
] as const satisfies readonly ExerciseId[]

const stepOf = (ids: readonly ExerciseId[]): fc.Arbitrary<Step> =>
  fc.record({ exercise: fc.constantFrom(...ids), options: anyOptions })

export const anyPacedStep = stepOf(pacedIds)

/** A step that asks for the breath to be held. */
export const anyHeldStep: fc.Arbitrary<Step> = fc.record({
  exercise: fc.constantFrom('breathe/box', 'breathe/478', 'breathe/own'),
  options: fc.record({
    minutes: quarters(0.5, 1.5),
    own: fc.record({ in: quarters(3, 10), hold: quarters(0.5, 15), out: quarters(3, 10), holdOut: quarters(0, 15) }),
  }),
})

/** The step of somebody who had been breathing with the first screen for up to ten minutes. */
export const anyJoinedStep: fc.Arbitrary<Step> = fc.integer({ min: 0, max: 600_000 }).map((elapsedMs) => {
  const { exercise, options } = joinFirstBreath(elapsedMs)
  return { exercise, options: { ...options, minutes: 1 } }
})

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: stepOf(catalogue.map(({ id }) => id)) },
  { weight: 3, arbitrary: anyPacedStep },
  { weight: 1, arbitrary: anyJoinedStep },
)

export const anyPlan: fc.Arbitrary<Plan> = fc
  .array(anyStep, { maxLength: 3 })
  .map((steps) => ({ id: 'plan/generated', steps }))

export const planFrom = (...steps: readonly Step[]): Plan => ({ id: 'plan/generated', steps })

export const plainTypes = [
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
] as const

const plain = (type: (typeof plainTypes)[number]): Happening => ({ type })

export const anyPause: fc.Arbitrary<Happening> = fc
  .constantFrom('person', 'hidden', 'gap')
  .map((why) => ({ type: 'pause', why }))

export const anyPaceChange: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom('easier', 'slower', 'stay').map((type) => ({ type })),
  fc.integer({ min: 3, max: 20 }).map((perMinute) => ({ type: 'meet', perMinute }) as const),
)

/** Anything at all, sense or none; `end` and `done` seldom, so that something is left to end. */
export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.constantFrom(...plainTypes.filter((type) => type !== 'end' && type !== 'done')).map(plain),
  },
  { weight: 1, arbitrary: fc.constantFrom(...plainTypes).map(plain) },
  { weight: 2, arbitrary: anyPause },
  { weight: 2, arbitrary: anyPaceChange },
  { weight: 2, arbitrary: anyStep.map((step): Happening => ({ type: 'else', step })) },
)

/** Time from one event to the next: at once, within a breath, within a step, or long. Whole milliseconds. */
export const anyGapMs = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constantFrom(1_000, 2_000, 4_000, 6_000, 8_000, 10_000) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 15_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 180_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 7_200_000 }) },
)

/** Events in the order of their times, the first of them a start at 0. */
export function eventsOf(
  happenings: fc.Arbitrary<Happening>,
  { maxLength = 15, gaps = anyGapMs } = {},
): fc.Arbitrary<readonly SessionEvent[]> {
  return fc.array(fc.tuple(gaps, happenings), { maxLength }).map((pairs) => {
    let atMs = 0
    const events: SessionEvent[] = [{ type: 'start', atMs }]
    for (const [gapMs, happening] of pairs) {
      atMs += gapMs
      events.push({ ...happening, atMs })
    }
    return events
  })
}

export const anyEvents = eventsOf(anyHappening)

/** The time of the last event. */
export const lastAtMs = (events: readonly SessionEvent[]): number => events.at(-1)?.atMs ?? 0
