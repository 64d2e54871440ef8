import { inSession, start, type ScreenState } from './state'

const next = { type: 'next' } as const
const found = { type: 'found' } as const

const toStart = '[data-action="start"]'

/** Waiting to be started, and under way: one of each picture. Before cold, effort and holds something is asked. */
export const whileOpen: readonly ScreenState[] = [
  inSession('ready/breath', 'breathe/ext46'),
  inSession('ready/holds', 'breathe/box'),
  inSession('ready/cold', 'cold/pack'),
  inSession('ready/movement', 'move/march'),
  inSession('ready/open end', 'quiet/here'),
  { id: 'ready/unknown', address: 'go/breathe/nothing-of-ours' },
  { id: 'ready/out of bounds', address: 'go/breathe/ext46?minutes=900' },
  { id: 'ready/plan', address: 'go/plan/tipp' },

  { id: 'asked/cautions', address: 'go/cold/pack', taps: [toStart] },
  { id: 'asked/which', address: 'go/cold/pack', taps: [toStart, '[data-answer="some"]'] },
  { id: 'asked/another way', address: 'go/cold/pack', taps: [toStart, '[data-answer="another"]'] },
  { id: 'asked/holds', address: 'go/breathe/box', taps: [toStart] },

  inSession('playing/in', 'breathe/ext46', [start, 2_600]),
  inSession('playing/out', 'breathe/ext46', [start, 66_000]),
  inSession('playing/hold', 'breathe/box', [start, 38_000]),
  inSession('playing/numbers', 'breathe/ext46', [start, 66_000], {
    world: { settings: { numbers: true, timeLeft: true } },
  }),
  inSession('playing/unpaced', 'breathe/nat', [start, 5_000]),
  inSession('playing/question', 'breathe/comfort', [start, 66_000]),
  inSession('playing/cold, prepare', 'cold/pack', [start]),
  inSession('playing/cold, on', 'cold/pack', [start, next, 12_000]),
  inSession('playing/cold, rest', 'cold/pack', [start, next, 31_000]),
  inSession('playing/cold, hands-free', 'cold/bowl', [start, next, 12_000], { options: { handsFree: true } }),
  inSession('playing/figure, warm-up', 'move/march', [start, 5_000]),
  inSession('playing/figure, effort', 'move/jacks', [start, 30_000]),
  inSession('playing/body, tense', 'muscle/4', [start, 3_000]),
  inSession('playing/body, release', 'muscle/4', [start, 9_000]),
  inSession('playing/dots', 'senses/54321', [start, found, found]),
  inSession('playing/light', 'quiet/here', [start, 5_000]),
  inSession('playing/light, later', 'quiet/crying', [start, 120_000]),
  inSession('playing/more ways', 'breathe/ext46', [start, 2_600], { taps: ['[aria-haspopup="dialog"]'] }),
  inSession('playing/dim', 'breathe/ext46', [start, 2_600], { taps: ['[data-action="worse"] + button'] }),
  inSession('playing/pace changed', 'breathe/ext46', [start, 2_600], { taps: ['[data-action="easier"]'] }),
]
