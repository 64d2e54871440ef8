import type { Accuracy } from './accuracy'
import { times, type Figure } from './figure'
import type { Hidden } from './hidden'
import type { Results } from './run'
import { stallMs } from './watch'

const frameMs = 1_000 / 60
/** What the browser's clock can tell apart, and a little more. */
const clockMs = 0.5

/** Whether words and guide are where the score has them. */
export function timing(runs: Results['timing']): readonly Figure[] {
  if (!runs) return []
  const { unstalled, stalled, joined, appPictures, referencePictures } = runs
  const gaps = { app: appPictures.longestGapMs, reference: referencePictures.longestGapMs }
  const [app, reference] = [appPictures.picturesPerSecond, referencePictures.picturesPerSecond]
  return [
    ...accuracyOf('session', unstalled, 50),
    ...accuracyOf('stalled', stalled, stallMs + 50),
    ...accuracyOf('joined', joined, 50),
    { what: 'session: zero after the tap', unit: 'ms', app: unstalled.zeroAfterTapMs },
    { what: 'stalled: pictures while it stands still', unit: '/s', app, reference, atLeast: times(0.9, reference) },
    { what: 'stalled: longest time without a picture', unit: 'ms', ...gaps },
  ]
}

const accuracyOf = (when: string, run: Accuracy, cuesAtMost: number | undefined): readonly Figure[] => [
  { what: `${when}: worst cue`, unit: 'ms', app: run.cueWorstMs && Math.abs(run.cueWorstMs), atMost: cuesAtMost },
  { what: `${when}: cues missed`, unit: '', app: run.missed, atMost: 0 },
  { what: `${when}: median cue`, unit: 'ms', app: run.cueMedianMs },
  { what: `${when}: guide off the score`, unit: 'ms', app: run.guideWorstMs, atMost: frameMs },
  { what: `${when}: drift of the zero`, unit: 'ms', app: run.zeroMovedMs, atMost: clockMs },
  { what: `${when}: lateness grew by`, unit: 'ms', app: run.cueTrendMs },
]

/** Whether a hidden session waits, and goes on where it was. */
export function hidden(run: Hidden): readonly Figure[] {
  const when = `hidden ${run.hiddenForMs / 1_000} s`
  return [
    { what: `${when}: paused (1 is yes)`, unit: '', app: Number(run.status === 'paused'), atLeast: 1 },
    { what: `${when}: held off the last seen`, unit: 'ms', app: size(run.heldOffMs), atMost: 50 },
    { what: `${when}: carried on off the place`, unit: 'ms', app: size(run.resumedOffMs), atMost: 50 },
    ...(run.after ? accuracyOf(`after ${when}`, run.after, 50) : []),
  ]
}

const size = (value: number | undefined) => value && Math.abs(value)
