import { useStore } from 'zustand'
import { verbosities } from '../../stores/settings'
import { useWorld } from '../world'
import { Choose } from './Choose'

/** How much of a session is told to a screen reader. */
export function Announced() {
  const { announce, change } = useStore(useWorld().settings)
  return (
    <Choose
      name="announce"
      legend="settings.announce"
      values={verbosities}
      value={announce}
      label={(each) => `settings.announcing.${each}`}
      onChange={(value) => change({ announce: value })}
    />
  )
}
