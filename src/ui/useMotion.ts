import { useEffect, useLayoutEffect, useState } from 'react'
import { motionIsReduced, type MotionPlace } from './motion'

/**
 * Keeps a picture moving as told: `start` hands its motion over and says how to take it back. It is called again when
 * it is another one (memoise it), when the place changes, and when less motion is asked for; all within one task.
 */
export function useMotion(start: (place: MotionPlace) => () => void, place: MotionPlace): void {
  const reduced = useReducedMotion()
  const zeroMs = 'zeroMs' in place ? place.zeroMs : undefined
  const heldMs = 'heldMs' in place ? place.heldMs : 0
  useLayoutEffect(() => start(zeroMs === undefined ? { heldMs } : { zeroMs }), [start, zeroMs, heldMs, reduced])
}

/** Follows the device's wish for less motion while the app is open. */
export function useReducedMotion(): boolean {
  const [reduced, setReduced] = useState(motionIsReduced)
  useEffect(() => {
    const wish = matchMedia('(prefers-reduced-motion: reduce)')
    const follow = () => setReduced(wish.matches)
    wish.addEventListener('change', follow)
    return () => wish.removeEventListener('change', follow)
  }, [])
  return reduced
}
