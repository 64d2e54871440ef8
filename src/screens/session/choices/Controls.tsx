import styles from './choices.module.css'

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly onChange: (value: string) => void
}

/** One of several, by the platform's own list. */
export const Select = ({ label, value, options, onChange }: SelectProps) => (
  <label className={styles.field}>
    {label}
    <select value={value} onChange={(event) => onChange(event.target.value)}>
      {options.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

interface FlagProps {
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Yes or no, with a line to know first where there is one. */
export const Flag = ({ label, hint, checked, onChange }: FlagProps) => (
  <label className={styles.flag}>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    <span>
      {label}
      {hint && <small className="quiet">{hint}</small>}
    </span>
  </label>
)
