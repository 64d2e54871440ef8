import { breatheOnSince, pageBreathStartMs } from '../../ui/guide/guideMotion'

/**
 * Keeps the page's breath through screens that have no guide: what is not shown loses its motion, and would begin anew
 * at ten breaths a minute. Back from there it is where it would be by now. What was held still stays so.
 */
export function keepBreath(): void {
  const page = document.documentElement
  let beganMs = pageBreathStartMs()
  let isGone = false
  /** The guide was held, let go, or given back by a session: it goes on from there. */
  const begin = () => {
    isGone = false
    beganMs = pageBreathStartMs() ?? beganMs
  }
  const arrive = () => {
    const isHere = pageBreathStartMs() !== undefined
    if (isHere && isGone && beganMs !== undefined) breatheOnSince(beganMs)
    isGone = !isHere && page.dataset.guideBy === undefined
  }
  new MutationObserver(begin).observe(page, { attributeFilter: ['data-guide-by', 'data-picture'] })
  new MutationObserver(arrive).observe(page, { attributeFilter: ['data-place'] })
  document.addEventListener('change', begin)
}
