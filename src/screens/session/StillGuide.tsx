import { ext46 } from '../../exercises/breathing'
import { breathe } from '../../score/breaths'
import { Breathing } from './Breathing'

const still = breathe({ phases: ext46, pace: { perMinute: 6, towards: 6, holds: false }, durationMs: 1 })
const atRest = { heldMs: 0 } as const

/** The guide waits, small and still: nothing has begun. */
export const StillGuide = () => <Breathing score={still} place={atRest} breath={0} />
