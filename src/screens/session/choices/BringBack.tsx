import { useTranslations } from 'use-intl'
import type { ChooserProps } from './Choice'
import styles from './choices.module.css'

/** The parts of the body that were left out before, and how to have them back. Nothing where none was. */
export function BringBack({ step, onChoose }: ChooserProps) {
  const t = useTranslations()
  const { leftOut = [] } = step.options
  if (leftOut.length === 0) return null
  return (
    <p className={styles.left}>
      {t('choice.leftOut', { parts: leftOut.map((part) => t(`muscle.part.${part}`)).join(' · ') })}{' '}
      <button type="button" className="link" onClick={() => onChoose({ leftOut: [] })}>
        {t('choice.bringBack')}
      </button>
    </p>
  )
}
