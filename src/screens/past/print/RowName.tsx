import { useTranslations } from 'use-intl'
import type { PrintedRow } from '../../../history/printed'
import styles from './print.module.css'

/** The head of a row: a letter and the skill's full name, or the family's. */
export function RowName({ row }: { readonly row: PrintedRow }) {
  const t = useTranslations()
  return (
    <th scope="row" className={styles.rowName}>
      {row === 'senses' || row === 'quiet' ? (
        t(`family.${row}`)
      ) : (
        <>
          <b>{t(`plan.letter.${row}`)}</b> {t(`plan.part.${row}`)}
        </>
      )}
    </th>
  )
}
