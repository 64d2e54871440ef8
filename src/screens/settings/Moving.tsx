import { useStore } from 'zustand'
import { motions, shapes } from '../../stores/settings'
import { useWorld } from '../world'
import { Choose } from './Choose'

/** What a guided breath looks like, and how much may move. */
export function Moving() {
  const { shape, motion, change } = useStore(useWorld().settings)
  return (
    <>
      <Choose
        name="shape"
        legend="shape.title"
        values={shapes}
        value={shape}
        label={(each) => `shape.${each}`}
        onChange={(value) => change({ shape: value })}
      />
      <Choose
        name="motion"
        legend="settings.motion"
        values={motions}
        value={motion}
        label={(each) => (each === 'device' ? 'settings.device' : `settings.motions.${each}`)}
        onChange={(value) => change({ motion: value })}
      />
    </>
  )
}
