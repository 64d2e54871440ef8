import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './print.module.css'

interface PaperSheetProps {
  readonly title: string
  readonly days: string
  readonly children: ReactNode
}

/** One page of paper. Whose it is can be written on it by hand. */
export function PaperSheet({ title, days, children }: PaperSheetProps) {
  const t = useTranslations()
  return (
    <section className={styles.sheet} data-sheet>
      <header className={styles.head}>
        <h2>{title}</h2>
        <p>{days}</p>
        <p className={styles.name}>{t('past.printed.name')}</p>
      </header>
      {children}
    </section>
  )
}
