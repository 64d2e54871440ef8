import { useEffect, useMemo, useState } from 'react'
import { ownPhases, type OwnPattern } from '../../../exercises/breathing'
import { breathe } from '../../../score/breaths'
import { ownPace } from '../../../score/pace'
import { useGuide } from '../../../ui/guide/useGuide'
import { motionOf } from '../../session/motionOf'
import { useGuideGivenBack } from '../../session/useGuideGivenBack'
import { useWorld } from '../../world'

/** The guide breathes a pattern for as long as it is looked at, from empty lungs again at each change. Nothing is started. */
export function usePreview(own: OwnPattern): void {
  const { clock } = useWorld().devices
  const motion = useMemo(() => {
    const phases = ownPhases(own)
    return { ...motionOf(breathe({ phases, pace: ownPace(phases), durationMs: 1, breathsAtMost: 1 })), repeats: true }
  }, [own])
  const [begun, setBegun] = useState(() => ({ motion, zeroMs: clock.nowMs() }))
  if (begun.motion !== motion) setBegun({ motion, zeroMs: clock.nowMs() })
  useEffect(() => {
    document.documentElement.dataset.preview = ''
    return () => {
      delete document.documentElement.dataset.preview
    }
  }, [])
  useGuideGivenBack()
  useGuide(motion, begun)
}
