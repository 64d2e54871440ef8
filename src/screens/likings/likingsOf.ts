import { createLikingsStore, type LikingsStore } from '../../stores/likingsStore'
import type { World } from '../world'

const likings = new WeakMap<World, LikingsStore>()

/** One for the whole page, made when it is first needed. */
export function likingsOf(world: World): LikingsStore {
  const made = likings.get(world) ?? createLikingsStore(world.devices.text)
  likings.set(world, made)
  return made
}
