import type { ComponentType } from 'react'
import type { InstallStore } from '../../stores/installStore'
import type { NetworkView } from '../../stores/networkView'

/** What the app knows of being kept on this device. Fetched once the first screen has settled, or when it is asked for. */
export interface AtHand {
  readonly install: InstallStore
  readonly network: NetworkView
  /** Hands a calendar file to the person. @returns false where the browser would not take it. */
  readonly saveCalendar: (text: string) => boolean
  /** The one offer to install, where there is one to make now. */
  readonly offer: () => Promise<ComponentType | undefined>
}
