import { useEffect, useState } from 'react'
import { browserClock, type Clock } from '../../src/device/clock'
import type { Segment } from '../../src/score/segment'
import { beginning, movedOn, type Position } from './position'

/** How many times as fast as life; 0 stands still. */
export const speeds = [0, 1, 10, 100] as const
export type Speed = (typeof speeds)[number]

const scaled = (clock: Clock, speed: Speed): Clock => ({ nowMs: () => clock.nowMs() * speed })

/** A place in a step that can be put anywhere, and runs on from there by a scaled clock: nothing is added up. */
export function usePlayhead(segments: readonly Segment[]) {
  const [from, setFrom] = useState<Position>(beginning)
  const [speed, setSpeed] = useState<Speed>(0)
  const [at, setAt] = useState<Position>(beginning)
  useEffect(() => {
    if (speed === 0) return
    const clock = scaled(browserClock, speed)
    const zeroMs = clock.nowMs()
    let frame = requestAnimationFrame(function look() {
      setAt(movedOn(segments, from, clock.nowMs() - zeroMs))
      frame = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(frame)
  }, [segments, from, speed])
  const seek = (to: Position) => {
    setFrom(to)
    setAt(to)
  }
  const run = (next: Speed) => {
    setFrom(at)
    setSpeed(next)
  }
  return { at, speed, seek, run }
}
