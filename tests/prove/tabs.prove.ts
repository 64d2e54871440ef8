import { expect, it } from 'vitest'
import { keptWorld, sessionOf } from './kept/world'
import { seeded } from './seeded'

// Two tabs of one build keep, say and delete at the same time, in every order that the seed comes upon. PLANT=1 has one
// of them delete what the other has kept, and has to be noticed.

const cases = Number(process.env.CASES ?? 200)
const seed = Number(process.env.SEED ?? Date.now() % 100_000)

it(
  `${cases} schedules of two tabs (seed ${seed}): both histories in one, nothing written over`,
  async () => {
    const random = seeded(seed)
    const failed: string[] = []
    for (let nth = 0; nth < cases; nth++) {
      const world = keptWorld()
      const tabs = [world.open(), world.open()]
      const wanted = new Set<string>()
      const under: Promise<unknown>[] = []
      for (let of = 1; of <= 8; of++) {
        const tab = tabs[random() < 0.5 ? 0 : 1]
        const { id } = sessionOf(of)
        const deletes = random() < 0.25
        if (!deletes) wanted.add(`${id} ${of}`)
        under.push(
          Promise.resolve(tab?.history.getState().keep(sessionOf(of))).then(async () => {
            await tab?.history.getState().answer(id, { note: String(of) })
            if (deletes) await tab?.history.getState().forget(id)
          }),
        )
        for (let turns = Math.floor(random() * 6); turns > 0; turns--) await new Promise(setImmediate)
      }
      await world.patiently(Promise.all(under))
      for (const { database } of tabs) await world.patiently(database.settled())
      if (process.env.PLANT !== undefined && tabs[0])
        for (const gone of [...wanted].slice(0, 1))
          await world.patiently(tabs[0].database.removeRecord(gone.slice(0, 36)))
      if (random() < 0.5) world.loseDatabase()
      const next = world.open()
      await world.patiently(next.database.check())
      await world.patiently(next.history.getState().load())
      const there = next.history.getState().records.map(({ id, note = '' }) => `${id} ${note}`)
      if (there.toSorted().join() !== [...wanted].toSorted().join()) failed.push(`schedule ${nth}: ${there.join()}`)
      world.close()
    }
    console.log(`seed ${seed}: ${cases - failed.length} passed, ${failed.length} failed`)
    expect(failed.slice(0, 5)).toEqual([])
  },
  cases * 2_000,
)
