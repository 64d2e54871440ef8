import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { UnsealedRecord } from '../../history/record'
import type { HistoryStore } from '../../stores/historyState'
import { useDraft } from '../useDraft'
import styles from './past.module.css'

interface NoteProps {
  readonly history: HistoryStore
  readonly record: UnsealedRecord
}

/** A note, whenever it is wanted. Keeping an empty one takes it away again. */
export function Note({ history, record }: NoteProps) {
  const t = useTranslations()
  const [writing, setWriting] = useState(false)
  const { note } = record
  const keep = async (text: string) => {
    if (text === (note ?? '')) return true
    const { answer } = history.getState()
    const outcome = await (text === '' ? answer(record.id, {}, ['note']) : answer(record.id, { note: text }))
    return outcome.ok
  }
  const hold = (text: string | undefined) => {
    const state = history.getState()
    if (text === undefined) state.letGo(record.id)
    else state.hold(record.id, text === '' ? {} : { note: text }, text === '' ? ['note'] : [])
  }
  return (
    <section className={styles.note}>
      {writing ? (
        <Writing before={note} keep={keep} hold={hold} onDone={() => setWriting(false)} />
      ) : (
        <>
          {note !== undefined && (
            <p className={styles.noted} dir="auto">
              {note}
            </p>
          )}
          <button type="button" className="link" onClick={() => setWriting(true)}>
            {note === undefined ? t('said.addNote') : t('said.changeNote')}
          </button>
        </>
      )}
    </section>
  )
}

interface WritingProps {
  readonly before: string | undefined
  readonly keep: (text: string) => Promise<boolean>
  readonly hold: (text: string | undefined) => void
  readonly onDone: () => void
}

function Writing({ before, keep, hold, onDone }: WritingProps) {
  const t = useTranslations()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [failed, setFailed] = useState(false)
  const draft = useDraft(before, { keep: (text) => void keep(text), hold })
  useEffect(() => {
    field.current?.focus()
  }, [])
  const submit = async () => {
    const kept = await keep(draft.text.trim())
    if (kept) close()
    else setFailed(true)
  }
  const close = () => {
    draft.drop()
    onDone()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <label htmlFor={id}>{t('said.noteLabel')}</label>
      <textarea
        spellCheck={false}
        id={id}
        ref={field}
        className={styles.text}
        dir="auto"
        rows={4}
        maxLength={10_000}
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
      />
      <p role="status">{failed && t('said.noteNotSaved')}</p>
      <div className={styles.choices}>
        <button type="submit" className="row">
          {t('said.keep')}
        </button>
        <button type="button" className="row" onClick={close}>
          {t('said.leave')}
        </button>
      </div>
    </form>
  )
}
