import { createHash } from 'node:crypto'
import { canonical } from '../../src/history/canonical'
import { dayOf, instantOf } from '../../src/history/day'
import type { SessionRecord, UnsealedRecord } from '../../src/history/record'
import { seeded } from '../prove/seeded'

interface Many {
  /** The same seed gives the same sessions. */
  readonly seed?: number
  /** The instant before which all of them began, in ms since 1970. */
  readonly beforeMs?: number
  readonly perDay?: number
}

/**
 * So many sessions, newest first, as years of use leave them: single exercises and TIPP, ratings given and not, notes,
 * places, pauses, choices, rehearsals; at home and away, on both sides of every change of clocks. Each is valid, and
 * carries its digest. Nothing in them stands for how anybody fares: what is after is drawn like what was before.
 */
export function* manySessions(
  count: number,
  { seed = 1, beforeMs = Date.UTC(2026, 10, 22, 22), perDay = 10 }: Many = {},
): Generator<SessionRecord> {
  const next = seeded(seed)
  let atMs = beforeMs
  for (let made = 0; made < count; made++) {
    atMs -= Math.ceil((next() * 2 * 86_400_000) / perDay)
    const record = session(atMs, next)
    yield { ...record, digest: createHash('sha256').update(canonical(record)).digest('hex') }
  }
}

type Random = () => number

const singles =
  'breathe/ext46 breathe/coh55 cold/wrists cold/pack move/walk muscle/4 senses/54321 senses/feet quiet/here'
    .concat(' quiet/crying breathe/sigh')
    .split(' ')
const tipp = ['cold/pack', 'move/march', 'breathe/ext46', 'muscle/4']
const words = 'rain tea quiet tired better heavy walk window door light night call bus work sleep cat'.split(' ')
const places = ['chest', 'throat', 'stomach', 'head', 'numb']

function session(startedMs: number, next: Random): UnsealedRecord {
  const one = <T>(list: readonly T[], fallback: T): T => list[Math.floor(next() * list.length)] ?? fallback
  const chance = (share: number) => next() < share
  const offsetMinutes = chance(0.02) ? one([-600, -300, 330, 765], 0) : summerIn(startedMs) ? 120 : 60
  const whole = chance(0.3)
  const exercises = whole ? tipp : [one(singles, 'breathe/ext46')]
  let startMs = 0
  const steps = exercises.map((exercise) => {
    const playedMs = Math.round(20_000 + next() * 340_000)
    const step = { exercise, options: { minutes: 3 }, startMs, playedMs, paces: [], how: 'whole' } as const
    startMs += playedMs
    return exercise.startsWith('breathe/')
      ? { ...step, breaths: Math.ceil(playedMs / 10_000), paces: [{ atMs: step.startMs, perMinute: 6 }] }
      : step
  })
  const before = Math.floor(next() * 11)
  return {
    version: 1,
    id: uuidFrom(next),
    startedAt: instantOf(startedMs),
    offsetMinutes,
    zone: 'Europe/Berlin',
    day: dayOf(startedMs, offsetMinutes),
    plan: whole ? 'plan/tipp' : (exercises[0] ?? 'breathe/ext46'),
    aim: 'settle',
    rehearsal: chance(0.05),
    from: whole ? 'too-much' : 'now/breathe',
    steps,
    pauses: chance(0.3) ? [{ atMs: 12_000, forMs: Math.round(next() * 90_000) }] : [],
    choices: whole ? [{ atMs: 60_000, action: 'next' }] : [{ atMs: startMs, action: 'done' }],
    ...(chance(0.03) ? { worse: [20_000] } : {}),
    ...(chance(0.6) ? { scale: 'number', before, ...(chance(0.8) ? { after: Math.floor(next() * 11) } : {}) } : {}),
    ...(chance(0.4) ? { felt: one(['yes', 'bit', 'no'] as const, 'bit') } : {}),
    ...(chance(0.3) ? { body: [one(places, 'chest')] } : {}),
    ...(chance(0.3) ? { word: one(words, 'rain') } : {}),
    ...(chance(0.1)
      ? { note: Array.from({ length: 4 + Math.floor(next() * 30) }, () => one(words, 'tea')).join(' ') }
      : {}),
  }
}

/** Whether clocks in Europe are an hour ahead: from the last Sunday of March to that of October, at one o'clock UTC. */
function summerIn(atMs: number): boolean {
  const year = new Date(atMs).getUTCFullYear()
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1))
    return last.getTime() - last.getUTCDay() * 86_400_000
  }
  return atMs >= lastSunday(2) && atMs < lastSunday(9)
}

function uuidFrom(next: Random): string {
  const hex = Array.from({ length: 30 }, () => Math.floor(next() * 16).toString(16)).join('')
  const variant = '89ab'[Math.floor(next() * 4)] ?? '8'
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18)}`
}
