import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Frame } from '../Frame'
import styles from './afterwards.module.css'

interface HowPageProps {
  readonly onBack: () => void
  readonly bar?: ReactNode
}

const parts = ['counts', 'usual', 'few', 'chance', 'order', 'missing', 'yours'] as const

/** In plain words, how all of it is worked out, and what it cannot say. */
export function HowPage({ onBack, bar }: HowPageProps) {
  const t = useTranslations()
  return (
    <Frame title={t('past.how')} onBack={onBack} bar={bar}>
      {parts.map((part) => (
        <section key={part} className={styles.how}>
          <h2>{t(`afterwards.howTitle.${part}`)}</h2>
          <p>{t(`afterwards.howText.${part}`)}</p>
        </section>
      ))}
    </Frame>
  )
}
