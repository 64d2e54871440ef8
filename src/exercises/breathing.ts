import { breathe } from '../score/breaths'
import { hasHolds, ownPace, rampPace, steady, type Pace, type Phase } from '../score/pace'
import { open, timed, type Segment } from '../score/segment'
import { say } from '../words/message'
import type { Exercise, StepOptions } from './exercise'
import { places, type Place } from './place'

/** Source: docs/sources.md#breathing */
const seconds = 1_000

const soft = say('cue.soft')
const breathIn = (ms: number): Phase => ({ action: 'in', ms: ms * seconds, to: 1, say: say('cue.in') })
const breathOut = (ms: number): Phase => ({
  action: 'out',
  ms: ms * seconds,
  to: 0,
  say: say('cue.out'),
  hint: say('cue.outLonger'),
})
const hold = (ms: number, to: 0 | 1): Phase => ({ action: 'hold', ms: ms * seconds, to, say: say('cue.hold') })
const even = (ms: number): readonly Phase[] => [breathIn(ms), { ...breathOut(ms), hint: soft }]

/** An in-breath, a second small sip of air, and a long out-breath. */
const sigh: readonly Phase[] = [
  { ...breathIn(2), to: 0.75 },
  { ...breathIn(1), say: say('cue.sip') },
  { ...breathOut(7), say: say('cue.longOut'), hint: soft },
]

interface Pattern {
  readonly id: BreathId
  readonly phases: readonly Phase[]
  /** How long it goes on when nobody has chosen. */
  readonly minutes: number
  readonly breathsAtMost?: number
}

export type BreathId = `breathe/${
  | 'ext46'
  | 'dbt'
  | 'ext48'
  | 'coh55'
  | 'equal'
  | 'box'
  | '478'
  | 'sigh'
  | 'psigh'
  | 'plb'
  | 'hum'
  | 'nat'
  | 'dia'
  | 'comfort'
  | 'own'}`

export const ext46: readonly Phase[] = [breathIn(4), breathOut(6)]

const patterns: readonly Pattern[] = [
  { id: 'breathe/ext46', phases: ext46, minutes: 5 },
  { id: 'breathe/dbt', phases: [breathIn(5), breathOut(7)], minutes: 5 },
  { id: 'breathe/ext48', phases: [breathIn(4), breathOut(8)], minutes: 5 },
  { id: 'breathe/coh55', phases: even(5.5), minutes: 5 },
  { id: 'breathe/equal', phases: even(4), minutes: 5 },
  { id: 'breathe/box', phases: [breathIn(4), hold(4, 1), breathOut(4), hold(4, 0)], minutes: 3 },
  { id: 'breathe/478', phases: [breathIn(4), hold(7, 1), breathOut(8)], minutes: 2, breathsAtMost: 4 },
  { id: 'breathe/sigh', phases: sigh, minutes: 5 },
  { id: 'breathe/psigh', phases: sigh, minutes: 1, breathsAtMost: 3 },
  {
    id: 'breathe/plb',
    phases: [breathIn(2), { ...breathOut(4), say: say('cue.outLips'), hint: say('cue.lips') }],
    minutes: 3,
  },
  {
    id: 'breathe/hum',
    phases: [breathIn(4), { ...breathOut(6), say: say('cue.hum'), hint: say('cue.humSoft') }],
    minutes: 3,
  },
]

/** In and out 1-30 s, each hold 0-15 s, a whole breath of at least 4 s, no hold in breaths under 6 s. */
export const ownBounds = { breath: [1, 30], hold: [0, 15], cycleSeconds: 4, holdsFromSeconds: 6 } as const

/** Seconds of a person's own pattern. */
export interface OwnPattern {
  readonly in: number
  readonly hold: number
  readonly out: number
  readonly holdOut: number
}

/** The person's own pattern, brought inside the bounds; a phase that is too short for its breath is made longer. */
export function ownPhases(own: OwnPattern): readonly Phase[] {
  const within = (value: number, [low, high]: readonly [number, number]) =>
    Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low
  const inSeconds = within(own.in, ownBounds.breath)
  const outSeconds = Math.max(within(own.out, ownBounds.breath), ownBounds.cycleSeconds - inSeconds)
  const holds = inSeconds + outSeconds >= ownBounds.holdsFromSeconds
  return [
    breathIn(inSeconds),
    hold(holds ? within(own.hold, ownBounds.hold) : 0, 1),
    breathOut(outSeconds),
    hold(holds ? within(own.holdOut, ownBounds.hold) : 0, 0),
  ].filter(({ ms }) => ms > 0)
}

export const defaultOwn: OwnPattern = { in: 4, hold: 0, out: 6, holdOut: 0 }

/** The five paces of "find your comfortable pace", quickest first. Source: docs/sources.md#comfortable-pace */
export const comfortRates = [6.5, 6, 5.5, 5, 4.5] as const

function paced(phases: readonly Phase[], options: StepOptions, minutes: number, breathsAtMost?: number): Segment {
  const joinedMs = options.joinedMs ?? 0
  const breathing = {
    phases,
    pace: paceFor(phases, options),
    durationMs: joinedMs + (options.minutes ?? minutes) * 60_000,
    ...(breathsAtMost === undefined ? {} : { breathsAtMost }),
  }
  return { kind: 'timed', score: breathe(breathing), breathing }
}

function paceFor(phases: readonly Phase[], { rampFrom, perMinute, holds }: StepOptions): Pace {
  if (rampFrom !== undefined) return rampPace(phases, rampFrom)
  const own = ownPace(phases, holds !== false && hasHolds(phases))
  return perMinute === undefined ? own : steady(own, perMinute)
}

/** Breath as it is, watched and not changed: one long cue with no pace. */
const unpaced = (ms: number, key: 'nat' | 'dia'): readonly Segment[] => [
  timed([{ action: 'notice', ms, to: 0, say: say(`cue.${key}`), hint: soft }]), // small, where a paced breath begins
]

/** Two fifths in, three fifths out. */
const comfortPhases = (perMinute: number): readonly Phase[] => [
  breathIn((60 / perMinute) * 0.4),
  breathOut((60 / perMinute) * 0.6),
]

/** Each pace for a minute, and a question after each; or the pace that was found, with nothing asked. */
const comfort = (options: StepOptions): readonly Segment[] =>
  options.comfortPerMinute !== undefined && comfortRates.some((rate) => rate === options.comfortPerMinute)
    ? [paced(comfortPhases(options.comfortPerMinute), { perMinute: options.comfortPerMinute, ...options }, 5)]
    : comfortRates.flatMap((perMinute): readonly Segment[] => [
        paced(comfortPhases(perMinute), { perMinute, minutes: 1 }, 1),
        open({ action: 'rest', say: say('cue.howWasThatPace'), part: String(perMinute), aboutMs: 5_000 }),
      ])

/** A hum is heard. */
const unheard: readonly Place[] = ['room', 'quiet', 'seated', 'bed']

const exercise = (id: BreathId, compile: Exercise['compile'], holds = false): Exercise<BreathId> => ({
  id,
  family: 'breathe',
  picture: 'breath',
  holds,
  places: id === 'breathe/hum' ? unheard : places,
  cautionsAsked: false,
  faceContact: false,
  before: [say('cue.first')],
  compile: (options) =>
    options.unpacedFirstMs === undefined
      ? compile(options)
      : [...unpaced(options.unpacedFirstMs, 'nat'), ...compile(options)],
})

export const breathing: readonly Exercise<BreathId>[] = [
  ...patterns.map(({ id, phases, minutes, breathsAtMost }) =>
    exercise(id, (options) => [paced(phases, options, minutes, breathsAtMost)], hasHolds(phases)),
  ),
  exercise('breathe/nat', ({ minutes = 2 }) => unpaced(minutes * 60_000, 'nat')),
  exercise('breathe/dia', ({ minutes = 5 }) => unpaced(minutes * 60_000, 'dia')),
  exercise('breathe/comfort', comfort),
  exercise('breathe/own', (options) => [paced(ownPhases(options.own ?? defaultOwn), options, 5)], true),
]
