/** A value at a time, and how the next one is reached. */
export interface Stop {
  readonly atMs: number
  readonly value: number
  readonly curve: 'lungs' | 'linear' | 'held'
}

/** Whether what lies under the out-breath's colour is seen, 1 or 0: what is wholly covered need not be drawn. */
export const underStops = (tint: readonly Stop[]): readonly Stop[] =>
  tint.map(({ atMs, value }, at) => ({ atMs, value: value === 1 && tint[at + 1]?.value === 1 ? 0 : 1, curve: 'held' }))

/** Where in its motion a picture is: moving since `zeroMs` on the page's own timeline, or held. */
export type MotionPlace = { readonly zeroMs: number } | { readonly heldMs: number }

/**
 * The motion of one element, as the browser's compositor takes it: transform and opacity only, and one track for each
 * of the two, or both leave the compositor.
 */
export interface Track {
  readonly element: Element | null | undefined
  readonly frames: readonly Keyframe[]
  readonly durationMs: number
  /** When it begins, in the picture's own time. */
  readonly startMs?: number
  readonly iterations?: number
}

/** How much may move. `gentle`: light and bars change where they stand. `none`: only in steps, and the light not at all. */
export type MotionWish = 'full' | 'gentle' | 'none'

/** What the person chose, which the page carries; else what their device asks for. */
export function motionWish(): MotionWish {
  const chosen = document.documentElement.dataset.motion
  if (chosen === 'full' || chosen === 'gentle' || chosen === 'none') return chosen
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'gentle' : 'full'
}

export const motionIsReduced = (): boolean => motionWish() !== 'full'

/** Eight steps to fill or to empty: a change that can be followed, and nothing that moves. */
export const stepped = 'steps(8)'

/** So many pictures a second are smooth enough for what people do not time anything by. See docs/decisions/020. */
export const filmed = 30

/** Stops as keyframes of a motion that long. `easing` is what the lungs' curve is called in CSS. */
export const framesOf = (
  stops: readonly Stop[],
  { durationMs, easing }: { readonly durationMs: number; readonly easing: string },
  style: (value: number) => Keyframe,
): readonly Keyframe[] =>
  stops.map(({ atMs, value, curve }) => ({
    offset: durationMs > 0 ? Math.min(1, atMs / durationMs) : 0,
    easing: motionWish() === 'none' ? stepped : curve === 'lungs' ? easing : curve === 'held' ? 'step-end' : 'linear',
    ...style(value),
  }))

/**
 * Hands the tracks over, once: no script runs by the frame. Where the browser cannot move things, they stand still.
 * @returns how to take them back.
 */
export function play(tracks: readonly Track[], place: MotionPlace): () => void {
  const running = tracks.flatMap(({ element, frames, durationMs, startMs = 0, iterations = 1 }) => {
    const motion = element?.animate?.([...frames], {
      duration: Math.max(1, durationMs),
      iterations,
      fill: 'both',
    })
    if (!motion) return []
    if ('zeroMs' in place) motion.startTime = place.zeroMs + startMs
    else {
      motion.pause()
      motion.currentTime = place.heldMs - startMs // setting startTime here would set it going again
    }
    return [motion]
  })
  return () => {
    for (const motion of running) motion.cancel()
  }
}
