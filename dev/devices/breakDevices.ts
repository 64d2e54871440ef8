import { browserClock } from '../../src/device/clock'
import { browserPage } from '../../src/device/page'
import { browserRandomId } from '../../src/device/randomId'
import { browserTimer } from '../../src/device/timer'
import { browserWakeLock } from '../../src/device/wakeLock'
import { browserWallClock } from '../../src/device/wallClock'
import type { World } from '../../src/screens/world'
import { breakBox, breakOneTab, breakText } from './breakKept'
import { hear, type FaultsStore } from './faults'

const lateMs = 5_000

/** The browser's own devices, each of which breaks when it is told to. */
export function breakDevices(faults: FaultsStore): World['devices'] {
  const now = faults.getState
  return {
    clock: { nowMs: () => browserClock.nowMs() + now().clockAheadMs },
    wallClock: { ...browserWallClock, nowMs: () => browserWallClock.nowMs() + now().wallAheadMs },
    timer: { after: (ms, then) => browserTimer.after(now().timersLate ? ms + lateMs : ms, then) },
    page: {
      hidden: () => now().pageHidden || browserPage.hidden(),
      onChange: (then) => {
        const forget = browserPage.onChange(then)
        const unsubscribe = faults.subscribe((next, before) => next.pageHidden !== before.pageHidden && then())
        return () => {
          forget()
          unsubscribe()
        }
      },
    },
    wakeLock: {
      hold: () => {
        hear(faults, `wake lock: ${now().wakeLockRefused ? 'refused' : 'asked for'}`)
        const letGo = now().wakeLockRefused ? () => {} : browserWakeLock.hold()
        return () => {
          hear(faults, 'wake lock: let go')
          letGo()
        }
      },
    },
    randomId: () => {
      if (now().idsMissing) throw new TypeError('crypto.getRandomValues is not a function')
      return browserRandomId()
    },
    text: breakText(faults),
    oneTab: breakOneTab(faults),
    box: breakBox(faults),
  }
}
