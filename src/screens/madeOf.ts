import { keptIn } from '../exercises/linkMarks'
import type { Kept } from '../exercises/keptMade'
import { createMadeStore, type MadeStore } from '../stores/madeStore'
import type { World } from './world'

const stores = new WeakMap<World, MadeStore>()

/** One for the whole page, so that what could not be kept is still here when a person comes back to it. */
export function madeOf(world: World): MadeStore {
  const store = stores.get(world) ?? createMadeStore(world.devices.text)
  stores.set(world, store)
  return store
}

/** What is kept here under the id that an address asks for. */
export function keptAt(world: World, address: string): Kept | undefined {
  const asked = keptIn(address)
  return asked === undefined ? undefined : keptAs(world, asked)
}

export const keptAs = (world: World, wanted: string): Kept | undefined =>
  madeOf(world)
    .getState()
    .kept.find(({ id }) => id === wanted)

/** The language that the page speaks. */
export const languageHere = (): string => document.documentElement.lang || 'en'
