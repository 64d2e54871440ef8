import { useEffect, useLayoutEffect, useReducer } from 'react'
import { showLook } from '../ui/look'
import { useSetting, useWorld } from './world'

const hourMs = 3_600_000

/** Colours, text size, motion and shape follow at once, and colours that go by the clock follow the hour. */
export function useLook(): void {
  const { timer, wallClock, page } = useWorld().devices
  const theme = useSetting('theme')
  const size = useSetting('size')
  const motion = useSetting('motion')
  const shape = useSetting('shape')
  const [looked, look] = useReducer((count: number) => count + 1, 0)
  useLayoutEffect(() => {
    showLook({ theme, size, motion, shape }, new Date(wallClock.nowMs()).getHours())
  }, [theme, size, motion, shape, wallClock, looked])
  useEffect(() => {
    if (theme !== 'clock') return
    const cancel = timer.after(hourMs - (wallClock.nowMs() % hourMs), look)
    const forget = page.onChange(look) // a page that was asleep looks when it is seen again
    return () => {
      cancel()
      forget()
    }
  }, [theme, timer, wallClock, page, looked])
}
