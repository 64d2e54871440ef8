import { useId, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { Progress } from '../../history/file/read'
import { dayMsOf } from '../../history/summary'
import type { Preview, TakingIn, TakingInState } from '../../stores/takingIn'
import styles from './kept.module.css'
import { Passphrase } from './Passphrase'

/** A file comes back: looked through first, then shown, then added if wanted. */
export function BringFile({ takingIn }: { readonly takingIn: TakingIn }) {
  const t = useTranslations()
  const id = useId()
  const state = useStore(takingIn)
  const [passphrase, setPassphrase] = useState('')
  const { status } = state
  const busy = status === 'reading' || status === 'adding'
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{t('kept.file.in')}</h2>
      <p className="quiet">{t('kept.file.inAbout')}</p>
      {busy ? (
        <button type="button" className="row" onClick={takingIn.stop}>
          {t('kept.file.stop')}
        </button>
      ) : (
        <label className={`row ${styles.file}`}>
          {t('kept.file.choose')}
          <input
            type="file"
            className="unseen"
            accept=".json,.age,application/json"
            onChange={({ target }) => {
              const file = target.files?.[0]
              setPassphrase('')
              if (file) void takingIn.choose(file)
              target.value = '' // so that the same one can be chosen again
            }}
          />
        </label>
      )}
      <p role="status" className={styles.said}>
        <Said state={state} />
      </p>
      {status === 'passphrase' && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void takingIn.open(passphrase)
          }}
        >
          <Passphrase label={t('kept.file.passphrase')} value={passphrase} made={false} onChange={setPassphrase} />
          <button type="submit" className="row">
            {t('kept.file.open')}
          </button>
        </form>
      )}
      {status === 'previewed' && <Previewed preview={state.preview} takingIn={takingIn} />}
    </section>
  )
}

function Previewed({ preview, takingIn }: { readonly preview: Preview; readonly takingIn: TakingIn }) {
  const t = useTranslations()
  const format = useFormatter()
  const { sessions, days, added, twice, events, unreadable, recordings } = preview
  const dateOf = (day: string) => format.dateTime(new Date(dayMsOf(day)), { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <>
      {days && (
        <p>
          {days.first === days.last
            ? t('kept.file.oneDay', { first: dateOf(days.first) })
            : t('kept.file.days', { first: dateOf(days.first), last: dateOf(days.last) })}
        </p>
      )}
      {sessions > 0 && <p>{t('kept.file.adds', { count: added })}</p>}
      {twice > 0 && <p>{t('kept.file.twice', { count: twice })}</p>}
      {events > 0 && <p>{t('kept.file.addsEvents', { count: events })}</p>}
      {recordings > 0 && <p>{t('kept.file.addsVoice', { count: recordings })}</p>}
      {unreadable > 0 && <p>{t('kept.file.carried', { count: unreadable })}</p>}
      <div className={styles.buttons}>
        {added + events + recordings > 0 && (
          <button type="button" className="row" onClick={() => void takingIn.add()}>
            {t('kept.file.add')}
          </button>
        )}
        <button type="button" className="row" onClick={takingIn.stop}>
          {t('kept.file.leave')}
        </button>
      </div>
    </>
  )
}

/** What has become of the file, in one or two sentences. */
function Said({ state }: { readonly state: TakingInState }) {
  const t = useTranslations()
  const format = useFormatter()
  const soFar = ({ done, of }: Progress) => ({ done: format.number(done), of: format.number(of) })
  switch (state.status) {
    case 'none':
      return null
    case 'reading':
      return state.progress ? t('kept.file.readSoFar', soFar(state.progress)) : t('kept.file.reading')
    case 'passphrase':
      return state.wrong ? t('kept.file.wrong') : t('kept.file.opens')
    case 'refused':
      return <Refused refusal={state.refusal} />
    case 'previewed':
      return t('kept.file.holds', { count: state.preview.sessions })
    case 'adding':
      return t('kept.file.adding', soFar(state.progress))
    case 'added':
      return [
        ...(state.sessions > 0 || state.recordings === 0 ? [t('kept.file.added', { count: state.sessions })] : []),
        ...(state.recordings > 0 ? [t('kept.file.addedVoice', { count: state.recordings })] : []),
      ].join(' ')
    case 'stopped':
      return t('kept.file.stopped')
    case 'failed':
      return state.problem.type === 'recordNotSaved' && state.problem.reason === 'full'
        ? t('kept.file.full')
        : t('kept.file.notAdded')
  }
}

function Refused({ refusal }: Pick<Extract<TakingInState, { status: 'refused' }>, 'refusal'>) {
  const t = useTranslations()
  const format = useFormatter()
  switch (refusal.why) {
    case 'passphrase':
    case 'wrongPassphrase':
      return t('kept.file.wrong')
    case 'stopped':
      return t('kept.file.stopped')
    case 'newer':
      return t('kept.file.why.newer', { version: refusal.version })
    case 'record':
      return t('kept.file.why.record', { nth: format.number(refusal.nth) })
    case 'event':
      return t('kept.file.why.event', { nth: format.number(refusal.nth) })
    default:
      return t(`kept.file.why.${refusal.why}`)
  }
}
