import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Present } from '../../session/now'
import { useSay } from '../words'
import { useCueForm } from './useCueForm'
import styles from './session.module.css'

/** Black, and one word. A tap anywhere, or a key that would move about, brings the rest back; so does a pause. */
export function Dim({ present, onLight }: { readonly present: Present; readonly onLight: () => void }) {
  const t = useTranslations()
  const say = useSay()
  const form = useCueForm()
  const cover = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    cover.current?.focus()
    return () => {
      const back = document.querySelector('main [data-action=resume]') ?? before
      if (back instanceof HTMLElement) back.focus({ preventScroll: true })
    }
  }, [])
  return (
    <button
      type="button"
      ref={cover}
      className={styles.dim}
      onClick={onLight}
      onKeyDown={(event) => {
        if (!/^(Tab|Enter| |Arrow\w+)$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return
        event.preventDefault() // the focus goes to nothing that cannot be seen
        if (!event.repeat) onLight()
      }}
      aria-label={t('session.undim')}
    >
      <span>{say(form(present.cue.say))}</span>
    </button>
  )
}
