import { useTranslations } from 'use-intl'
import { printedRows, weekGrid, type Mark } from '../../../history/printed'
import type { UnsealedRecord } from '../../../history/record'
import { useArrow } from '../../language'
import styles from './print.module.css'
import { RowName } from './RowName'
import { PaperSheet } from './PaperSheet'
import { usePrintedDays } from './usePrintedDays'

interface WeekSheetProps {
  readonly records: readonly UnsealedRecord[]
  readonly lastDay: string
  /** Whether how strong it was is printed. */
  readonly ratings: boolean
  /** Whether there is room for what is filled in by hand. */
  readonly pen: boolean
}

const mostInCell = 3

/** Seven days: what was done on each, how strong it was before and after, and columns for a pen. */
export function WeekSheet({ records, lastDay, ratings, pen }: WeekSheetProps) {
  const t = useTranslations()
  const arrow = useArrow()
  const { weekday, short, range } = usePrintedDays()
  const { days, rows } = weekGrid(records, lastDay)
  return (
    <PaperSheet title={t('past.printed.week')} days={range(days[0] ?? lastDay, lastDay)}>
      <table className={styles.grid}>
        <caption className="unseen">{t('past.printed.week')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('past.printed.skillColumn')}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {weekday(day)}
                <br />
                {short(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <RowName row={row} />
              {cells.map((marks, at) => (
                <td key={days[at]}>
                  {marks.slice(0, mostInCell).map((mark, nth) => (
                    <div key={nth}>{textOf(mark, ratings, arrow)}</div>
                  ))}
                  {marks.length > mostInCell && <div>{`+${marks.length - mostInCell}`}</div>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend}>
        {[
          ...(ratings ? [t('past.printed.legendRated')] : []),
          t('past.printed.legendDone'),
          t('past.printed.legendParts'),
          ...(records.some(({ rehearsal }) => rehearsal) ? [t('past.printed.legendPractice')] : []),
        ].join(' ')}
      </p>
      {pen && <PenTable days={days} />}
      <p className={styles.legend}>{t('plan.credit')}</p>
    </PaperSheet>
  )
}

/** Empty columns for a pen, a line a day. */
function PenTable({ days }: { readonly days: readonly string[] }) {
  const t = useTranslations()
  const { weekday, short } = usePrintedDays()
  return (
    <table className={styles.pen}>
      <caption>{t('past.printed.byPen')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('past.printed.dayColumn')}</th>
          {(['emotion', 'urge', 'skill', 'own'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`past.printed.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day}>
            <th scope="row">{`${weekday(day)} ${short(day)}`}</th>
            {printedRows.slice(0, 4).map((column) => (
              <td key={column} aria-label={t('past.printed.blank')} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `7→5`; `7→` where it was not said afterwards; a dot where nothing was said, or nothing is to be shown of it. */
function textOf({ before, after, part, rehearsal }: Mark, ratings: boolean, arrow: string): string {
  const rated = ratings && (before !== undefined || after !== undefined)
  const text = rated ? `${before ?? ''}${arrow}${after ?? ''}` : '•'
  return `${part ? `(${text})` : text}${rehearsal ? '*' : ''}`
}
