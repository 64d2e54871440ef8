import { useCallback } from 'react'
import { useMotion } from '../useMotion'
import { moveGuide, type GuideMotion, type GuidePlace } from './guideMotion'

/** Keeps the guide moving as told. A new motion or place takes over within one task. */
export function useGuide(motion: GuideMotion, place: GuidePlace): void {
  useMotion(
    useCallback((from) => moveGuide(motion, from), [motion]),
    place,
  )
}
