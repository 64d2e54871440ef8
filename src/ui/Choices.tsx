import { useId } from 'react'
import { Group } from './Group'
import { Tile } from './Tile'
import styles from './tile.module.css'

interface ChoicesProps<Id extends string | number> {
  readonly legend: string
  readonly hint?: string | undefined
  readonly unseen?: boolean
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  /** None to begin with: nothing is filled in beforehand. */
  readonly value: Id | undefined
  readonly onChange: (id: Id) => void
}

/** One of a few, or none. */
export function Choices<Id extends string | number>({
  legend,
  hint,
  unseen = false,
  options,
  value,
  onChange,
}: ChoicesProps<Id>) {
  const name = useId()
  return (
    <Group legend={legend} hint={hint} unseen={unseen}>
      <div className={styles.tiles}>
        {options.map(({ id, label }) => (
          <Tile key={id} type="radio" name={name} value={id} checked={id === value} onChange={() => onChange(id)}>
            {label}
          </Tile>
        ))}
      </div>
    </Group>
  )
}
