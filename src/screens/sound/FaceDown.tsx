import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import styles from './sound.module.css'

interface FaceDownProps {
  /** Sound comes up from a whisper, each time it goes dark. */
  readonly onDark: () => void
  readonly onLight: () => void
}

/** Nothing to see at all: the phone may lie on its face. A tap anywhere, or any key that is not for the session, ends it. */
export function FaceDown({ onDark, onLight }: FaceDownProps) {
  const t = useTranslations()
  const cover = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    cover.current?.focus()
    onDark()
  }, []) // eslint-disable-line react-hooks/exhaustive-deps -- once, when it goes dark
  return (
    <button
      type="button"
      ref={cover}
      className={styles.black}
      data-face-down
      onClick={onLight}
      aria-label={t('sound.faceDownLeave')}
    />
  )
}
