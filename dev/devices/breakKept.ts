import { browserKeptText, type KeptText } from '../../src/device/keptText'
import { browserOneTab, type OneTab } from '../../src/device/oneTab'
import { createRunningBox, type RunningBox } from '../../src/device/runningBox'
import { browserTimer } from '../../src/device/timer'
import { canRead, canWrite } from './breakStorage'
import { hear, type FaultsStore } from './faults'

/** Settings, and the mark that a session is under way. */
export const breakText = (faults: FaultsStore): KeptText => ({
  read: (name) => (faults.getState().settingsDenied ? undefined : browserKeptText.read(name)),
  write: (name, text) => {
    const denied = faults.getState().settingsDenied
    hear(faults, `${name}: ${denied ? 'not kept' : 'kept'}`)
    return !denied && browserKeptText.write(name, text)
  },
  remove: (name) => browserKeptText.remove(name),
})

/** The tab loses its place in the moment in which the switch is turned. */
export const breakOneTab = (faults: FaultsStore): OneTab => ({
  take: (lost) => {
    const letGo = browserOneTab.take(lost)
    const unsubscribe = faults.subscribe((now, before) => now.otherTab && !before.otherTab && lost())
    return () => {
      letGo()
      unsubscribe()
    }
  },
  elsewhere: async () => faults.getState().otherTab || browserOneTab.elsewhere(),
  whenFree: browserOneTab.whenFree,
})

/** The box lies in the same storage as the history, and breaks with it. */
export function breakBox(faults: FaultsStore): RunningBox {
  const box = createRunningBox({ timer: browserTimer })
  const fault = () => faults.getState().storage
  return {
    ...box,
    put: async (id, session) => {
      hear(faults, `session: ${canWrite(fault()) ? '' : 'not '}written down`)
      return canWrite(fault()) && box.put(id, session)
    },
    all: async () => (canRead(fault()) ? box.all() : new Map()),
    remove: async (id) => canWrite(fault()) && box.remove(id),
  }
}
