import { useStore } from 'zustand'
import { firstViews } from '../../stores/settings'
import { useWorld } from '../world'
import { Choose } from './Choose'

/** What the first screen opens with: seen at the next look at it, and from then on before the app has come. */
export function First() {
  const { first, change } = useStore(useWorld().settings)
  return (
    <Choose
      name="first"
      legend="settings.first"
      values={firstViews}
      value={first}
      label={(each) => `settings.first${each}`}
      onChange={(value) => change({ first: value })}
    />
  )
}
