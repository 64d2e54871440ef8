import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './kept.module.css'

/** Shorter ones are guessed too soon. */
export const shortest = 8

interface PassphraseProps {
  readonly label: string
  readonly value: string
  /** One that is being made, or one that is already there. */
  readonly made: boolean
  readonly onChange: (value: string) => void
}

/** A secret, seen only if wanted. Nothing checks its spelling: some browsers send what is typed away for that. */
export function Passphrase({ label, value, made, onChange }: PassphraseProps) {
  const t = useTranslations()
  const id = useId()
  const [shown, setShown] = useState(false)
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={shown ? 'text' : 'password'}
        className={styles.field}
        value={value}
        autoComplete={made ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={1_000}
        onChange={({ target }) => onChange(target.value)}
      />
      <label className={styles.choice}>
        <input type="checkbox" role="switch" checked={shown} onChange={({ target }) => setShown(target.checked)} />
        {t('kept.file.show')}
      </label>
    </div>
  )
}
