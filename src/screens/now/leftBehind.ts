import { findInterrupted, type Found, type PickUpDevices } from '../../stores/pickUp'
import { recallContacts } from '../session/bodyOf'
import type { World } from '../world'

export const pickUpDevices = (world: World): PickUpDevices => ({ ...world.devices, history: world.history })

/** What a page left behind: the latest, if it can be gone on with. What cannot is filed, and found under Looking back. */
export async function leftBehind(world: World): Promise<Found> {
  // What touched the face counts before anything is filed, and so taken from where it was written down.
  await recallContacts(world)
  return findInterrupted(pickUpDevices(world))
}

const looked = new WeakSet<World>()

/**
 * Files what an earlier page left behind and nobody can go on with, wherever this page was opened: once, and not while
 * this page has a session of its own, which is its to keep. Where it fails, the next page does it.
 */
export async function fileLeftBehind(world: World): Promise<void> {
  if (looked.has(world) || world.running.getState().session) return
  looked.add(world)
  await leftBehind(world)
}
