import { StrictMode, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { createStore } from 'zustand/vanilla'
import { browserClock } from './device/clock'
import { browserKeptText } from './device/keptText'
import { createNextPage } from './device/nextPage'
import { hearErased } from './device/erasedElsewhere'
import { browserOneTab } from './device/oneTab'
import { browserPage } from './device/page'
import { browserRandomId } from './device/randomId'
import { createRunningBox } from './device/runningBox'
import { browserTimer } from './device/timer'
import { browserWakeLock } from './device/wakeLock'
import { browserWallClock } from './device/wallClock'
import { App } from './screens/App'
import { arrived } from './arrived'
import { Broken } from './screens/Broken'
import { Spoken } from './screens/Spoken'
import { loadWords } from './screens/words'
import { nothingRunning, WorldProvider, type Running, type World } from './screens/world'
import { createLockedBox } from './stores/lockedBox'
import { createSettingsStore } from './stores/settingsStore'
import { languageNamed, type Language } from './words/languages'

const settings = createSettingsStore(browserKeptText)

const world: World = {
  settings,
  running: createStore<Running>()(() => nothingRunning),
  devices: {
    clock: browserClock,
    wallClock: browserWallClock,
    timer: browserTimer,
    page: browserPage,
    wakeLock: browserWakeLock,
    randomId: browserRandomId,
    text: browserKeptText,
    oneTab: browserOneTab,
    box: createLockedBox(
      createRunningBox({ timer: browserTimer }),
      () => browserKeptText.read('holdspace.lock') !== undefined,
      async () => (await import('./openHistory')).openHistory(settings).sealJournal,
    ),
  },
  atHand: async () => (await import('./openAtHand')).openAtHand(world),
  stage: async () => (await import('./openStage')).openStage(world),
  announcing: async () => (await import('./openAnnouncing')).openAnnouncing(world),
  kept: async () => (await import('./openKept')).openKept(world),
  history: async () => (await import('./openFollowed')).openFollowed(world).history,
  afterwards: async () => (await import('./openFollowed')).openFollowed(world).afterwards,
  lock: async () => (await import('./openHistory')).openHistory(settings).lock,
  go: (place) => window.location.replace(`#/${place}`),
}

// Who comes to look back does not wait for the screen first: what is wrong with what was kept is said the sooner.
if (location.hash.startsWith('#/past')) world.history().catch(() => {}) // the screen asks again

/** Nothing of sound is fetched before somebody has chosen to hear or to feel something. */
function openChosenStage() {
  const { sound, speaker, touch } = settings.getState()
  if (sound || touch || speaker !== 'none') void world.stage?.().catch(() => {}) // asked for again with the next change
}
settings.subscribe(openChosenStage)
openChosenStage()

const shown = languageNamed(document.documentElement.lang)
const keepLanguage = createNextPage(shown.code)
const onSpoken = ({ code }: Language) => keepLanguage(code)

hearErased(() => location.replace('leave.html'))

/** What can be tapped is there once the page has been taken over, and not before. */
function Arrival() {
  useEffect(() => arrived(browserTimer, world.atHand), [])
  return null
}

// The page is taken over in the language that it came in, so that nothing flickers; then it may change.
const root = document.getElementById('root')
if (root) {
  void loadWords('first').then(() => {
    hydrateRoot(
      root,
      <StrictMode>
        <WorldProvider value={world}>
          <Spoken shown={shown} preferred={navigator.languages} onSpoken={onSpoken}>
            <Broken>
              <App />
            </Broken>
            <Arrival />
          </Spoken>
        </WorldProvider>
      </StrictMode>,
    )
  })
}
