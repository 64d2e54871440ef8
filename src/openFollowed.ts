import { openHistory } from './openHistory'
import { likingsOf } from './screens/likings/likingsOf'
import { suits } from './screens/likings/suits'
import type { World } from './screens/world'
import { createAfterwards, type Afterwards } from './stores/afterwards'
import { lockName } from './stores/lockKept'
import type { HistoryStore } from './stores/historyState'

interface Followed {
  readonly history: HistoryStore
  readonly afterwards: Afterwards
}

let followed: Followed | undefined

/** This device's history, and what is worked out from it with every change, one of each for the whole page. */
export function openFollowed(world: World): Followed {
  followed ??= open(world)
  return followed
}

function open(world: World): Followed {
  const { history } = openHistory(world.settings)
  const afterwards = createAfterwards({
    history,
    text: world.devices.text,
    likings: likingsOf(world),
    settings: world.settings,
    suits: (id) => suits(id, world),
    mayKeep: () => world.devices.text.read(lockName) === undefined,
  })
  return { history, afterwards }
}
