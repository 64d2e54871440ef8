import type { Result } from '../care/problems'
import { spanOf } from '../history/filter'
import type { RowKey } from '../history/page'
import type { UnsealedRecord } from '../history/record'
import type { HistoryStore } from './historyState'

/** Everything kept of some local days, newest first, what is not on the device yet included. Read page by page. */
export async function readBetween(
  history: HistoryStore,
  firstDay: string,
  lastDay: string,
): Promise<Result<readonly UnsealedRecord[]>> {
  const { from, until } = spanOf(firstDay, lastDay)
  const isWanted = ({ day }: UnsealedRecord) => day >= firstDay && day <= lastDay
  const found = history.getState().unsaved.filter(isWanted)
  let before: RowKey | undefined = { startedAt: until, id: '' }
  while (before) {
    const page = await history.getState().page({ from, before, count: 200 })
    if (!page.ok) return page
    found.push(...page.value.records.filter(isWanted))
    before = page.value.next
  }
  return { ok: true, value: found }
}
