import { createOwnHelpStore, type OwnHelpStore } from '../../stores/ownHelpStore'
import type { World } from '../world'

const stores = new WeakMap<World, OwnHelpStore>()

/** One for the whole page, so that what could not be kept is still here when a person comes back to it. */
export function ownHelpOf(world: World): OwnHelpStore {
  const store = stores.get(world) ?? createOwnHelpStore(world.devices.text)
  stores.set(world, store)
  return store
}
