import { useEffect, useState, type ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { spanOf } from '../../history/filter'
import { dayAfter, monthAfter, monthOf, weeksOf } from '../../history/month'
import { dayMsOf } from '../../history/summary'
import type { HistoryStore } from '../../stores/historyState'
import { Frame } from './Frame'
import styles from './calendar.module.css'
import { Troubles } from './Troubles'

interface CalendarProps {
  readonly history: HistoryStore
  /** The month to begin with, `YYYY-MM`. */
  readonly month: string
  readonly onDay: (day: string) => void
  readonly onBack: () => void
  readonly bar?: ReactNode
}

interface DateForm {
  readonly weekday?: 'long' | 'short'
  readonly day?: 'numeric'
  readonly month?: 'long'
  readonly year?: 'numeric'
}

/** A month as a plain table. A day with something kept is a button; no day is filled, counted or missing. */
export function Calendar({ history, month: first, onDay, onBack, bar }: CalendarProps) {
  const t = useTranslations()
  const format = useFormatter()
  const [month, setMonth] = useState(first)
  const { days, failed, again } = useDays(history, month)
  const dateOf = (day: string, form: DateForm) => format.dateTime(new Date(dayMsOf(day)), { ...form, timeZone: 'UTC' })
  const weeks = weeksOf(month)
  const monday = '2026-11-23'
  return (
    <Frame title={t('past.calendar')} onBack={onBack} bar={bar}>
      <Troubles history={history} failed={failed} onRetry={again} />
      <div className={styles.months}>
        <button type="button" className="row" onClick={() => setMonth(monthAfter(month, -1))}>
          {t('past.monthBefore')}
        </button>
        <button type="button" className="row" onClick={() => setMonth(monthAfter(month, 1))}>
          {t('past.monthAfter')}
        </button>
      </div>
      <table className={styles.month}>
        <caption aria-live="polite">{dateOf(`${month}-01`, { month: 'long', year: 'numeric' })}</caption>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, at) => dayAfter(monday, at)).map((day) => (
              <th key={day} scope="col" abbr={dateOf(day, { weekday: 'long' })}>
                {dateOf(day, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, at) => (
            <tr key={week.find((day) => day !== undefined) ?? at}>
              {week.map((day, weekday) => (
                <td key={day ?? `none ${weekday}`}>
                  {day !== undefined &&
                    (days.has(day) ? (
                      <button
                        type="button"
                        aria-label={dateOf(day, { weekday: 'long', day: 'numeric', month: 'long' })}
                        onClick={() => onDay(day)}
                      >
                        {Number(day.slice(8))}
                      </button>
                    ) : (
                      <span>{Number(day.slice(8))}</span>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  )
}

/** The local days of a month on which something was kept; read page by page, for a month may hold much. */
function useDays(history: HistoryStore, month: string) {
  const { changes, unsaved } = useStore(history)
  const [days, setDays] = useState<ReadonlySet<string>>(new Set())
  const [failed, setFailed] = useState(false)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let wanted = true
    const read = async () => {
      const first = `${month}-01`
      const { from, until } = spanOf(first, dayAfter(first, 30))
      const found = new Set(unsaved.map(({ day }) => day))
      let before = { startedAt: until, id: '' }
      for (;;) {
        const page = await history.getState().page({ from, before, count: 200 })
        if (!wanted) return
        setFailed(!page.ok)
        if (!page.ok) return
        for (const { day } of page.value.records) found.add(day)
        if (!page.value.next) break
        before = page.value.next
      }
      setDays(found)
    }
    void read()
    return () => {
      wanted = false
    }
  }, [history, month, changes, unsaved, asked])
  return {
    days: new Set([...days].filter((day) => monthOf(day) === month)),
    failed,
    again: async () => setAsked(asked + 1),
  }
}
