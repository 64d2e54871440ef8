import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { personFrom, type Person } from '../../care/ownPeople'
import { Sheet } from '../../ui/Sheet'
import styles from './help.module.css'

interface AddPersonProps {
  readonly onAdd: (person: Person) => void
  readonly onClose: () => void
}

/** A name and a number. What is no number is said, and what was written stays. */
export function AddPerson({ onAdd, onClose }: AddPersonProps) {
  const t = useTranslations()
  const [name, setName] = useState('')
  const [number, setNumber] = useState('')
  const [refused, setRefused] = useState(false)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const person = personFrom(name, number)
    setRefused(!person)
    if (!person) return
    onAdd(person)
    onClose()
  }
  return (
    <Sheet title={t('help.add')} onClose={onClose}>
      <form className={styles.form} onSubmit={keep} noValidate>
        <label>
          {t('help.name')}
          <input
            spellCheck={false}
            dir="auto"
            autoComplete="off"
            maxLength={40}
            value={name}
            onChange={(e) => setName(e.target.value)}
          />
        </label>
        <label>
          {t('help.number')}
          <input
            type="tel"
            dir="ltr"
            autoComplete="off"
            maxLength={60}
            value={number}
            aria-invalid={refused}
            onChange={(e) => setNumber(e.target.value)}
          />
        </label>
        <p role="status">{refused ? t('help.notANumber') : ''}</p>
        <button type="submit" className="row">
          {t('help.keepPerson')}
        </button>
      </form>
    </Sheet>
  )
}
