import { useTranslations } from 'use-intl'
import { countsByWeek, firstOfMonths, printedRows } from '../../../history/printed'
import type { UnsealedRecord } from '../../../history/record'
import styles from './print.module.css'
import { PaperSheet } from './PaperSheet'
import { usePrintedDays } from './usePrintedDays'

interface MonthsSheetProps {
  readonly records: readonly UnsealedRecord[]
  readonly lastDay: string
}

/** Three months on one page: how many sessions of each in a week. No sums, nothing compared. */
export function MonthsSheet({ records, lastDay }: MonthsSheetProps) {
  const t = useTranslations()
  const { range } = usePrintedDays()
  return (
    <PaperSheet title={t('past.printed.months')} days={range(firstOfMonths(lastDay), lastDay)}>
      <table className={styles.grid}>
        <caption className="unseen">{t('past.printed.months')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('past.printed.weekColumn')}</th>
            {printedRows.map((row) => (
              <th key={row} scope="col">
                {row === 'senses' || row === 'quiet' ? t(`family.${row}`) : t(`plan.part.${row}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countsByWeek(records, lastDay).map(({ firstDay, lastDay: end, counts }) => (
            <tr key={firstDay}>
              <th scope="row" className={styles.rowName}>
                {range(firstDay, end)}
              </th>
              {printedRows.map((row) => (
                <td key={row}>{counts[row] === 0 ? '' : counts[row]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend}>{t('past.printed.legendCounts')}</p>
    </PaperSheet>
  )
}
