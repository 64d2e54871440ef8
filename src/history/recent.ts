import * as v from 'valibot'
import { countedOf, isRated, type Counted, type Rated } from './counted'
import { closed, instant, listOf, maybe, ourId, rating, uuid } from './fields'
import type { UnsealedRecord } from './record'
import { later } from './shelf'

/** So many rated sessions are looked at, the newest. Source: docs/sources.md#afterwards */
const mostRated = 60

/** And among no more than so many sessions, rated or not: so what is looked at stays the same size for ever. */
export const mostCounted = 400

/** The newest sessions that count, kept up to date one by one: each is taken in, taken out, or taken in anew. */
export interface Recent {
  /** Newest first, each once. */
  readonly counted: readonly Counted[]
  /** Whether there may be older ones that are not here. */
  readonly cut: boolean
}

export const nothingRecent: Recent = { counted: [], cut: false }

/** All of them, in whatever order they come. */
export const recentOf = (records: readonly UnsealedRecord[], cut = false): Recent =>
  bounded(
    records.flatMap((record) => countedOf(record) ?? []),
    cut,
  )

/** With this session as it reads now, in the place of what it read before. One that does not count is taken out. */
export function takenIn(recent: Recent, record: UnsealedRecord): Recent {
  const others = takenOut(recent, record.id)
  const counted = countedOf(record)
  const oldest = others.counted.at(-1)
  if (!counted) return others
  // What lies beyond the end of a list that was cut belongs with those that are not here.
  if (others.cut && (!oldest || later(oldest, counted) < 0)) return others
  return bounded([...others.counted, counted], others.cut)
}

export const takenOut = ({ counted, cut }: Recent, id: string): Recent => ({
  counted: counted.filter((each) => each.id !== id),
  cut,
})

/** Whether older sessions are missed: some were taken out, and what is left no longer reaches back far enough. */
export const isShort = ({ counted, cut }: Recent): boolean =>
  cut && counted.length < mostCounted && counted.filter(isRated).length < mostRated

/** What is looked at: the newest rated sessions, and all those that count since the first of them. */
export function lookedAt({ counted }: Recent): { readonly used: readonly Counted[]; readonly rated: readonly Rated[] } {
  const rated = counted.filter(isRated).slice(0, mostRated)
  const oldest = rated.length === mostRated ? rated.at(-1) : undefined
  return { used: oldest ? counted.slice(0, counted.indexOf(oldest) + 1) : counted, rated }
}

const recentSchema = closed({
  version: v.literal(1),
  counted: listOf(
    closed({
      id: uuid,
      startedAt: instant,
      tool: ourId,
      before: maybe(rating),
      after: maybe(rating),
      felt: maybe(v.picklist(['yes', 'bit', 'no'])),
    }),
    mostCounted,
  ),
  cut: v.boolean(),
})

/** From whatever was kept; none where that is not one of these. */
export function parseRecent(stored: unknown): Recent | undefined {
  const read = v.safeParse(recentSchema, stored)
  return read.success ? bounded(read.output.counted, read.output.cut) : undefined
}

function bounded(counted: readonly Counted[], cut: boolean): Recent {
  const inOrder = counted.toSorted(later)
  return { counted: inOrder.slice(0, mostCounted), cut: cut || inOrder.length > mostCounted }
}
