import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keptWorld, sessionOf, type KeptWorld, type Tab } from './kept/world'

// The store against the plainest thing that does the same: a map. Tabs come and go, the browser loses one of its two
// stores, calls fail. PLANT=1 has the store forget one session that nobody deleted, and has to be noticed.

const runs = Number(process.env.RUNS ?? 10_000)
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const planted = process.env.PLANT !== undefined

const nth = fc.integer({ min: 1, max: 4 })
const tab = fc.integer({ min: 0, max: 1 })
const at = fc.integer({ min: 1, max: 6 })
const command = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('keep' as const), nth, tab }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('say' as const), nth, tab, note: fc.uuid() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('forget' as const, 'removeAndBack' as const), nth, tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('reopen' as const, 'check' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('loseDatabase' as const, 'loseCopy' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('fault' as const, 'copyFault' as const), at, tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('idle' as const), tab }) },
)
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never

interface Life {
  readonly world: KeptWorld
  readonly tabs: [Tab, Tab]
  /** What has to be there: the note of each session, empty where there is none. */
  readonly model: Map<string, string>
}

async function happens({ world, tabs, model }: Life, what: Command): Promise<void> {
  const { patiently } = world
  const here = tabs[what.tab === 0 ? 0 : 1]
  const { history, database } = here
  const mended = async () => {
    world.storage().mend()
    world.folder.failFrom(0)
    await patiently(history.getState().retry())
    await patiently(database.check())
    await patiently(database.settled())
  }
  switch (what.kind) {
    case 'keep': {
      const { id } = sessionOf(what.nth)
      const outcome = await patiently(history.getState().keep(sessionOf(what.nth)))
      if (!outcome.ok) await mended() // it is in memory, and kept at the next try
      if (!model.has(id)) model.set(id, '')
      return
    }
    case 'say': {
      const { id } = sessionOf(what.nth)
      if (!model.has(id)) return
      const outcome = await patiently(history.getState().answer(id, { note: what.note }))
      if (outcome.ok && outcome.value === 'kept') model.set(id, what.note)
      return
    }
    case 'forget': {
      const { id } = sessionOf(what.nth)
      if ((await patiently(history.getState().forget(id))).ok) model.delete(id)
      return
    }
    case 'removeAndBack': {
      const removed = await patiently(history.getState().remove(sessionOf(what.nth).id))
      if (removed.ok && !(await patiently(history.getState().putBack(removed.value))).ok) await mended()
      return
    }
    case 'reopen':
      await patiently(database.settled())
      tabs[what.tab === 0 ? 0 : 1] = world.open()
      return
    case 'check':
      return patiently(database.check())
    case 'loseDatabase':
      await mended()
      return world.loseDatabase()
    case 'loseCopy':
      await mended()
      return world.loseCopy()
    case 'fault':
      return world.storage().fail({ kind: 'throws', name: 'UnknownError' }, 'any', what.at)
    case 'copyFault':
      return world.folder.failFrom(what.at)
    case 'idle':
      world.clock.advance(20_000)
      await patiently(database.settled())
  }
}

/** What a new visit finds, against what there has to be. */
async function agrees({ world, tabs, model }: Life): Promise<void> {
  world.storage().mend()
  world.folder.failFrom(0)
  for (const { database } of tabs) await world.patiently(database.settled())
  const [first] = model.keys()
  if (planted && first !== undefined) await world.patiently(tabs[0].database.removeRecord(first))
  const next = world.open()
  await world.patiently(next.database.check())
  await world.patiently(next.history.getState().load())
  const there = next.history.getState().records.map(({ id, note = '' }) => [id, note])
  expect(Object.fromEntries(there)).toEqual(Object.fromEntries(model))
}

it(
  `${runs} lives of the store (seed ${seed}) end as they have to`,
  async () => {
    const outcome = await fc.check(
      fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 14 }), async (commands) => {
        const world = keptWorld()
        const life: Life = { world, tabs: [world.open(), world.open()], model: new Map() }
        try {
          for (const each of commands) await happens(life, each)
          await agrees(life)
        } finally {
          world.close()
        }
      }),
      { numRuns: runs, seed, ...(process.env.PATH_OF_RUN ? { path: process.env.PATH_OF_RUN } : {}) },
    )
    console.log(`seed ${seed}: ${outcome.numRuns - Number(outcome.failed)} passed, ${Number(outcome.failed)} failed`)
    if (outcome.failed) console.log(`SEED=${seed} PATH_OF_RUN=${outcome.counterexamplePath}`)
    expect(fc.defaultReportMessage(outcome)).toBeUndefined()
  },
  Math.max(60_000, runs * 60),
)
