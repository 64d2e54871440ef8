import type { Score } from '../../src/score/score'
import type { Fault } from './standIn'

// Both functions are sent to the page as text, so they stand alone.

/** Keeps a tap made before the app has come, and shows that it was felt. */
export function remember(): void {
  addEventListener('click', ({ target }) => {
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null
    if (!control || document.documentElement.dataset.app) return
    control.dataset.tapped = ''
    document.documentElement.dataset.tap = control.dataset.action
  })
}

interface Setting {
  readonly link: Score
  readonly joined: Score
  readonly easing: string
  readonly fault: Fault
}

export function runStandIn({ link, joined, easing, fault }: Setting): void {
  const page = document.documentElement
  const guide = document.querySelector<HTMLElement>('[data-guide]')
  const root = document.querySelector('main')
  if (!guide || !root) return
  const kept: number[][] = []
  let score = link
  let zeroMs = 0
  let firstCue = 0
  let heldMs = 0
  let motion: Animation | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function show(status: string, words: string, action?: string) {
    const paragraph = document.createElement('p')
    paragraph.textContent = words
    const button = document.createElement('button')
    if (action) button.dataset.action = action
    root?.replaceChildren(paragraph, ...(action ? [button] : []))
    root?.setAttribute('data-status', status)
  }

  function cue(index: number) {
    const now = score.cues[index]
    if (!now) return
    show('playing', now.action, 'pause')
    root?.setAttribute('data-cue-index', String(index - firstCue))
    if (fault === 'leak') kept.push(Array.from({ length: 5_000 }, Math.random))
    const due = fault === 'adding' ? now.endMs - now.startMs : now.endMs - (performance.now() - zeroMs)
    timer = setTimeout(() => cue(fault === 'adding' ? index + 1 : cueNow()), Math.max(0, due))
  }
  const cueNow = () => score.cues.findLastIndex(({ startMs }) => startMs <= performance.now() - zeroMs)

  function play(fromMs: number) {
    zeroMs = performance.now() - fromMs
    const frames = score.cues.map(({ startMs, from, to }) => ({
      offset: startMs / score.totalMs,
      transform: `scale(${0.6 + 0.4 * from})`,
      easing: from === to ? 'linear' : easing,
    }))
    if (guide) guide.style.animation = 'none'
    if (fault === 'frames') return byFrame()
    motion?.cancel()
    motion = guide?.animate([...frames, { offset: 1, transform: 'scale(0.6)' }], {
      duration: score.totalMs,
      fill: 'both',
    })
    if (motion) motion.startTime = zeroMs
  }
  function byFrame() {
    if (guide) guide.style.transform = `scale(${0.8 - 0.2 * Math.cos(performance.now() / 1_500)})`
    requestAnimationFrame(byFrame)
  }

  function begin(what: Score, fromMs: number) {
    score = what
    play(fromMs)
    firstCue = cueNow()
    cue(firstCue)
  }

  const act = {
    breathe: () => begin(joined, performance.now() - Number(guide.getAnimations()[0]?.startTime ?? 0)),
    start: () => begin(link, 0),
    resume: () => {
      play(fault === 'restart' ? 0 : heldMs)
      cue(cueNow())
    },
  }
  const obey = (action: string | undefined) => {
    if (action === 'breathe' || action === 'start' || action === 'resume') act[action]()
  }
  addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    target.dataset.tapped = ''
    obey(target.dataset.action)
  })
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden || fault === 'unpaused' || root.dataset.status !== 'playing') return
    heldMs = performance.now() - zeroMs
    clearTimeout(timer)
    motion?.pause()
    if (motion) motion.currentTime = heldMs
    show('paused', 'Paused', 'resume')
  })

  if (location.hash.startsWith('#/go/')) show('ready', 'Ready', 'start')
  if (fault === 'late') guide.classList.add('late')
  if (fault === 'frames') byFrame()
  if (fault === 'greedy') setTimeout(() => void fetch('ahead.js'), 500)
  page.dataset.app = 'ready'
  performance.mark('app-ready')
  obey(page.dataset.tap)
}
