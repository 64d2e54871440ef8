import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import styles from './atHand.module.css'

interface PlainLineProps {
  /** It has stood where it can be read. */
  readonly onSeen: () => void
}

/** What this is, said once, at the end of the first screen: never before or over the first breath. */
export function PlainLine({ onSeen }: PlainLineProps) {
  const t = useTranslations()
  const line = useRef<HTMLElement>(null)
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen()
      },
      { threshold: 0.8, rootMargin: '0px 0px -80px' }, // the bar covers the foot of the screen
    )
    if (line.current) watch.observe(line.current)
    return () => watch.disconnect()
  }, [onSeen])
  return (
    <section ref={line} className={styles.offer} aria-label={t('atHand.whatThisIs')} data-plain>
      <p className="quiet">{t('atHand.plain')}</p>
      <a className="link" href="#/about">
        {t('atHand.whatThisIs')}
      </a>
    </section>
  )
}
