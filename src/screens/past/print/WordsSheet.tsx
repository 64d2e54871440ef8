import { useTranslations } from 'use-intl'
import { dayAfter } from '../../../history/month'
import { wordsOf } from '../../../history/printed'
import type { UnsealedRecord } from '../../../history/record'
import { useNames } from '../useNames'
import styles from './print.module.css'
import { PaperSheet } from './PaperSheet'
import { usePrintedDays } from './usePrintedDays'

interface WordsSheetProps {
  readonly records: readonly UnsealedRecord[]
  readonly lastDay: string
}

/** What was written in the seven days, as far as a page goes. What does not fit is said to be left out. */
export function WordsSheet({ records, lastDay }: WordsSheetProps) {
  const t = useTranslations()
  const names = useNames()
  const { weekday, short, range } = usePrintedDays()
  const { entries, left } = wordsOf(records, lastDay)
  return (
    <PaperSheet title={t('past.printed.words')} days={range(dayAfter(lastDay, -6), lastDay)}>
      {entries.length === 0 && <p>{t('past.printed.noWords')}</p>}
      <dl className={styles.words}>
        {entries.map(({ record, texts }) => (
          <div key={record.id}>
            <dt>{`${weekday(record.day)} ${short(record.day)} · ${names.session(record)}`}</dt>
            {texts.map((text) => (
              <dd key={text} dir="auto">
                {text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {left > 0 && <p className={styles.legend}>{t('past.printed.wordsLeft', { count: left })}</p>}
    </PaperSheet>
  )
}
