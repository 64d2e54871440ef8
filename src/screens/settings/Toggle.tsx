import styles from './settings.module.css'

interface ToggleProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** On or off, at once. */
export function Toggle({ label, checked, onChange }: ToggleProps) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" role="switch" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}
