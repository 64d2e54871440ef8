import { useId, type ReactNode } from 'react'
import styles from './tile.module.css'

interface GroupProps {
  readonly legend: string
  readonly hint?: string | undefined
  /** Where the page itself asks, the question is only for whoever listens. */
  readonly unseen?: boolean
  readonly children: ReactNode
}

/** A question and what can be said to it. */
export function Group({ legend, hint, unseen = false, children }: GroupProps) {
  const id = useId()
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : id}>
      <legend className={unseen ? 'unseen' : undefined}>{legend}</legend>
      {hint !== undefined && (
        <small className="quiet" id={id}>
          {hint}
        </small>
      )}
      {children}
    </fieldset>
  )
}
