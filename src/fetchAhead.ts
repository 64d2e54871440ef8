import type { Timer } from './device/timer'
import { screens } from './screens/places'

/** Nobody has scrolled for so long. A screen takes longer to read in than a picture of a slow phone lasts. */
const stillMs = 500

/** Fetches the likeliest screens, one after another, and never while somebody scrolls. */
export async function fetchAhead(timer: Timer): Promise<void> {
  let scrolledMs = performance.now() // whoever scrolls already is heard from now on
  const note = () => (scrolledMs = performance.now())
  addEventListener('scroll', note, { capture: true, passive: true })
  try {
    for (const load of [
      screens.session,
      () => import('./screens/now/beginFromNow'),
      () => import('./screens/now/turnWords').then(({ turnWords }) => turnWords(timer.after)),
      screens.choose,
      screens.help,
      screens.past,
      screens.settings,
    ]) {
      while (performance.now() - scrolledMs < stillMs) await new Promise<void>((next) => timer.after(stillMs, next))
      await load()
    }
  } catch {
    // A failure is met again, and told, when the screen is wanted.
  }
  removeEventListener('scroll', note, { capture: true })
}
