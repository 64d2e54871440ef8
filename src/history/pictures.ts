import { gathered, type Gathered } from './circle'
import type { Insight } from './insights'
import { weekdayOf } from './month'
import type { UnsealedRecord } from './record'
import { localMsOf } from './summary'

/** Sessions that pictures are made of: practice is none. */
export const pictured = (records: readonly UnsealedRecord[]): readonly UnsealedRecord[] =>
  records.filter(({ rehearsal }) => !rehearsal)

export interface Pair {
  readonly before: number
  readonly after: number
  readonly count: number
}

/** Every before and after that was rated, and how often it was the same, the strongest start first. */
export function pairsOf(insights: readonly Insight[]): readonly Pair[] {
  const pairs = new Map<string, Pair>()
  for (const { before, after } of insights.flatMap(({ rated }) => rated)) {
    const key = `${before} ${after}`
    pairs.set(key, { before, after, count: (pairs.get(key)?.count ?? 0) + 1 })
  }
  return [...pairs.values()].toSorted((a, b) => b.before - a.before || b.after - a.after)
}

const hourMs = 3_600_000

/** How many began in each hour of the person's own clock then, and where in the day they gather: a day is a circle. */
export function hoursOf(records: readonly UnsealedRecord[]): {
  readonly counts: readonly number[]
  readonly day: Gathered
} {
  const hours = records.map((record) => (((localMsOf(record) / hourMs) % 24) + 24) % 24)
  const counts = Array.from({ length: 24 }, (_, hour) => hours.filter((each) => Math.floor(each) === hour).length)
  return { counts, day: gathered(hours, 24) }
}

/** How many on each day of the week, Mondays first, by the day that was fixed when they were saved. */
export const weekdaysOf = (records: readonly UnsealedRecord[]): readonly number[] =>
  Array.from({ length: 7 }, (_, weekday) => records.filter(({ day }) => weekdayOf(day) === weekday).length)

/** How often each place in the body was named. */
export function placesOf(records: readonly UnsealedRecord[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const place of records.flatMap(({ body = [] }) => [...new Set(body)])) {
    places.set(place, (places.get(place) ?? 0) + 1)
  }
  return places
}

export interface PaceOfDay {
  readonly id: string
  readonly day: string
  /** Breaths a minute, weighed by how long each pace was kept. */
  readonly perMinute: number
}

const mostPaces = 60

/** The pace of the latest guided breathing, the oldest first. */
export function pacesOf(records: readonly UnsealedRecord[]): readonly PaceOfDay[] {
  return records
    .flatMap(({ id, day, steps }) => {
      const stretches = steps.filter(({ exercise }) => exercise.startsWith('breathe/')).flatMap(stretchesOf)
      const total = stretches.reduce((sum, { forMs }) => sum + forMs, 0)
      const weighed = stretches.reduce((sum, { forMs, perMinute }) => sum + forMs * perMinute, 0)
      return total > 0 ? [{ id, day, perMinute: weighed / total }] : []
    })
    .slice(0, mostPaces)
    .toReversed()
}

/** A step's paces and how long each was kept: until the next, or the step's end. Times are ms since the session began. */
function stretchesOf({ paces, startMs, playedMs }: UnsealedRecord['steps'][number]) {
  return paces.map(({ atMs, perMinute }, at) => ({
    perMinute,
    forMs: Math.max(0, (paces[at + 1]?.atMs ?? startMs + playedMs) - atMs),
  }))
}
