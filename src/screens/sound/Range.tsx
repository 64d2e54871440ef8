import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './sound.module.css'

interface RangeProps {
  readonly label: string
  readonly bounds: readonly [least: number, most: number]
  readonly value: number
  readonly step?: number
  /** What is heard of the value, where it is no percentage. */
  readonly said?: string
  readonly onChange: (value: number) => void
}

/** So much, by the platform's own slider: arrow keys move it too. */
export function Range({ label, bounds: [least, most], value, step = 5, said, onChange }: RangeProps) {
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
        step={step}
        value={value}
        aria-valuetext={said ?? t('sound.percent', { value })}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  )
}
