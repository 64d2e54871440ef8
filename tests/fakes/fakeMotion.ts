/** A motion that was handed to the browser, and where it stands. */
export interface HandedMotion {
  readonly element: Element
  readonly frames: readonly Keyframe[]
  readonly durationMs: number
  readonly iterations: number
  startTime: number | null
  currentTime: number | null
  paused: boolean
}

/** A browser that takes motions and moves nothing: what is under way is listed, what was taken back is gone. */
export function fakeMotion(): { readonly motions: () => readonly HandedMotion[]; readonly restore: () => void } {
  const before = Object.getOwnPropertyDescriptor(Element.prototype, 'animate')
  let motions: HandedMotion[] = []
  Object.defineProperty(Element.prototype, 'animate', {
    configurable: true,
    value(this: Element, frames: readonly Keyframe[], { duration, iterations = 1 }: KeyframeAnimationOptions) {
      const motion = {
        element: this,
        frames,
        durationMs: Number(duration),
        iterations,
        startTime: null,
        currentTime: null,
        paused: false,
        pause: () => {
          motion.paused = true
        },
        cancel: () => {
          motions = motions.filter((each) => each !== motion)
        },
      }
      motions.push(motion)
      return motion
    },
  })
  return {
    motions: () => motions,
    restore: () => {
      if (before) Object.defineProperty(Element.prototype, 'animate', before)
      else Reflect.deleteProperty(Element.prototype, 'animate')
    },
  }
}

/** A device that asks for less motion, or does not. */
export function fakeReducedMotion(reduced: boolean): () => void {
  const { matchMedia } = window
  window.matchMedia = (query) =>
    Object.defineProperty(matchMedia.call(window, query), 'matches', { value: reduced && query.includes('reduce') })
  return () => {
    window.matchMedia = matchMedia
  }
}
