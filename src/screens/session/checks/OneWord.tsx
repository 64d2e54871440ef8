import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { SayingAfter } from '../../../stores/saidAfter'
import { useSetting, useWorld } from '../../world'
import styles from './checks.module.css'
import { Reflection } from './Reflection'
import { useDraft } from '../../useDraft'

/** One word, and for who likes, a little more. Both stay on this device. */
export function OneWord({ after }: { readonly after: SayingAfter }) {
  const t = useTranslations()
  const id = useId()
  const world = useWorld()
  const offered = useSetting('reflection')
  const { word, reflection } = after.store.getState().answers
  const [more, setMore] = useState(reflection !== undefined)
  const [declined, setDeclined] = useState(false)
  const draft = useDraft(word, {
    keep: (text) => void (text === '' ? after.say({}, ['word']) : after.say({ word: text })),
    hold: (text) =>
      text === '' ? after.hold({}, ['word']) : after.hold(text === undefined ? undefined : { word: text }),
  })
  return (
    <>
      <label htmlFor={id}>{t('check.word')}</label>
      <small className="quiet">{t('check.wordHint')}</small>
      <input
        spellCheck={false}
        id={id}
        className={styles.word}
        dir="auto"
        maxLength={60}
        autoComplete="off"
        enterKeyHint="done"
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
        onBlur={draft.leave}
        onKeyDown={(event) => event.key === 'Enter' && draft.settle()}
      />
      {more && <Reflection after={after} />}
      {offered && !more && (
        <div className={styles.links}>
          <button type="button" className="link" onClick={() => setMore(true)}>
            {t('check.reflect')}
          </button>
          <button
            type="button"
            className="link quiet"
            onClick={() => {
              setDeclined(true)
              world.settings.getState().change({ reflection: false })
            }}
          >
            {t('check.dontAsk')}
          </button>
        </div>
      )}
      <p role="status" className="quiet">
        {declined && t('check.notAsked')}
      </p>
    </>
  )
}
