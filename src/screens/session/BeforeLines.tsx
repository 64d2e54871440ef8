import { exerciseOf } from '../../exercises/catalogue'
import type { ExerciseId } from '../../exercises/exercise'
import type { Message } from '../../words/message'
import { SaidWithEnglish } from '../Said'
import styles from './before.module.css'

interface BeforeLinesProps {
  readonly exercise: ExerciseId
  readonly notes: readonly Message[]
}

/** What is said before an exercise begins, and when to stop: the last line, and the one that stands out. */
export function BeforeLines({ exercise, notes }: BeforeLinesProps) {
  const { before, stopSigns } = exerciseOf(exercise)
  const lines = [...notes, ...before.filter(({ key }) => key !== stopSigns?.key)]
  if (lines.length === 0 && !stopSigns) return null
  return (
    <>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.key}>
            <SaidWithEnglish message={line} />
          </li>
        ))}
      </ul>
      {stopSigns && (
        <p className={styles.stop}>
          <SaidWithEnglish message={stopSigns} />
        </p>
      )}
    </>
  )
}
