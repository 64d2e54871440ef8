import type { KeptText } from '../device/keptText'
import type { OneTab } from '../device/oneTab'
import type { RandomId } from '../device/randomId'
import type { RunningBox } from '../device/runningBox'
import type { SessionDevices } from './sessionStore'

/** Every device that a session, and what is kept of it, may use. */
export interface Devices extends SessionDevices {
  readonly randomId: RandomId
  readonly text: KeptText
  readonly oneTab: OneTab
  readonly box: RunningBox
}
