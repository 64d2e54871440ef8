import { isErased } from './erasedElsewhere'
import { ownScript } from './ownScript'

/** The part of the browser that keeps the app for times without a network, and can hold a newer build ready. */
export interface OfflineWorker {
  /** Whether it answered for this page already when the page was opened. */
  readonly answered: boolean
  /**
   * Has it keep the app. @returns false where the browser has no such part, or refuses it: then nothing else changes. And
   * where everything is being deleted, which would otherwise be back a moment later.
   */
  readonly begin: () => Promise<boolean>
  /** Calls back each time a newer build has come whole and waits. */
  readonly onWaiting: (then: () => void) => void
  /** Asks whether there is a newer build. No network is no error. */
  readonly lookForNewer: () => Promise<void>
  /**
   * Offers the place to a newer build. It takes it only where no tab guides anybody. Nothing is reloaded.
   * @returns whether one waits.
   */
  readonly offerPlace: () => boolean
  /** Says which build this page runs, so that what no page runs any more can go. */
  readonly tellWhatRuns: () => void
}

const file = 'sw.js'

export function createOfflineWorker(): OfflineWorker {
  const container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
  let registration: ServiceWorkerRegistration | undefined
  let waits = () => {}
  const follow = (coming: ServiceWorker | null) =>
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') waits()
    })
  return {
    answered: Boolean(container?.controller),
    begin: async () => {
      if (isErased()) return false
      try {
        // Asked of the host itself each time: a newer build is seen although something on the way keeps the old one.
        const begun = await container?.register(ownScript(file), { updateViaCache: 'none' })
        if (isErased()) {
          await begun?.unregister()
          return false
        }
        registration = begun
        follow(begun?.installing ?? null)
        begun?.addEventListener('updatefound', () => follow(begun.installing))
      } catch {
        // Refused, or no network yet: the next visit tries again.
      }
      return registration !== undefined
    },
    onWaiting: (then) => {
      waits = then
    },
    lookForNewer: async () => {
      await registration?.update().catch(() => undefined)
    },
    offerPlace: () => {
      const newer = registration?.waiting
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes no origin: it is ours
      newer?.postMessage('take over')
      return Boolean(newer)
    },
    tellWhatRuns: () => {
      const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.getAttribute('src')
      if (entry) container?.controller?.postMessage(`runs ${entry.replace(/^\.\//, '')}`)
    },
  }
}
