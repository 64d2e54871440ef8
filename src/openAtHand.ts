import { browserNetwork } from './device/asked'
import { browserFiles } from './device/files'
import { createInstaller } from './device/installer'
import { onLaunch } from './device/launched'
import { isCopied } from './device/isCopied'
import { linkManifest } from './device/manifest'
import { createOfflineWorker } from './device/offlineWorker'
import type { AtHand } from './screens/atHand/atHand'
import type { World } from './screens/world'
import { createInstallStore } from './stores/installStore'
import { watchForNewer } from './stores/newerBuild'

let atHand: AtHand | undefined

/** Has the browser keep the app on this device, and tells what there is to tell about that. Once for the whole page. */
export function openAtHand(world: World): AtHand {
  atHand ??= open(world)
  return atHand
}

function open({ running, devices, history, go }: World): AtHand {
  const worker = createOfflineWorker()
  const install = createInstallStore(createInstaller(), devices.text, worker.answered)
  const nothingRuns = () => running.getState().session === undefined
  const idle = () => nothingRuns() && ['', '#/', '#/now'].includes(location.hash)
  const onChange = (then: () => void) => {
    running.subscribe(then)
    addEventListener('hashchange', then)
  }
  void worker.begin().then((begun) => {
    if (begun) watchForNewer({ worker, idle, onChange, page: devices.page, wallClock: devices.wallClock })
  })
  linkManifest()
  // Whoever opens it has it looked at: what the browser lost is noticed although nobody looks back.
  void Promise.all([devices.box.used(), isCopied()]).then(async (kept) => {
    if (kept.some(Boolean)) await history().catch(() => {})
  })
  onLaunch((place) => {
    if (nothingRuns()) go(place)
  })
  return {
    install,
    network: browserNetwork,
    saveCalendar: (text) => browserFiles.save('holdspace.ics', new Blob([text], { type: 'text/calendar' })),
    offer: async () => {
      if (!install.getState().offerOnce()) return undefined
      return (await import('./screens/atHand/loadOffer')).loadOffer(install)
    },
  }
}
