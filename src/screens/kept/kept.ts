import type { Erasing } from '../../stores/erasing'
import type { Lock } from '../../stores/lockStore'
import type { TakingIn } from '../../stores/takingIn'
import type { TakingOut } from '../../stores/takingOut'

/** What can be done with all that is kept, as a whole. */
export interface Kept {
  readonly takingOut: TakingOut
  readonly takingIn: TakingIn
  readonly erasing: Erasing
  readonly lock: Lock
  /** The local date, `YYYY-MM-DD`. */
  readonly today: string
}
