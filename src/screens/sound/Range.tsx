import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './sound.module.css'

interface RangeProps {
  readonly label: string
  readonly bounds: readonly [least: number, most: number]
  readonly value: number
  readonly onChange: (value: number) => void
}

/** So much in percent, by the platform's own slider: arrow keys move it too. */
export function Range({ label, bounds: [least, most], value, onChange }: RangeProps) {
  const t = useTranslations()
  const id = useId()
  return (
    <div className={styles.range}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={5}
        value={value}
        aria-valuetext={t('sound.percent', { value })}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  )
}
