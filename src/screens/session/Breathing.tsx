import { useMemo } from 'react'
import type { Score } from '../../score/score'
import { Shaped } from '../../ui/guide/Shaped'
import { useGuide } from '../../ui/guide/useGuide'
import type { MotionPlace } from '../../ui/motion'
import { useSetting } from '../world'
import { motionOf } from './motionOf'

interface BreathingProps {
  readonly score: Score
  readonly place: MotionPlace
  /** The breath under way, where breaths are paced. */
  readonly breath: number | undefined
}

/** A paced breath, as the person likes to see it. The circle goes on beneath whatever is drawn in its stead. */
export function Breathing({ score, place, breath }: BreathingProps) {
  const shape = useSetting('shape')
  const motion = useMemo(() => motionOf(score), [score])
  useGuide(motion, place)
  return <Shaped shape={shape} motion={motion} place={place} breath={breath} />
}
