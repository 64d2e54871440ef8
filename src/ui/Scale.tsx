import { useId } from 'react'
import { useFormatter } from 'use-intl'
import { Group } from './Group'
import { Tile } from './Tile'
import styles from './tile.module.css'

interface ScaleProps {
  readonly legend: string
  readonly hint?: string | undefined
  readonly value: number | undefined
  readonly onChange: (value: number) => void
  /** What a number is called to whoever listens. */
  readonly heard: (value: number) => string
}

const numbers = Array.from({ length: 11 }, (_, number) => number)

/** 0 to 10, one tap each, all in one ink: no number looks better than another. */
export function Scale({ legend, hint, value, onChange, heard }: ScaleProps) {
  const format = useFormatter()
  const name = useId()
  return (
    <Group legend={legend} hint={hint}>
      <div className={styles.eleven}>
        {numbers.map((number) => (
          <Tile
            key={number}
            type="radio"
            name={name}
            value={number}
            checked={number === value}
            onChange={() => onChange(number)}
            heard={heard(number)}
          >
            {format.number(number)}
          </Tile>
        ))}
      </div>
    </Group>
  )
}
