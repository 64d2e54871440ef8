import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { Lock } from '../../stores/lockStore'
import { lockAfters } from '../../stores/settings'
import { useWorld } from '../world'
import styles from './kept.module.css'
import { Passphrase, shortest } from './Passphrase'
import { Unlock } from './Unlock'

/** Setting a lock, and all that can be done with one. */
export function LockPage({ lock }: { readonly lock: Lock }) {
  const { status } = useStore(lock.store)
  switch (status) {
    case 'unknown':
      return null
    case 'none':
      return <SetUp lock={lock} />
    case 'locked':
      return <Unlock lock={lock} />
    case 'open':
      return <Opened lock={lock} />
  }
}

function SetUp({ lock }: { readonly lock: Lock }) {
  const t = useTranslations()
  const { doing, problem, setUp } = useStore(lock.store)
  const [passphrase, setPassphrase] = useState('')
  const [short, setShort] = useState(false)
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault()
        setShort(passphrase.length < shortest)
        if (passphrase.length >= shortest && doing === 'nothing') void setUp(passphrase)
      }}
    >
      <p>{t('lock.about')}</p>
      <p>{t('lock.stays')}</p>
      <Passphrase label={t('lock.passphrase')} value={passphrase} made onChange={setPassphrase} />
      <p className="quiet">{t('lock.hint')}</p>
      <p>{t('lock.forgotten')}</p>
      <p role="status" className={styles.said}>
        {short && t('lock.short')}
        {doing === 'setting' && t('lock.setting')}
        {problem === 'notKept' && t('lock.notKept')}
      </p>
      <button type="submit" className="row">
        {t('lock.setUp')}
      </button>
    </form>
  )
}

function Opened({ lock }: { readonly lock: Lock }) {
  const t = useTranslations()
  const { doing, problem, lock: lockNow, change, takeOff } = useStore(lock.store)
  const { settings } = useWorld()
  const { lockAfter, change: set } = useStore(settings)
  const [before, setBefore] = useState('')
  const [after, setAfter] = useState('')
  const [said, setSaid] = useState<'none' | 'short' | 'changed'>('none')
  const changePassphrase = async () => {
    if (after.length < shortest) return setSaid('short')
    setSaid((await change(before, after)) ? 'changed' : 'none')
  }
  return (
    <>
      <section className={styles.group}>
        <p role="status">{t('lock.isOpen')}</p>
        <button type="button" className="row" onClick={lockNow}>
          {t('lock.now')}
        </button>
        <fieldset>
          <legend>{t('lock.after')}</legend>
          {lockAfters.map((minutes) => (
            <label key={minutes} className={styles.choice}>
              <input
                type="radio"
                name="after"
                checked={lockAfter === minutes}
                onChange={() => set({ lockAfter: minutes })}
              />
              {minutes === 0 ? t('lock.atOnce') : t('lock.minutes', { minutes })}
            </label>
          ))}
        </fieldset>
      </section>
      <form
        className={styles.group}
        onSubmit={(event) => {
          event.preventDefault()
          if (doing === 'nothing') void changePassphrase()
        }}
      >
        <Passphrase label={t('lock.passphraseNow')} value={before} made={false} onChange={setBefore} />
        <Passphrase label={t('lock.passphraseNew')} value={after} made onChange={setAfter} />
        <p role="status" className={styles.said}>
          {doing === 'setting' && t('lock.setting')}
          {doing === 'takingOff' && t('lock.opening')}
          {said === 'short' && t('lock.short')}
          {said === 'changed' && t('lock.changed')}
          {problem === 'wrong' && t('lock.wrong')}
          {problem === 'notKept' && t('lock.notKept')}
        </p>
        <div className={styles.buttons}>
          <button type="submit" className="row">
            {t('lock.change')}
          </button>
          <button type="button" className="row" onClick={() => doing === 'nothing' && void takeOff(before)}>
            {t('lock.takeOff')}
          </button>
        </div>
        <p className="quiet">{t('lock.takeOffHint')}</p>
      </form>
    </>
  )
}
