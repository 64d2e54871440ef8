import { useStore } from 'zustand'
import { sizes, themes } from '../../stores/settings'
import { useWorld } from '../world'
import { Choose } from './Choose'

/** Colours and the size of the text. */
export function Look() {
  const { theme, size, change } = useStore(useWorld().settings)
  return (
    <>
      <Choose
        name="theme"
        legend="settings.theme"
        values={themes}
        value={theme}
        label={(each) => `settings.${each}`}
        onChange={(value) => change({ theme: value })}
      />
      <Choose
        name="size"
        legend="settings.textSize"
        values={sizes}
        value={size}
        label={(each) => `settings.size${each}`}
        onChange={(value) => change({ size: value })}
      />
    </>
  )
}
