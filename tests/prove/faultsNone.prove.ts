import { describe, expect, it } from 'vitest'
import { createDatabase } from '../../src/device/database'
import { createRunningBox } from '../../src/device/runningBox'
import { catalogue } from '../../src/exercises/catalogue'
import { planFor, planIds } from '../../src/exercises/plans'
import { planOf, type Plan } from '../../src/exercises/plan'
import { ready } from '../../src/session/session'
import { createHistoryStore } from '../../src/stores/historyStore'
import { createKeeping } from '../../src/stores/keeping'
import { createSessionStore } from '../../src/stores/sessionStore'
import { fakeSessionDevices } from '../fakes/fakeDevices'
import { fakeFiles, fakeTabs } from '../fakes/fakeHistory'
import { fakeStorage, type FakeStorage } from '../fakes/fakeStorage'

// Nothing can be kept from the start: each exercise runs to its end all the same, is said not to be kept, and can be
// taken out as a file. PLANT=1 lets the browser keep things after all, and has to be noticed.

const planted = process.env.PLANT !== undefined
const stepMs = 5_000
const longEnoughMs = 20 * 60_000

const without: Readonly<Record<string, (storage: FakeStorage) => void>> = {
  'storage that is forbidden': (storage) => storage.failAlways({ kind: 'throws', name: 'SecurityError' }, 'open'),
  'no storage at all': () => void Reflect.deleteProperty(globalThis, 'indexedDB'),
  'storage that never answers': (storage) => storage.failAlways({ kind: 'hangs' }, 'open'),
}

const noText = { read: () => undefined, write: () => false, remove: () => {} }

/** Goes on as a person would, until it is over. What has no end of its own is ended after twenty minutes. */
async function toTheEnd(plan: Plan) {
  const devices = fakeSessionDevices()
  const { clock, wallClock } = devices
  const files = fakeFiles()
  const history = createHistoryStore({
    database: createDatabase({ timer: clock }),
    digest: () => Promise.resolve('0'.repeat(64)), // no work beside the page: time here passes only as it is told to
    randomId: () => crypto.randomUUID(),
    otherTabs: fakeTabs()(),
    wallClock,
    files,
    keepHistory: () => true,
  })
  const session = createSessionStore(ready(plan), devices)
  const keeping = createKeeping(session, 'now', {
    history: () => Promise.resolve(history),
    keepHistory: () => true,
    box: createRunningBox({ timer: clock }),
    text: noText,
    wallClock,
    randomId: () => crypto.randomUUID(),
  })
  const { send } = session.getState()
  send({ type: 'start' })
  for (let passedMs = 0; session.getState().session.status !== 'ended' && passedMs < 7_200_000; passedMs += stepMs) {
    const controls = passedMs > longEnoughMs ? (['done', 'end'] as const) : (['found', 'next', 'done'] as const)
    for (const type of controls) send({ type })
    clock.advance(stepMs)
    await new Promise(setImmediate)
  }
  // The browser is given its three seconds, three times over, and for both of its places.
  for (let turn = 0; turn < 400 && ['under way', 'keeping'].includes(keeping.store.getState().status); turn++) {
    clock.advance(500)
    await new Promise(setImmediate)
  }
  session.getState().stop()
  return {
    session: session.getState().session.status,
    keeping: keeping.store.getState().status,
    takenOut: await keeping.takeOut(),
    inFile: files.saved.length,
  }
}

describe.each(Object.entries(without))('with %s', (name, takeAway) => {
  it('every exercise and plan runs to its end, and what it was is still here', async () => {
    const plans = [
      ...catalogue.map(({ id }) => planOf({ exercise: id, options: {} })),
      ...planIds.map((id) => planFor(id)),
    ]
    const failed: string[] = []
    for (const plan of plans) {
      const storage = fakeStorage()
      if (!planted) takeAway(storage)
      const outcome = await toTheEnd(plan)
      storage.restore()
      const wanted = { session: 'ended', keeping: 'failed', takenOut: true, inFile: 1 }
      if (JSON.stringify(outcome) !== JSON.stringify(wanted)) failed.push(`${plan.id}: ${JSON.stringify(outcome)}`)
    }
    console.log(`with ${name}, no seed: ${plans.length - failed.length} passed, ${failed.length} failed`)
    expect(failed).toEqual([])
  })
})
