import type { ReactNode } from 'react'
import { catalogue } from '../../exercises/catalogue'
import type { ExerciseId, Family } from '../../exercises/exercise'
import { Said } from '../Said'
import styles from './choose.module.css'

const families: readonly Family[] = ['breathe', 'senses', 'quiet', 'cold', 'move', 'muscle']

/** Everything there is, by family, the ones that need nothing first. */
export const byFamily = families.map((family) => ({
  family,
  ids: catalogue.filter((each) => each.family === family && !isList(each.id)).map(({ id }) => id),
}))

/** A list of one's own is nothing before it has been made: it is opened from where it is kept. */
function isList(id: ExerciseId): boolean {
  return id === 'senses/own' || id === 'muscle/own'
}

interface FoldProps {
  readonly title: string
  readonly children: ReactNode
}

/** Folded until it is wanted, so that a few words are all there is to read. */
export const Fold = ({ title, children }: FoldProps) => (
  <details className={styles.fold}>
    <summary>{title}</summary>
    <div className={styles.folded}>{children}</div>
  </details>
)

/** A name, and under it what it is. */
export function NameAndAbout({ id }: { readonly id: ExerciseId }) {
  return (
    <>
      <Said message={{ key: `exercise.${id}.name` }} />
      <small className="quiet">
        <Said message={{ key: `exercise.${id}.about` }} />
      </small>
    </>
  )
}
