import type { UnsealedRecord } from '../../src/history/record'
import { seeded } from '../prove/seeded'
import { withDigest } from './rows'

/** The text of a file with so many sessions, one every few hours up to November 2026; the same for the same seed. */
export async function manySessions(count: number, seed: number): Promise<string> {
  const random = seeded(seed)
  const records = await Promise.all(Array.from({ length: count }, (_, nth) => withDigest(sessionAt(nth, random))))
  const about = { format: 'holdspace', version: 1, exportedAt: '2026-11-20T21:40:00.000Z' }
  return JSON.stringify({ ...about, records, events: [], unreadable: [] })
}

const lastMs = Date.UTC(2026, 10, 20, 20)

function sessionAt(nth: number, random: () => number): UnsealedRecord {
  const startedAt = new Date(lastMs - nth * 3_600_000 * 5).toISOString()
  const before = Math.floor(random() * 11)
  return {
    version: 1,
    id: `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-8${hex(random, 3)}-${hex(random, 12)}`,
    startedAt,
    offsetMinutes: 0,
    zone: 'UTC',
    day: startedAt.slice(0, 10),
    plan: 'breathe/ext46',
    aim: 'settle',
    rehearsal: false,
    from: 'now/breathe',
    steps: [
      {
        exercise: 'breathe/ext46',
        options: { minutes: 5 },
        startMs: 0,
        playedMs: Math.floor(random() * 300_000),
        paces: [{ atMs: 0, perMinute: 6 }],
        how: 'whole',
      },
    ],
    pauses: [],
    choices: [],
    before,
    after: Math.floor(random() * (before + 1)),
  }
}

const hex = (random: () => number, length: number): string =>
  Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
