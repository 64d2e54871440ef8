import type { UnsealedRecord } from './record'

/** Some of a day's sessions. A day with many has several parts, so that no part is too much to draw at once. */
export interface DayPart {
  /** The same for the same part, as long as only older sessions are added. */
  readonly key: string
  readonly day: string
  /** 0 for the one that stands under the day's name. */
  readonly nth: number
  readonly records: readonly UnsealedRecord[]
}

const mostInPart = 20

/** The parts with older sessions after them. Days are local ones, fixed when a record was saved. */
export function withOlder(parts: readonly DayPart[], records: readonly UnsealedRecord[]): readonly DayPart[] {
  const next = [...parts]
  for (const record of records) {
    const last = next.at(-1)
    if (last?.day !== record.day) next.push({ key: record.id, day: record.day, nth: 0, records: [record] })
    else if (last.records.length < mostInPart) next[next.length - 1] = { ...last, records: [...last.records, record] }
    else next.push({ key: record.id, day: record.day, nth: last.nth + 1, records: [record] })
  }
  return next
}
