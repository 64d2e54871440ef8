import { useCallback, useRef, type RefObject } from 'react'
import { framesOf, play, type Stop, type Track } from '../../motion'
import { useMotion } from '../../useMotion'
import type { GuideMotion, GuidePlace } from '../guideMotion'

/** Moves what is marked `data-rise` by how full the lungs are, and fades `data-tint` by the out-breath's colour. */
export function useRising(
  motion: GuideMotion,
  place: GuidePlace,
  rise: (fullness: number) => Keyframe,
): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  useMotion(
    useCallback((from) => play(root.current ? risingTracks(root.current, motion, rise) : [], from), [motion, rise]),
    place,
  )
  return root
}

function risingTracks(root: Element, motion: GuideMotion, rise: (fullness: number) => Keyframe): readonly Track[] {
  const tracks = (selector: string, stops: readonly Stop[], style: (value: number) => Keyframe): readonly Track[] =>
    [...root.querySelectorAll(selector)].map((element) => ({
      element,
      frames: framesOf(stops, motion, style),
      durationMs: motion.durationMs,
    }))
  return [...tracks('[data-rise]', motion.fullness, rise), ...tintTracks(root, motion)]
}

/** The out-breath's colour comes and goes over the in-breath's. */
export const tintTracks = (root: Element, motion: GuideMotion): readonly Track[] =>
  [...root.querySelectorAll('[data-tint]')].map((element) => ({
    element,
    frames: framesOf(motion.tint, motion, (opacity) => ({ opacity })),
    durationMs: motion.durationMs,
  }))
