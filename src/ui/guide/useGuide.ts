import { useEffect, useLayoutEffect, useState } from 'react'
import { motionIsReduced, moveGuide, type GuideMotion, type GuidePlace } from './guideMotion'

/** Keeps the guide moving as told. A new motion or place takes over within one task. */
export function useGuide(motion: GuideMotion, place: GuidePlace): void {
  const reduced = useReducedMotion()
  const zeroMs = 'zeroMs' in place ? place.zeroMs : undefined
  const heldMs = 'heldMs' in place ? place.heldMs : 0
  useLayoutEffect(
    () => moveGuide(motion, zeroMs === undefined ? { heldMs } : { zeroMs }),
    [motion, zeroMs, heldMs, reduced],
  )
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
