import type { Happening } from '../../../src/session/event'
import { command, seenIn, send } from './command'
import { did } from './doing'
import { ended, opened, type Otherwise } from './gone'
import { keptOf } from './kept'
import { isUnderWay, stretchOf } from './life'
import { lengthMs } from './stretch'
import { goesBy } from './time'

/** Anything a person can do, whether or not it means something where they are. A start may come late, out of sight. */
export const does = (what: Happening) =>
  command(
    JSON.stringify(what),
    ({ hidden }) => !hidden || what.type === 'start',
    (described, machine) => {
      send(described, machine, what)
      // Nobody can be guided by what they cannot see.
      if (described.hidden) described.life = did(described.life, { type: 'pause', why: 'hidden' }, seenIn(machine.tab))
    },
  )

/** A tap in a tab that another one has taken over. Nothing comes of it but the way out. */
export const doesInOldTab = (what: Happening | 'back') =>
  command(
    `${JSON.stringify(what)} in the old tab`,
    () => true,
    (_, { takenOver: [old] }) => {
      old?.page.hide(false)
      if (what === 'back') old?.back()
      else old?.world.running.getState().session?.getState().send(what)
    },
  )

/** Something else is opened in place of what is there, which ends with that. */
export const opens = (what: Otherwise) =>
  command(
    `opens(${JSON.stringify(what)})`,
    ({ hidden }) => !hidden,
    (described, machine) => {
      const { life } = described
      if (isUnderWay(life)) described.kept.set(machine.tab.id(), keptOf(ended(life)))
      opened(described, machine, what)
    },
  )

/** Does what is asked for, so many times over: waits for what ends by itself, finds or goes on from what does not. */
export const walks = (stretches: number) =>
  command(
    `walks(${stretches})`,
    ({ life, hidden }) => life.status === 'playing' && !hidden,
    (described, machine) => {
      for (let walked = 0; walked < stretches && described.life.status === 'playing'; walked++) {
        const stretch = stretchOf(described.life)
        if (stretch?.kind === 'open') {
          const what = { type: stretch.count === undefined ? 'next' : 'found' } as const
          for (let found = described.life.found; found < (stretch.count ?? 1); found++) send(described, machine, what)
        } else if (stretch) goesBy(described, machine, lengthMs(stretch) - described.life.elapsedMs)
      }
    },
  )
