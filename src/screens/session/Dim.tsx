import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Present } from '../../session/now'
import { useSay } from '../words'
import { useCueForm } from './useCueForm'
import styles from './session.module.css'

/** Black, and one word. A tap anywhere, or any key that is not for the session, brings the rest back. */
export function Dim({ present, onLight }: { readonly present: Present; readonly onLight: () => void }) {
  const t = useTranslations()
  const say = useSay()
  const form = useCueForm()
  const cover = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    cover.current?.focus()
  }, [])
  return (
    <button type="button" ref={cover} className={styles.dim} onClick={onLight} aria-label={t('session.undim')}>
      <span>{say(form(present.cue.say))}</span>
    </button>
  )
}
