import type { Result } from '../care/problems'
import { countedOf } from '../history/counted'
import type { RowKey } from '../history/page'
import type { UnsealedRecord } from '../history/record'
import { mostCounted } from '../history/recent'
import type { HistoryStore } from './historyState'

export interface RecentRecords {
  /** Newest first. */
  readonly records: readonly UnsealedRecord[]
  /** Whether there are older ones. */
  readonly cut: boolean
}

/** The newest sessions, as many as are looked at, read page by page: however long the history is, no more than that. */
export async function readRecent(history: HistoryStore): Promise<Result<RecentRecords>> {
  const records: UnsealedRecord[] = []
  let counted = 0
  let before: RowKey | undefined
  do {
    const page = await history.getState().page({ before, count: 200 })
    if (!page.ok) return page
    records.push(...page.value.records)
    counted += page.value.records.filter((record) => countedOf(record) !== undefined).length
    before = page.value.next
  } while (before && counted < mostCounted && records.length < 3 * mostCounted)
  return { ok: true, value: { records, cut: before !== undefined } }
}
