import { breathe } from '../../score/breaths'
import { useGuide } from '../../ui/guide/useGuide'
import { motionOf } from './motionOf'

const still = motionOf(breathe({ phases: [], pace: { perMinute: 6, towards: 6, holds: false }, durationMs: 0 }))

/** The guide waits, small and still: nothing has begun. */
export const useStillGuide = (): void => useGuide(still, { heldMs: 0 })
