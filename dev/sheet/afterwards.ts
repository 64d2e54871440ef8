import { planOf } from '../../src/exercises/plan'
import { closeSession } from '../../src/screens/session/openSession'
import { inSession, start, type ScreenState } from './state'
import type { Still } from './still'

const options = { minutes: 0.5 } as const
const whole = [start, 31_000, { type: 'done' }] as const
const ended = (name: string, world?: ScreenState['world']) =>
  inSession(`ended/${name}`, 'breathe/ext46', whole, { options, ...(world ? { world } : {}) })

/** Two sessions of yesterday evening and one of tonight, each ended and, where it can be, kept. */
async function threeDone({ world, clock, open }: Still): Promise<void> {
  open(planOf({ exercise: 'breathe/ext46', options: {} }), 'now/breathe', [start, 200_000, { type: 'end' }])
  clock.advance(3_600_000)
  open(planOf({ exercise: 'senses/54321', options: {} }), 'now/look', [start, 40_000, { type: 'end' }])
  clock.advance(20 * 3_600_000)
  open(planOf({ exercise: 'breathe/box', options: {} }), 'choose', whole)
  clock.advance(600_000)
  closeSession(world)
  await (await world.history()).getState().load()
}

/** Put back into the state "taken away again" the way a person would: kept first. */
const takenAway: ScreenState = { ...ended('not kept after all'), taps: ['#root main p[role="status"] + .link'] }

const past = (name: string, world: ScreenState['world'] = {}, address = 'past'): ScreenState => ({
  id: `past/${name}`,
  address,
  world,
  before: threeDone,
})

/** The end with each thing that can become of the record, and looking back at it. */
export const afterwards: readonly ScreenState[] = [
  inSession('ended/early', 'breathe/ext46', [start, 31_000, { type: 'end' }]),
  ended('kept'),
  ended('being kept', { storage: 'silent' }),
  takenAway,
  ended('keeping is off', { settings: { keepHistory: false } }),
  ended('device full', { storage: 'full' }),
  ended('storage blocked', { storage: 'blocked' }),
  ended('no history', { historyMissing: true }),

  { id: 'past/empty', address: 'past' },
  { id: 'past/empty and off', address: 'past', world: { settings: { keepHistory: false } } },
  past('list'),
  past('one', {}, 'past/00000000-0000-4000-8000-000000000001'),
  past('none of this name', {}, 'past/nothing-of-ours'),
  past('not on the device', { storage: 'full' }),
  past('unreadable entry', { rows: [{ id: 'x' }] }),
  { id: 'past/failed', address: 'past', world: { storage: 'unreadable' } },
  { id: 'past/missing', address: 'past', world: { historyMissing: true } },
]
