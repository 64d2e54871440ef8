import { useId } from 'react'
import { placeShapes } from './pictures/body/placeShapes'
import { bodyOutline } from './pictures/body/regionShapes'
import { Group } from './Group'
import { Tile } from './Tile'
import styles from './bodyMap.module.css'

interface Place<Id> {
  readonly id: Id
  readonly label: string
}

interface BodyMapProps<Id extends string> {
  readonly legend: string
  readonly hint?: string | undefined
  /** Parts of the figure, two to a line beside it. */
  readonly parts: readonly Place<Id>[]
  /** Answers that are no part. */
  readonly others: readonly Place<Id>[]
  readonly value: readonly string[]
  readonly onChange: (id: Id, ticked: boolean) => void
}

/** A closed figure and its parts by name; a tap on either ticks. The names are the controls, the figure shows them. */
export function BodyMap<Id extends string>({ legend, hint, parts, others, value, onChange }: BodyMapProps<Id>) {
  const name = useId()
  const everywhere = value.includes('everywhere')
  const tile = ({ id, label }: Place<Id>) => (
    <Tile
      key={id}
      type="checkbox"
      name={name}
      value={id}
      checked={value.includes(id)}
      onChange={(ticked) => onChange(id, ticked)}
    >
      {label}
    </Tile>
  )
  return (
    <Group legend={legend} hint={hint}>
      <div className={styles.map}>
        <svg viewBox="38 0 124 290" className={styles.figure} aria-hidden="true">
          {bodyOutline.map((shape) => (
            <path key={shape} d={shape} className={everywhere ? styles.lit : undefined} />
          ))}
          {parts.map(({ id }) => (
            <path
              key={id}
              d={placeShapes[id]}
              className={value.includes(id) ? styles.lit : styles.part}
              onClick={() => onChange(id, !value.includes(id))}
            />
          ))}
        </svg>
        {parts.map(tile)}
      </div>
      <div className={styles.others}>{others.map(tile)}</div>
    </Group>
  )
}
