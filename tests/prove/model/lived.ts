import fc from 'fast-check'
import { anyHappening, anyPlan, anySlices } from './anything'
import type { Command, Described, Machine } from './command'
import { killed, opened, takenOver } from './gone'
import { waiting } from './life'
import { phone, settled } from './phone'
import { does, doesInOldTab, opens, walks } from './tapping'
import { freezes, hides, passes, passesTo, shows, sleeps } from './time'

const anyZeroMs = fc.integer({ min: 0, max: 2 ** 40 })
const anyPlace = fc.tuple(fc.constantFrom('end', 'hold', 'last'), fc.constantFrom(0, 0, -1, 1, 1_000))
const anyTap = fc.option(
  anyHappening.filter(({ type }) => type !== 'start'),
  { nil: undefined },
)
const anySleepMs = fc.oneof(
  fc.integer({ min: -3_000, max: 3_000 }),
  fc.constantFrom(-2_001, -2_000, 2_000, 2_001, 8 * 3_600_000, -3_600_000, 10 * 365 * 86_400_000),
)
const anyFrozenMs = fc.oneof(fc.integer({ min: 0, max: 12_000 }), fc.constantFrom(2_000, 6_001, 3_600_000))
const anyAwayMs = fc.oneof(
  fc.integer({ min: 0, max: 3_600_000 }),
  fc.constantFrom(0, 6 * 3_600_000 - 5_000, 6 * 3_600_000, 7 * 86_400_000),
)
const anyAnswer = fc.constantFrom('carry on', 'carry on', 'carry on', 'start over', 'leave it', 'pass')

/** Mostly started at once: there is little to happen to what waits. */
const anyOpened = fc.record({ plan: anyPlan, start: fc.constantFrom(true, true, true, false) })

/** So that what is likelier in life is likelier here: each as many times as it says. */
const times = (weight: number, arbitrary: fc.Arbitrary<Command>) => Array.from({ length: weight }, () => arbitrary)

const commands = (most: number, replayPath: string | undefined) =>
  fc.commands(
    [
      ...times(8, anyHappening.map(does)),
      fc.constant(does({ type: 'start' })),
      ...times(2, fc.integer({ min: 1, max: 6 }).map(walks)),
      ...times(2, anySlices.map(passes)),
      ...times(
        2,
        anyPlace.map((each) => passesTo(...each)),
      ),
      fc.constant(hides()),
      fc.constant(shows()),
      fc.tuple(anySleepMs, anyTap).map(([ms, tap]) => sleeps(ms, tap)),
      fc.tuple(anyFrozenMs, anyTap).map(([ms, tap]) => freezes(ms, tap)),
      fc.tuple(anyAwayMs, anyAnswer, anyZeroMs, anyOpened).map((each) => killed(...each)),
      fc.tuple(fc.boolean(), anyZeroMs).map((each) => takenOver(...each)),
      fc.oneof(anyHappening, fc.constant('back' as const)).map(doesInOldTab),
      anyOpened.map(opens),
    ],
    { maxCommands: most, size: 'max', ...(replayPath === undefined ? {} : { replayPath }) },
  )

interface Runs {
  readonly runs: number
  readonly seed: number
  /** To see one run again: as the report of a failure tells them. */
  readonly path?: string | undefined
  readonly replayPath?: string | undefined
}

/** Lives so many sessions by chance, with everything a phone may do to them, and compares each with its description. */
export function lived({ runs, seed, path, replayPath }: Runs) {
  const property = fc.asyncProperty(anyOpened, anyZeroMs, commands(40, replayPath), (first, zeroMs, all) =>
    fc.asyncModelRun(async () => {
      const device = phone()
      const tab = device.openTab(zeroMs)
      const model: Described = {
        life: waiting(first.plan),
        hidden: false,
        onPaper: new Map(),
        begun: new Map(),
        kept: new Map(),
      }
      const real: Machine = { phone: device, tab, takenOver: [] }
      opened(model, real, first)
      await settled()
      return { model, real }
    }, all),
  )
  return fc.check(property, {
    numRuns: runs,
    seed,
    includeErrorInReport: true,
    ...(path === undefined ? {} : { path }),
  })
}
