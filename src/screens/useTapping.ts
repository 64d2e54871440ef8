import { useCallback, useEffect, useRef } from 'react'

/**
 * Does something once the tap that is under way is over, and at once where there is none: a field is left when a finger
 * comes down on something else, and what moved away before the finger goes up would not be tapped.
 */
export function useTapping(): (then: () => void) => void {
  const tapping = useRef(false)
  const waiting = useRef<() => void>(undefined)
  useEffect(() => {
    const begin = () => {
      tapping.current = true
    }
    const end = () => {
      tapping.current = false
      waiting.current?.()
      waiting.current = undefined
    }
    addEventListener('pointerdown', begin, true)
    for (const over of ends) addEventListener(over, end)
    return () => {
      removeEventListener('pointerdown', begin, true)
      for (const over of ends) removeEventListener(over, end)
    }
  }, [])
  return useCallback((then) => {
    if (tapping.current) waiting.current = then
    else then()
  }, [])
}

/** Each comes to the window last: whatever was tapped has had it before. A finger that scrolls taps nothing. */
const ends = ['click', 'pointercancel', 'keydown'] as const
