import { useId } from 'react'
import { useDraft } from '../useDraft'
import styles from './past.module.css'

interface OwnTextProps {
  readonly label: string
  readonly before: string | undefined
  readonly maxLength: number
  /** Called with what stands there when the field is left; empty where it was cleared. */
  readonly onKeep: (text: string) => void
  /** Called at every key with what is to be held meanwhile; nothing where that is no longer wanted. */
  readonly onHold: (text: string | undefined) => void
}

/** A line or more in one's own words. */
export function OwnText({ label, before, maxLength, onKeep, onHold }: OwnTextProps) {
  const id = useId()
  const draft = useDraft(before, { keep: onKeep, hold: onHold })
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        spellCheck={false}
        id={id}
        className={styles.text}
        dir="auto"
        rows={maxLength > 100 ? 3 : 1}
        maxLength={maxLength}
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
        onBlur={draft.leave}
      />
    </>
  )
}
