import { Missing } from '../../src/screens/Missing'
import { Now } from '../../src/screens/now/Now'
import { afterwards } from './afterwards'
import { planOf } from '../../src/exercises/plan'
import { nothingRunning } from '../../src/screens/world'
import { inSession, start, type ScreenState } from './state'
import type { Still } from './still'
import { whileAway } from './whileAway'
import { whileOpen } from './whileOpen'

function Thrown(): never {
  throw new Error('Thrown on purpose, to see what is shown.')
}

/** The page goes in the middle of a session: nobody ends it, and it is written down as it was. */
async function cutOff({ world, open }: Still): Promise<void> {
  open(planOf({ exercise: 'breathe/ext46', options: {} }), 'now/breathe', [start, 90_000])
  for (let turn = 0; turn < 30; turn++) await Promise.resolve()
  world.running.getState().session?.getState().stop()
  world.running.setState(nothingRunning, true)
}

/** Every state of every screen, in the order in which a person may meet them. */
export const states: readonly ScreenState[] = [
  { id: 'now/first', address: 'now' },
  { id: 'now/held still', address: 'now', taps: ['#still'] },
  { id: 'now/under way before', address: 'now', before: cutOff },
  { id: 'now/under way elsewhere', address: 'now', before: cutOff, world: { otherTab: true } },
  { id: 'now/screen missing', address: 'now', shows: <Now notice={<Missing onAgain={() => {}} />} /> },
  ...['too-much', 'not-sure', 'something-else'].map((why) => ({ id: `choose/${why}`, address: `choose/${why}` })),
  { id: 'choose/practise', address: 'practise' },
  ...whileOpen,
  ...whileAway,
  ...afterwards,
  { id: 'settings/all', address: 'settings' },
  { id: 'settings/repaired', address: 'settings', world: { settings: { size: 'very large' } } },
  {
    id: 'settings/not kept',
    address: 'settings',
    world: { settingsDenied: true },
    before: ({ world }) => world.settings.getState().change({ numbers: true }),
  },
  { id: 'help/from the first screen', address: 'help' },
  {
    ...inSession('help/in a session', 'breathe/ext46', [start, 5_000, { type: 'pause', why: 'person' }]),
    address: 'help',
  },
  { id: 'broken/way back', address: 'now', shows: <Thrown /> },
]
