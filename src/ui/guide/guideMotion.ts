/** A picture's motion for a whole segment, as the browser's compositor takes it. */
export interface GuideMotion {
  readonly durationMs: number
  /** Again and again, without an end. */
  readonly repeats?: boolean
  /** How full, 0 to 1, and how far the colour is the out-breath's: a value at a time, and how the next is reached. */
  readonly fullness: readonly Stop[]
  readonly tint: readonly Stop[]
  readonly easing: string
}

interface Stop {
  readonly atMs: number
  readonly value: number
  readonly curve: 'lungs' | 'linear'
}

/** Where in its motion the guide is: moving since `zeroMs` on the page's own timeline, or held. */
export type GuidePlace = { readonly zeroMs: number } | { readonly heldMs: number }

const page = () => document.documentElement
const guide = () => document.getElementById('guide')
const part = (selector: string) => guide()?.querySelector<HTMLElement>(selector)

/** Whether the person, or their device, has asked for less motion. */
export const motionIsReduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Hands the guide its whole motion and takes the page's own off it in the same task: nothing is drawn in between, and
 * no script runs by the frame. @returns how to take it back.
 */
export function moveGuide(motion: GuideMotion, place: GuidePlace): () => void {
  const running = pieces(motion).flatMap(({ element, frames }) => {
    const animation = element?.animate?.(frames, {
      duration: Math.max(1, motion.durationMs),
      iterations: motion.repeats ? Infinity : 1,
      fill: 'both',
    })
    if (!animation) return []
    if ('zeroMs' in place) animation.startTime = place.zeroMs
    else {
      animation.pause()
      animation.currentTime = place.heldMs // setting startTime here would set it going again
    }
    return [animation]
  })
  page().dataset.guideBy = 'app'
  return () => {
    for (const animation of running) animation.cancel()
  }
}

function pieces(motion: GuideMotion) {
  const frames = (stops: readonly Stop[], style: (value: number) => Keyframe): Keyframe[] =>
    stops.map(({ atMs, value, curve }) => ({
      offset: motion.durationMs > 0 ? Math.min(1, atMs / motion.durationMs) : 0,
      easing: curve === 'lungs' ? motion.easing : 'linear',
      ...style(value),
    }))
  const opacity = (value: number) => ({ opacity: value })
  return motionIsReduced()
    ? [
        { element: part('.glow'), frames: frames(motion.fullness, opacity) },
        {
          element: part('.guide-bar i'),
          frames: frames(motion.fullness, (value) => ({ transform: `scaleX(${0.05 + 0.95 * value})` })),
        },
      ]
    : [
        {
          element: part('[data-guide]'),
          frames: frames(motion.fullness, (value) => ({ transform: `scale(${0.6 + 0.4 * value})` })),
        },
        { element: part('.tint'), frames: frames(motion.tint, opacity) },
      ]
}

/**
 * When the page's own breath began, on the page's timeline: what a session joins. A guide held still counts as begun
 * so much later. None once the app moves the guide, or where nothing moves.
 */
export function pageBreathStartMs(): number | undefined {
  const motion = pageMotions().find((each) => each.animationName.endsWith('-ramp'))
  const elapsed = motion?.currentTime
  if (typeof motion?.startTime === 'number') return motion.startTime
  return typeof elapsed === 'number' ? Number(document.timeline.currentTime) - elapsed : undefined
}

/** Gives the guide back to the page, which breathes on at its resting pace, from empty lungs. */
export function releaseGuide(restingAfterMs: number): void {
  delete page().dataset.guideBy
  for (const animation of pageMotions()) animation.currentTime = restingAfterMs
}

const pageMotions = () =>
  (guide()?.getAnimations?.({ subtree: true }) ?? []).filter((each) => each instanceof CSSAnimation)
