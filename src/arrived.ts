import type { Timer } from './device/timer'
import { screens } from './screens/places'

/** What is fetched ahead waits this long, so that it is never in the way of what a person does first. */
const settledMs = 3_000

/** Tells the page that the app has come; later fetches the likeliest screens, and then has all of it kept. */
export function arrived(timer: Timer, keepAll?: () => Promise<unknown>): void {
  // Two frames on, what React has drawn can be seen and tapped.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset.app = 'ready'
      performance.mark('app-ready')
      timer.after(settledMs, () => void fetchAhead(timer).finally(() => keepAll?.().catch(() => {})))
    }),
  )
}

async function fetchAhead(timer: Timer): Promise<void> {
  // One after another, the likeliest first. A failure is met again, and told, when the screen is wanted.
  for (const load of [
    screens.session,
    () => import('./screens/now/beginFromNow'),
    () => import('./screens/now/turnWords').then(({ turnWords }) => turnWords(timer.after)),
    screens.choose,
    screens.help,
    screens.past,
    screens.settings,
  ]) {
    try {
      await load()
    } catch {
      return
    }
  }
}
