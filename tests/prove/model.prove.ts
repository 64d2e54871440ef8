import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lived } from './model/lived'

/** How many sessions, and from which seed. A failure names its seed, PATH_OF_RUN and REPLAY, to be seen again. */
const runs = Number(process.env.RUNS ?? 10_000)
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

it(
  `${runs} sessions (seed ${seed}) go as they are described, whatever happens to them`,
  async () => {
    const lives = await lived({ runs, seed, path: process.env.PATH_OF_RUN, replayPath: process.env.REPLAY })
    const failed = lives.failed ? 1 : 0
    console.log(`seed ${lives.seed}: ${lives.numRuns - failed} passed, ${failed} failed`)
    if (lives.failed) console.log(`SEED=${lives.seed} PATH_OF_RUN=${lives.counterexamplePath}`)
    expect(await fc.asyncDefaultReportMessage(lives)).toBeUndefined()
  },
  runs * 100,
)
