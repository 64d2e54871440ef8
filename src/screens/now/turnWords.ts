import { firstLoop, firstRamp } from '../../exercises/firstBreath'
import type { Score } from '../../score/score'
import { keepBreath } from './keepBreath'

/**
 * Turns the guide's words by the page's own breath, twice a breath, in place of the motion that turned them until the app
 * was there: a picture in which one thing less moves costs a phone a twentieth less, all the time. Where the guide is held
 * or moved by the app, or moves gently, the words are the page's own again.
 */
export function turnWords(after: (ms: number, then: () => void) => () => void): void {
  const words = document.querySelector<HTMLElement>('#guide .phase')
  if (!words) return
  keepBreath() // before its words are looked for
  let cancel: (() => void) | undefined
  const turn = () => {
    cancel?.()
    cancel = undefined
    const sinceMs = breathingMs()
    if (sinceMs === undefined) {
      delete words.dataset.word
      return
    }
    const { action, leftMs } = wordAt(sinceMs)
    words.dataset.word = action
    cancel = after(leftMs, turn)
  }
  turn()
  new MutationObserver(turn).observe(document.documentElement, {
    attributeFilter: ['data-guide-by', 'data-first', 'data-motion', 'data-place'],
  })
  document.addEventListener('change', turn) // the guide may have been held, or let go
  document.addEventListener('visibilitychange', turn)
}

/** How long the page's breath has been going; none while it is held, or while another moves the guide. */
function breathingMs(): number | undefined {
  const light = document.querySelector('[data-guide]')
  const loop = light?.getAnimations?.().find((each) => 'animationName' in each && each.animationName === 'breath-loop')
  return loop?.playState === 'running' && typeof loop.currentTime === 'number' ? loop.currentTime : undefined
}

/** The word at that time, and how long it stays. */
export function wordAt(sinceMs: number): { readonly action: 'in' | 'out'; readonly leftMs: number } {
  const beyondMs = sinceMs - firstRamp.totalMs
  const [score, atMs]: readonly [Score, number] =
    beyondMs < 0 ? [firstRamp, sinceMs] : [firstLoop, beyondMs % firstLoop.totalMs]
  const cue = score.cues.find(({ endMs }) => atMs < endMs)
  return { action: cue?.action === 'out' ? 'out' : 'in', leftMs: Math.max(1, (cue?.endMs ?? score.totalMs) - atMs) }
}
