import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { dayAfter } from '../../history/month'
import type { TakingOut } from '../../stores/takingOut'
import styles from './kept.module.css'
import { Passphrase, shortest } from './Passphrase'

interface TakeFileProps {
  readonly takingOut: TakingOut
  readonly today: string
}

/** Everything, or some days, as a file: one that can come back, or a table. */
export function TakeFile({ takingOut, today }: TakeFileProps) {
  const t = useTranslations()
  const id = useId()
  const { status, take, stop } = useStore(takingOut)
  const [form, setForm] = useState<'json' | 'csv'>('json')
  const [period, setPeriod] = useState<'all' | 'some'>('all')
  const [from, setFrom] = useState(dayAfter(today, -30))
  const [to, setTo] = useState(today)
  const [secret, setSecret] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [short, setShort] = useState(false)

  const submit = () => {
    if (secret && passphrase.length < shortest) return setShort(true)
    setShort(false)
    const days = period === 'all' ? {} : { from: from < to ? from : to, to: from < to ? to : from }
    void take({ form, ...days, ...(secret ? { passphrase } : {}) })
  }

  return (
    <form
      className={styles.group}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h2 id={id}>{t('kept.file.out')}</h2>
      <fieldset>
        <legend>{t('kept.file.form')}</legend>
        {(['json', 'csv'] as const).map((each) => (
          <label key={each} className={styles.choice}>
            <input type="radio" name={`${id}f`} checked={form === each} onChange={() => setForm(each)} />
            {t(`kept.file.forms.${each}`)}
          </label>
        ))}
      </fieldset>
      {form === 'csv' && <p className="quiet">{t('kept.file.csvHint')}</p>}
      <fieldset>
        <legend>{t('kept.file.period')}</legend>
        {(['all', 'some'] as const).map((each) => (
          <label key={each} className={styles.choice}>
            <input type="radio" name={`${id}p`} checked={period === each} onChange={() => setPeriod(each)} />
            {t(`kept.file.periods.${each}`)}
          </label>
        ))}
      </fieldset>
      {period === 'some' && (
        <div className={styles.days}>
          <label>
            {t('kept.file.from')}
            <input
              type="date"
              className={styles.field}
              value={from}
              onChange={({ target }) => setFrom(target.value || today)}
            />
          </label>
          <label>
            {t('kept.file.to')}
            <input
              type="date"
              className={styles.field}
              value={to}
              onChange={({ target }) => setTo(target.value || today)}
            />
          </label>
        </div>
      )}
      <label className={styles.choice}>
        <input type="checkbox" role="switch" checked={secret} onChange={({ target }) => setSecret(target.checked)} />
        {t('kept.file.secret')}
      </label>
      {secret && (
        <>
          <Passphrase label={t('kept.file.passphrase')} value={passphrase} made onChange={setPassphrase} />
          <p className="quiet">{t('kept.file.hint')}</p>
          <p>{t('kept.file.noWayBack')}</p>
        </>
      )}
      {status === 'writing' ? (
        <button type="button" className="row" onClick={stop}>
          {t('kept.file.stop')}
        </button>
      ) : (
        <button type="submit" className="row">
          {t('kept.file.take')}
        </button>
      )}
      <Outcome takingOut={takingOut} short={short} secret={secret} />
    </form>
  )
}

function Outcome({ takingOut, short, secret }: Pick<TakeFileProps, 'takingOut'> & Record<'short' | 'secret', boolean>) {
  const t = useTranslations()
  const { status, done, voice } = useStore(takingOut)
  const said = {
    none: '',
    writing: secret ? t('kept.file.sealing') : '',
    taken: t('kept.file.taken'),
    stopped: t('kept.file.stopped'),
    unread: t('kept.file.unread'),
    refused: t('kept.file.refused'),
  }
  return (
    <>
      {status === 'writing' && !secret && <p className="quiet">{t('kept.file.writing', { count: done })}</p>}
      <p role="status" className={styles.said}>
        {short ? t('kept.file.short') : said[status]}
        {status === 'taken' &&
          voice !== 'none' &&
          ` ${t(voice === 'in' ? 'kept.file.voiceIn' : 'kept.file.voiceLeft')}`}
      </p>
    </>
  )
}
