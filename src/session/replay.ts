import type { Plan } from '../exercises/plan'
import type { SessionEvent } from './event'
import { ready, type Session } from './session'
import { transition } from './transition'

/** The session these events make of this plan: how one that was cut off is picked up where it was. */
export const replay = (plan: Plan, events: readonly SessionEvent[]): Session => events.reduce(transition, ready(plan))
