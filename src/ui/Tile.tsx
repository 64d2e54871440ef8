import type { ReactNode } from 'react'
import styles from './tile.module.css'

interface TileProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string | number
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** What is heard, where it is more than what is seen. */
  readonly heard?: string
  readonly children: ReactNode
}

/** A native radio or checkbox that is as large as a thumb: the whole tile is the control. */
export function Tile({ type, name, value, checked, onChange, heard, children }: TileProps) {
  return (
    <label className={styles.tile}>
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        aria-label={heard}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
