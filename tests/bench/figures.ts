import { median, medianOf, worst } from './statistics'
import type { Results } from './run'
import { stallMs } from './watch'

/** One line of the table. A limit that is a multiple of the reference has been multiplied out. */
export interface Figure {
  readonly what: string
  readonly unit: string
  readonly app: number | undefined
  readonly reference?: number | undefined
  /** At most this much, or at least; without a limit the figure is only told. */
  readonly atMost?: number | undefined
  readonly atLeast?: number | undefined
}

export type Verdict = 'reached' | 'NOT REACHED' | 'not measured' | ''

export function verdictOn({ app, atMost, atLeast }: Figure): Verdict {
  if (app === undefined) return 'not measured'
  if (atMost !== undefined) return app <= atMost ? 'reached' : 'NOT REACHED'
  if (atLeast !== undefined) return app >= atLeast ? 'reached' : 'NOT REACHED'
  return ''
}

const frameMs = 1_000 / 60
/** What the browser's clock can tell apart, and a little more. */
const clockMs = 0.5

const times = (factor: number, value: number | undefined) => value && factor * value

/** The results as figures, each with what it has to reach. */
export const figuresOf = (results: Results): readonly Figure[] => [
  ...cold(results.cold),
  ...tap(results.tap),
  ...steady(results.steady),
  ...timing(results.timing),
  ...(results.hidden ?? []).flatMap(hidden),
  ...heap(results.heap),
]

function cold(runs: Results['cold']): readonly Figure[] {
  if (!runs) return []
  const { app, appWithoutScript } = runs
  const reference = medianOf(runs.reference, ({ motionMs }) => motionMs)
  const motion = { unit: 'ms', reference, atMost: times(1.25, reference) }
  const motionOf = (visits: typeof app) => medianOf(visits, ({ motionMs }) => motionMs ?? Infinity)
  return [
    { what: 'cold: first motion', app: motionOf(app), ...motion },
    { what: 'cold: first motion, scripts off', app: motionOf(appWithoutScript), ...motion },
    { what: 'cold: words', unit: 'ms', app: medianOf(app, ({ wordsMs }) => wordsMs) },
    {
      what: 'cold: all controls ready',
      unit: 'ms',
      app: medianOf(app, ({ readyMs }) => readyMs),
      reference,
      atMost: times(3.5, reference),
    },
    { what: 'cold: bytes until motion', unit: 'B', app: medianOf(app, (run) => run.untilMotion?.bytes) },
    { what: 'cold: requests until motion', unit: '', app: medianOf(app, (run) => run.untilMotion?.requests) },
    { what: 'cold: bytes until ready', unit: 'B', app: medianOf(app, (run) => run.untilReady?.bytes), atMost: 80_000 },
    { what: 'cold: bytes of heads until ready', unit: 'B', app: medianOf(app, (run) => run.untilReady?.headBytes) },
    { what: 'cold: requests until ready', unit: '', app: medianOf(app, (run) => run.untilReady?.requests) },
    {
      what: 'cold: requests in the 3 s after ready',
      unit: '',
      app: worst(app.map((run) => run.requestsAfterReady)),
      atMost: 0,
    },
  ]
}

function tap(taps: Results['tap']): readonly Figure[] {
  if (!taps) return []
  const seen = (early: boolean) =>
    median(taps.filter((each) => each.early === early).flatMap((each) => each.seenAfterMs ?? []))
  return [
    { what: 'tap before the app is there: seen after', unit: 'ms', app: seen(true), atMost: 100 },
    { what: 'tap when it is there: seen after', unit: 'ms', app: seen(false), atMost: 100 },
    { what: 'taps not obeyed', unit: '', app: taps.filter(({ obeyed }) => !obeyed).length, atMost: 0 },
    { what: 'taps not seen', unit: '', app: taps.filter((each) => each.seenAfterMs === undefined).length, atMost: 0 },
  ]
}

function steady(visits: Results['steady']): readonly Figure[] {
  if (!visits) return []
  const { reference } = visits
  return (['now', 'session'] as const).flatMap((where) => {
    const runs = visits[where]
    const slices = runs.flatMap(({ processor }) => processor)
    const line = (
      what: string,
      unit: string,
      value: (run: (typeof runs)[number]) => number,
      atMost?: number,
    ): Figure => ({
      what: `${where}: ${what}`,
      unit,
      app: medianOf(runs, value),
      reference: medianOf(reference, value),
      atMost,
    })
    return [
      line('main thread busy', '%', ({ busyPercent }) => busyPercent, 1),
      line('script', '%', ({ scriptPercent }) => scriptPercent),
      line('scripts by the frame', '/s', ({ frameScriptsPerSecond }) => frameScriptsPerSecond, 0),
      line('scripts of any kind', '/s', ({ scriptsPerSecond }) => scriptsPerSecond),
      line('style passes', '/s', ({ stylesPerSecond }) => stylesPerSecond, 3),
      line('paints', '/s', ({ paintsPerSecond }) => paintsPerSecond, 6),
      {
        what: `${where}: processor, whole browser`,
        unit: 'ms/s',
        app: median(slices.map(({ own }) => own)),
        reference: median(slices.map((slice) => slice.reference)),
      },
      {
        what: `${where}: processor against the reference`,
        unit: '×',
        app: median(slices.map((slice) => slice.own / slice.reference)),
        atMost: 1.2,
      },
      line('pictures', '/s', ({ picturesPerSecond }) => picturesPerSecond),
      line('heap growth', 'kB', ({ heapGrowthKb }) => heapGrowthKb),
    ]
  })
}

function timing(runs: Results['timing']): readonly Figure[] {
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

type Accurate =
  NonNullable<Results['timing']>['stalled' | 'joined'] | NonNullable<NonNullable<Results['hidden']>[number]['after']>

const accuracyOf = (when: string, run: Accurate, cuesAtMost: number | undefined): readonly Figure[] => [
  { what: `${when}: worst cue`, unit: 'ms', app: run.cueWorstMs && Math.abs(run.cueWorstMs), atMost: cuesAtMost },
  { what: `${when}: cues missed`, unit: '', app: run.missed, atMost: 0 },
  { what: `${when}: median cue`, unit: 'ms', app: run.cueMedianMs },
  { what: `${when}: guide off the score`, unit: 'ms', app: run.guideWorstMs, atMost: frameMs },
  { what: `${when}: drift of the zero`, unit: 'ms', app: run.zeroMovedMs, atMost: clockMs },
  { what: `${when}: lateness grew by`, unit: 'ms', app: run.cueTrendMs },
]

function hidden(run: NonNullable<Results['hidden']>[number]): readonly Figure[] {
  const when = `hidden ${run.hiddenForMs / 1_000} s`
  return [
    { what: `${when}: paused (1 is yes)`, unit: '', app: Number(run.status === 'paused'), atLeast: 1 },
    { what: `${when}: held off the last seen`, unit: 'ms', app: size(run.heldOffMs), atMost: 50 },
    { what: `${when}: carried on off the place`, unit: 'ms', app: size(run.resumedOffMs), atMost: 50 },
    ...(run.after ? accuracyOf(`after ${when}`, run.after, 50) : []),
  ]
}

const size = (value: number | undefined) => value && Math.abs(value)

function heap(run: Results['heap']): readonly Figure[] {
  if (!run) return []
  const { points, nodes, growthKbPerMinute } = run
  return [
    {
      what: `heap: growth over ${points.length} minutes`,
      unit: 'kB',
      app: times(points.length, growthKbPerMinute),
      atMost: 60,
    },
    { what: 'heap: after the last minute', unit: 'kB', app: points.at(-1)?.y },
    {
      what: 'heap: nodes more than after five minutes',
      unit: '',
      app: (nodes.at(-1) ?? 0) - (nodes[4] ?? 0),
      atMost: 100,
    },
    { what: 'heap: cues in that time', unit: '', app: run.cues },
  ]
}
