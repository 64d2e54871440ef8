import { times, type Figure } from './figure'
import type { Results } from './run'
import { median, medianOf, worst } from './statistics'

/** How soon there is something to see and to tap. */
export function cold(runs: Results['cold']): readonly Figure[] {
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

/** How soon it moves when all of it is on the device, with a network and without one. */
export function again(runs: Results['again']): readonly Figure[] {
  if (!runs) return []
  const reference = medianOf(runs.reference, ({ motionMs }) => motionMs)
  return (['online', 'offline'] as const).flatMap((how) => {
    const motion = medianOf(runs[how], ({ motionMs }) => motionMs ?? Infinity)
    return [
      { what: `again, ${how}: first motion`, unit: 'ms', app: motion, reference, atMost: times(1.1, reference) },
      { what: `again, ${how}: all controls ready`, unit: 'ms', app: medianOf(runs[how], ({ readyMs }) => readyMs) },
    ]
  })
}

/** Whether a finger is felt. */
export function tap(taps: Results['tap']): readonly Figure[] {
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
