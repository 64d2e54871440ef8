import type { Plan } from '../../src/exercises/plan'
import { inSession, start, type ScreenState } from './state'

const plan: Plan = {
  id: 'plan/tipp',
  steps: [
    { exercise: 'breathe/ext46', options: { minutes: 0.5 } },
    { exercise: 'quiet/here', options: {} },
  ],
}
const short = { minutes: 0.5 } as const
const over = [start, 31_000] as const

/** Held for each reason, not helping, and the choices in between. */
export const whileAway: readonly ScreenState[] = [
  ...(['person', 'hidden', 'gap', 'elsewhere'] as const).map((why) =>
    inSession(`paused/${why}`, 'breathe/ext46', [start, 7_000, { type: 'pause', why }]),
  ),
  inSession('paused/in a hold', 'breathe/box', [start, 38_000, { type: 'pause', why: 'person' }]),
  inSession('paused/finding', 'senses/54321', [start, { type: 'found' }, { type: 'pause', why: 'person' }]),
  inSession('not helping/from playing', 'breathe/ext46', [start, 7_000, { type: 'worse' }]),
  inSession('not helping/from between', 'breathe/ext46', [...over, { type: 'worse' }], { options: short }),

  inSession('between/single', 'breathe/ext46', over, { options: short }),
  inSession('between/resting', 'breathe/ext46', [...over, { type: 'rest' }], { options: short }),
  { id: 'between/in a plan', address: 'now', before: ({ open }) => open(plan, 'now', over) },
  {
    id: 'between/resting in a plan',
    address: 'now',
    before: ({ open }) => open(plan, 'now', [...over, { type: 'rest' }]),
  },
  inSession('between/something else', 'breathe/ext46', over, { options: short, taps: ['[data-action="else"]'] }),
]
