/** How this browser puts the app among the others of the device. `menu`: by itself, if the person asks its menu. */
export type InstallWay = 'prompt' | 'ios' | 'menu' | 'installed'

export interface Installer {
  readonly way: () => InstallWay
  readonly onChange: (then: () => void) => void
  /** Has the browser ask the person. Only in answer to a tap, and once for each time it has offered to. */
  readonly ask: () => Promise<void>
}

interface PromptEvent extends Event {
  readonly prompt: () => Promise<unknown>
}

const isPrompt = (event: Event): event is PromptEvent => 'prompt' in event

/** Listens from now on; Chromium makes its offer only after it has read the manifest. */
export function createInstaller(): Installer {
  let offer: PromptEvent | undefined
  let changed = () => {}
  const set = (to: PromptEvent | undefined) => {
    offer = to
    changed()
  }
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault() // no banner over the first breath: it is offered at the end of a screen
    if (isPrompt(event)) set(event)
  })
  addEventListener('appinstalled', () => set(undefined))
  const display = matchMedia('(display-mode: standalone)')
  display.addEventListener('change', () => changed())
  return {
    way: () => {
      // Only Safari on a phone or tablet knows this field; true there means opened from the home screen.
      const standalone: unknown = Reflect.get(navigator, 'standalone')
      if (display.matches || standalone === true) return 'installed'
      if (offer) return 'prompt'
      return standalone === false ? 'ios' : 'menu'
    },
    onChange: (then) => {
      changed = then
    },
    ask: async () => {
      const asked = offer
      set(undefined)
      await asked?.prompt().catch(() => undefined)
    },
  }
}
