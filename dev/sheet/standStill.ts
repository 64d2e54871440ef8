import type { Clock } from '../../src/device/clock'
import { stillZeroMs } from './still'

/** The breath of the first screen is shown as it is after so long. */
const firstBreathMs = 2_400
const framesToSettle = 40
/** A control is tapped only once what it belongs to has been there for a while. */
const framesBeforeTap = 10

/**
 * Taps what is to be tapped as soon as it is there, and holds everything that moves: the guide and the pictures at the
 * instant of the world's clock, and what only brings a screen in, at its end. Says so when all is quiet.
 */
export function standStill(clock: Clock, taps: readonly string[]): void {
  let left = framesToSettle
  let toTap = taps
  const look = () => {
    for (const each of document.getAnimations()) hold(each, clock)
    const [selector] = toTap
    const control = selector === undefined ? null : document.querySelector<HTMLElement>(selector)
    if (control && left <= framesToSettle - framesBeforeTap) {
      control.click()
      toTap = toTap.slice(1)
      left = framesToSettle
    }
    if (--left > 0) requestAnimationFrame(look)
    else document.documentElement.dataset.still = toTap.length === 0 ? 'yes' : `not there: ${toTap[0]}`
  }
  requestAnimationFrame(look)
}

function hold(motion: Animation, clock: Clock): void {
  const { startTime } = motion
  if (motion.playState === 'paused') return
  if (typeof startTime === 'number' && startTime >= stillZeroMs / 2) {
    motion.pause()
    motion.currentTime = clock.nowMs() - startTime
  } else if (motion instanceof CSSAnimation) {
    motion.pause()
    motion.currentTime = firstBreathMs
  } else if (motion.playState === 'running') {
    motion.finish()
  }
}
