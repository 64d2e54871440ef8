import { dayOf, instantMs } from './day'
import type { UnsealedRecord } from './record'

/** How long a person was guided, in ms: pauses left out. */
export const playedMsOf = ({ steps }: Pick<UnsealedRecord, 'steps'>): number =>
  steps.reduce((sum, { playedMs }) => sum + playedMs, 0)

/** Minutes as people say them: 0 stands for less than one. */
export const minutesOf = (ms: number): number => (ms < 60_000 ? 0 : Math.round(ms / 60_000))

/** The time on the person's clock when it began, as ms since 1970 read as if it were UTC: no zone can move it. */
export const localMsOf = ({ startedAt, offsetMinutes }: UnsealedRecord): number =>
  (instantMs(startedAt) ?? 0) + offsetMinutes * 60_000

/** The start of a calendar day, in the same reading. */
export const dayMsOf = (day: string): number => instantMs(`${day}T00:00:00.000Z`) ?? 0

export const dayBefore = (day: string): string => dayOf(dayMsOf(day) - 1, 0)

/** Records by their local day, as it was fixed when they were saved; days in the order of their first record. */
export function byDay<R extends UnsealedRecord>(
  records: readonly R[],
): readonly { readonly day: string; readonly records: readonly R[] }[] {
  const days = new Map<string, R[]>()
  for (const record of records) {
    const same = days.get(record.day)
    if (same) same.push(record)
    else days.set(record.day, [record])
  }
  return [...days].map(([day, inDay]) => ({ day, records: inDay }))
}
