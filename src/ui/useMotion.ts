import { useLayoutEffect, useSyncExternalStore } from 'react'
import { motionWish, type MotionPlace, type MotionWish } from './motion'

/**
 * Keeps a picture moving as told: `start` hands its motion over and says how to take it back. It is called again when
 * it is another one (memoise it), when the place changes, and when more or less motion is asked for; all within one task.
 */
export function useMotion(start: (place: MotionPlace) => () => void, place: MotionPlace): void {
  const wish = useMotionWish()
  const zeroMs = 'zeroMs' in place ? place.zeroMs : undefined
  const heldMs = 'heldMs' in place ? place.heldMs : 0
  useLayoutEffect(() => start(zeroMs === undefined ? { heldMs } : { zeroMs }), [start, zeroMs, heldMs, wish])
}

/** Follows what the device, or the person, asks for while the app is open. */
export const useMotionWish = (): MotionWish => useSyncExternalStore(follow, motionWish)

export const useReducedMotion = (): boolean => useMotionWish() !== 'full'

function follow(then: () => void): () => void {
  const device = matchMedia('(prefers-reduced-motion: reduce)')
  const chosen = new MutationObserver(then)
  device.addEventListener('change', then)
  chosen.observe(document.documentElement, { attributeFilter: ['data-motion'] })
  return () => {
    device.removeEventListener('change', then)
    chosen.disconnect()
  }
}
