import type { ExerciseId, Family } from '../exercises/exercise'

/** What a person may say is true for them, in the order in which it is asked. Source: docs/sources.md#cautions */
export const cautionIds = [
  'heart',
  'faint-low-pulse',
  'heart-medicine',
  'breathing',
  'pregnant',
  'eating',
  'cold-reaction',
  'seizure-head',
  'skin-face-eye',
  'water-memory',
  'injury-effort',
  'unwell-today',
  'alcohol-sedatives',
  'under16',
  'unsure',
] as const

export type CautionId = (typeof cautionIds)[number]

/** What a caution makes of an exercise, the mildest first: nothing, its gentler form, or another exercise. */
export const effects = ['asItIs', 'gentler', 'other'] as const

export type Effect = (typeof effects)[number]

type Row = Readonly<Partial<Record<ExerciseId | Family, Effect>>>

const noFace: Row = { 'cold/pack': 'other', 'cold/bowl': 'other' }
const noWater: Row = { ...noFace, 'cold/wrists': 'other' }
/** Breaths slower than six a minute. */
const noSlowBreath: Row = {
  'breathe/dbt': 'other',
  'breathe/ext48': 'other',
  'breathe/coh55': 'other',
  'breathe/478': 'other',
  'breathe/comfort': 'other',
}

/**
 * An exercise before its family; a pair that is not listed is gentle. Gentle is cold on the wrists, sitting movement
 * at an effort at which one could sing, softening without squeezing, breath without holds; senses and being here are
 * gentle as they are. Whatever is not written here as it is keeps cold off the face and holds out of the breath.
 * Source: docs/sources.md#cautions
 */
const table: Readonly<Record<CautionId, Row>> = {
  heart: noFace,
  'faint-low-pulse': { ...noFace, ...noSlowBreath },
  'heart-medicine': noFace,
  breathing: { 'breathe/ext48': 'other', 'breathe/478': 'other' },
  pregnant: {},
  eating: { ...noFace, move: 'other', muscle: 'asItIs' },
  'cold-reaction': { cold: 'other', muscle: 'asItIs' },
  'seizure-head': {},
  'skin-face-eye': { cold: 'other' },
  'water-memory': { ...noWater, muscle: 'asItIs' },
  'injury-effort': { cold: 'asItIs', breathe: 'asItIs' },
  'unwell-today': { cold: 'asItIs', breathe: 'asItIs', move: 'other' },
  'alcohol-sedatives': noWater,
  under16: { muscle: 'asItIs' },
  unsure: { cold: 'other', move: 'other', ...noSlowBreath },
}

/** What one caution makes of one exercise. */
const effectOf = (caution: CautionId, exercise: ExerciseId, family: Family): Effect =>
  table[caution][exercise] ?? table[caution][family] ?? 'gentler'

/** What several make of it together: the strictest of them. */
export const strictestEffect = (cautions: readonly CautionId[], exercise: ExerciseId, family: Family): Effect =>
  effects[Math.max(0, ...cautions.map((caution) => effects.indexOf(effectOf(caution, exercise, family))))] ?? 'other'

/** Whether a caution may be kept on the device. How someone is today, and not knowing, are asked again each time. */
export const mayBeRemembered = (caution: CautionId): boolean => !askedFresh.includes(caution) && caution !== 'unsure'

/** Asked each time, whatever is remembered. */
export const askedFresh: readonly CautionId[] = ['unwell-today', 'alcohol-sedatives']
