import fc from 'fast-check'
import { answerNames } from '../../../src/history/answers'
import { dayOf, instantOf, lastInstantMs } from '../../../src/history/day'
import type { SessionRecord, UnsealedRecord } from '../../../src/history/record'
import type { RecordEvent } from '../../../src/history/recordEvent'

const id = fc.constantFrom('breathe/ext46', 'breathe/478', 'plan/tipp', 'now', 'seated-march', 'own.2')
const ms = fc.integer({ min: 0, max: 366 * 86_400_000 })
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
const rating = fc.integer({ min: 0, max: 10 })
const startedMs = fc.integer({ min: 0, max: lastInstantMs - 86_400_000 })
const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: 64, maxLength: 64 })
const uuid = fc.uuid({ version: 4 })

const step = fc.record(
  {
    exercise: id,
    options: fc.dictionary(
      fc.constantFrom('minutes', 'rampFrom', 'holds', 'own', 'leftOut'),
      fc.oneof(finite, fc.boolean(), text, fc.array(text, { maxLength: 3 }), fc.dictionary(id, finite, { maxKeys: 4 })),
      { noNullPrototype: true },
    ),
    swappedFrom: id,
    startMs: ms,
    playedMs: ms,
    breaths: fc.integer({ min: 1, max: 10_000 }),
    paces: fc.array(fc.record({ atMs: ms, perMinute: fc.double({ min: 0.5, max: 60, noNaN: true }) }), {
      maxLength: 3,
    }),
    how: fc.constantFrom('whole' as const, 'skipped' as const, 'ended' as const),
  },
  { requiredKeys: ['exercise', 'options', 'startMs', 'playedMs', 'paces', 'how'], noNullPrototype: true },
)

const answerArbitraries = {
  scale: fc.constantFrom('number' as const, 'words' as const),
  before: rating,
  after: rating,
  change: fc.constantFrom('lower' as const, 'same' as const, 'higher' as const),
  later: fc.record({ atMs: ms, value: rating }, { noNullPrototype: true }),
  breathing: id,
  body: fc.array(id, { maxLength: 4 }),
  felt: fc.constantFrom('yes' as const, 'bit' as const, 'no' as const),
  word: text,
  note: text,
  reflection: fc.record({ around: text, helped: text, next: text }, { requiredKeys: [], noNullPrototype: true }),
}

const answers = fc.record(answerArbitraries, { requiredKeys: [], noNullPrototype: true })

const plain = fc.record(
  {
    version: fc.constant(1 as const),
    id: uuid,
    started: startedMs,
    offsetMinutes: fc.integer({ min: -840, max: 840 }),
    zone: fc.constantFrom('Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', ''),
    plan: id,
    aim: fc.constantFrom('settle' as const, 'stay' as const),
    rehearsal: fc.boolean(),
    from: id,
    steps: fc.array(step, { maxLength: 4 }),
    pauses: fc.array(fc.record({ atMs: ms, forMs: ms }), { maxLength: 3 }),
    choices: fc.array(fc.record({ atMs: ms, action: id }), { maxLength: 3 }),
  },
  { noNullPrototype: true },
)

export const unsealed: fc.Arbitrary<UnsealedRecord> = fc
  .tuple(plain, answers, fc.option(fc.array(ms, { minLength: 1, maxLength: 3 })))
  .map(([{ started, ...record }, said, worse]) => ({
    ...record,
    startedAt: instantOf(started),
    day: dayOf(started, record.offsetMinutes),
    ...(worse ? { worse } : {}),
    ...said,
  }))

export const records: fc.Arbitrary<SessionRecord> = fc
  .tuple(unsealed, hex)
  .map(([record, digest]) => ({ ...record, digest }))

export const eventsOf = (recordId: string): fc.Arbitrary<RecordEvent> =>
  fc.record(
    {
      version: fc.constant(1 as const),
      id: uuid,
      recordId: fc.constant(recordId),
      nth: fc.integer({ min: 1, max: 5 }),
      at: startedMs.map(instantOf),
      kind: fc.constant('answered' as const),
      answers,
      without: fc.uniqueArray(fc.constantFrom(...answerNames), { maxLength: 3 }),
      digest: hex,
    },
    { noNullPrototype: true },
  )
