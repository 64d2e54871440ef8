import type { Page } from '../devtools/page'

/** What a page did, in ms on its own clock, `performance.now()`. */
export interface Watched {
  readonly cues: readonly { readonly index: number; readonly atMs: number }[]
  readonly statuses: readonly { readonly status: string; readonly atMs: number }[]
  readonly hiddenMs: readonly number[]
  readonly taps: readonly { readonly action: string; readonly atMs: number }[]
  readonly stalls: readonly { readonly fromMs: number; readonly toMs: number }[]
  readonly samples: readonly Sample[]
}

/** The guide at one instant: how large it is, and where its motion begins on the page's timeline. */
export interface Sample {
  readonly takenMs: number
  /** The time of the picture it belongs to, on the page's timeline: a little before it was taken. */
  readonly atMs: number
  readonly scale: number
  readonly zeroMs: number | undefined
  /** Where the motion stands while it is paused. */
  readonly heldMs: number | undefined
}

const sampleEveryMs = 250

/** Watches hooks and guide from now on. It reads, and writes nothing that the page could notice. */
export const watch = (page: Page): Promise<void> => page.evaluate(watchInPage, sampleEveryMs)

export const watched = (page: Page): Promise<Watched> =>
  page.evaluate((): Watched => {
    const found: Watched = Reflect.get(globalThis, 'benchWatch')
    return found
  })

export const stallMs = 300
const stallEveryMs = 1_100

/** Blocks the main thread again and again, as a slow device does. */
export const stall = (page: Page): Promise<void> =>
  page.evaluate(
    (forMs, everyMs) => {
      const { stalls } = Reflect.get(globalThis, 'benchWatch')
      setInterval(() => {
        const fromMs = performance.now()
        while (performance.now() - fromMs < forMs);
        stalls.push({ fromMs, toMs: performance.now() })
      }, everyMs)
    },
    stallMs,
    stallEveryMs,
  )

/** Runs in the page, so it stands alone. */
function watchInPage(everyMs: number): void {
  const guide = document.querySelector('[data-guide]')
  const cues: Watched['cues'][number][] = []
  const statuses: Watched['statuses'][number][] = []
  const hiddenMs: number[] = []
  const taps: Watched['taps'][number][] = []
  const samples: Sample[] = []
  Reflect.set(globalThis, 'benchWatch', { cues, statuses, hiddenMs, taps, samples, stalls: [] })

  function look() {
    const atMs = performance.now()
    const root = document.querySelector('[data-status]')
    const status = root?.getAttribute('data-status') ?? 'none'
    const index = root?.getAttribute('data-cue-index')
    if (status !== statuses.at(-1)?.status) statuses.push({ status, atMs })
    if (typeof index === 'string' && Number(index) !== cues.at(-1)?.index) cues.push({ index: Number(index), atMs })
  }
  new MutationObserver(look).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-status', 'data-cue-index'],
  })
  look()

  function sample() {
    const atMs = Number(document.timeline.currentTime)
    if (!guide || document.hidden) return
    const motion = guide.getAnimations().find(({ effect }) => {
      const frames = effect instanceof KeyframeEffect ? effect.getKeyframes() : []
      return frames.some((frame) => 'transform' in frame)
    })
    const style = getComputedStyle(guide)
    samples.push({
      takenMs: performance.now(),
      atMs,
      scale: new DOMMatrix(style.transform).a * Number(style.scale === 'none' ? 1 : style.scale.split(' ')[0]),
      zeroMs: motion?.playState === 'running' ? Number(motion.startTime) : undefined,
      heldMs: motion?.playState === 'paused' ? Number(motion.currentTime) : undefined,
    })
  }
  setInterval(sample, everyMs)

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hiddenMs.push(performance.now())
  })
  const noteTap = ({ target, timeStamp }: Event) => {
    const action = target instanceof Element ? target.closest('[data-action]')?.getAttribute('data-action') : undefined
    if (action) taps.push({ action, atMs: timeStamp })
  }
  document.addEventListener('click', noteTap, { capture: true })
}
