import type { Timer } from './device/timer'

/** What is fetched ahead waits this long, so that it is never in the way of what a person does first. */
const settledMs = 3_000

/** Tells the page that the app has come; later fetches the likeliest screens, and then has all of it kept. */
export function arrived(timer: Timer, keepAll?: () => Promise<unknown>): void {
  // Two frames on, what React has drawn can be seen and tapped.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset.app = 'ready'
      performance.mark('app-ready')
      timer.after(settledMs, () => {
        void import('./fetchAhead')
          .then(({ fetchAhead }) => fetchAhead(timer))
          .catch(() => {}) // no network: each screen is asked for again when it is wanted
          .then(keepAll)
          .catch(() => {})
      })
    }),
  )
}
