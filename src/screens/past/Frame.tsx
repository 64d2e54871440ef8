import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './past.module.css'

interface FrameProps {
  readonly title: string
  /** Whether one arrives at the heading; elsewhere, something in the page takes the focus. */
  readonly arrive?: boolean
  readonly onBack: () => void
  readonly bar?: ReactNode
  readonly children?: ReactNode
}

/** What the list and the single session have in common. The heading is where one arrives, by keyboard and by ear. */
export function Frame({ title, arrive = true, onBack, bar, children }: FrameProps) {
  const t = useTranslations()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (arrive) heading.current?.focus()
  }, [arrive])
  return (
    <main>
      <div className="content">
        <button type="button" className="link" data-action="back" onClick={onBack}>
          {t('common.back')}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className={styles.body}>{children}</div>
      </div>
      {bar}
    </main>
  )
}
