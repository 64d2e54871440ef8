import type { Network } from '../device/asked'

export type { Asked } from '../device/asked'

/** What the page asked for, as the screens may see it. */
export type NetworkView = Network
