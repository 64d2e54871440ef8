import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { dialled } from '../../care/helplineForm'
import { mostPeople, type Person } from '../../care/ownPeople'
import { useWorld } from '../world'
import { AddPerson } from './AddPerson'
import styles from './help.module.css'
import { ownHelpOf } from './ownHelpOf'
import { useIsolated } from '../useIsolated'

/** People a person knows, with their numbers, kept on this device only. */
export function People() {
  const t = useTranslations()
  const { help, kept, add, remove } = useStore(ownHelpOf(useWorld()))
  const [adding, setAdding] = useState(false)
  const [removed, setRemoved] = useState<Person>()
  const heading = useRef<HTMLHeadingElement>(null)
  const takeAway = (person: Person) => {
    remove(person)
    setRemoved(person)
    heading.current?.focus() // its button is gone
  }
  const putBack = (person: Person) => {
    add(person)
    setRemoved(undefined)
    heading.current?.focus()
  }
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t('help.someone')}
      </h2>
      <ul className={styles.services}>
        {help.people.map((person) => (
          <Known key={person.name + person.number} person={person} onRemove={() => takeAway(person)} />
        ))}
      </ul>
      {!kept && (
        <p className="notice" role="status">
          {t('help.notSaved')}
        </p>
      )}
      {removed && (
        <p role="status">
          {t('help.removed')}{' '}
          <button type="button" className="link" onClick={() => putBack(removed)}>
            {t('help.putBack')}
          </button>
        </p>
      )}
      {help.people.length < mostPeople ? (
        <button type="button" className="link" onClick={() => setAdding(true)}>
          {t('help.add')}
        </button>
      ) : (
        <p className="quiet">{t('help.fullList')}</p>
      )}
      <p className="quiet">{t('help.someoneHint')}</p>
      {adding && <AddPerson onAdd={add} onClose={() => setAdding(false)} />}
    </section>
  )
}

function Known({ person: { name, number }, onRemove }: { readonly person: Person; readonly onRemove: () => void }) {
  const t = useTranslations()
  const isolated = useIsolated()
  const dial = dialled(number)
  return (
    <li>
      {name && (
        <p>
          <b dir="auto">{name}</b>
        </p>
      )}
      <p className={styles.way}>
        <a href={`tel:${dial}`}>{t('help.call', { number: isolated(number) })}</a>
        <a href={`sms:${dial}`}>{t('help.text', { number: isolated(number) })}</a>
        <button type="button" className="link" onClick={onRemove}>
          {t('help.remove', { name: isolated(name || number) })}
        </button>
      </p>
    </li>
  )
}
