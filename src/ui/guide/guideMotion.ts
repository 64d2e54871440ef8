import { framesOf, motionWish, play, underStops, type MotionPlace, type Stop, type Track } from '../motion'

/** A picture's motion for a whole segment, as the browser's compositor takes it. */
export interface GuideMotion {
  readonly durationMs: number
  /** Again and again, without an end. */
  readonly repeats?: boolean
  /** How full, 0 to 1, and how far the colour is the out-breath's: a value at a time, and how the next is reached. */
  readonly fullness: readonly Stop[]
  readonly tint: readonly Stop[]
  readonly easing: string
  /** Breath by breath, where breaths are paced: for a shape that shows one of them whole. */
  readonly breaths?: readonly WholeBreath[]
}

export interface WholeBreath {
  readonly breath: number
  readonly startMs: number
  readonly endMs: number
  readonly stops: readonly Stop[]
}

export type GuidePlace = MotionPlace

const page = () => document.documentElement
const guide = () => document.getElementById('guide')
const part = (selector: string) => guide()?.querySelector<HTMLElement>(selector)

/**
 * Hands the guide its whole motion and takes the page's own off it in the same task: nothing is drawn in between, and
 * no script runs by the frame. @returns how to take it back.
 */
export function moveGuide(motion: GuideMotion, place: GuidePlace): () => void {
  const takeBack = play(tracksOf(motion), place)
  page().dataset.guideBy = 'app'
  return takeBack
}

function tracksOf(motion: GuideMotion): readonly Track[] {
  const track = (selector: string, stops: readonly Stop[], style: (value: number) => Keyframe): Track => ({
    element: part(selector),
    frames: framesOf(stops, motion, style),
    durationMs: motion.durationMs,
    iterations: motion.repeats ? Infinity : 1,
  })
  const opacity = (value: number) => ({ opacity: value })
  const light = track('.glow', motion.fullness, opacity)
  const bar = track('.guide-bar i', motion.fullness, (value) => ({ transform: `scaleX(${0.05 + 0.95 * value})` }))
  const wish = motionWish()
  if (wish !== 'full') return wish === 'gentle' ? [light, bar] : [bar]
  return [
    track('[data-guide]', motion.fullness, (value) => ({ transform: `scale(${0.6 + 0.4 * value})` })),
    track('.tint', motion.tint, opacity),
    track('.under', underStops(motion.tint), opacity),
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

/** Lets the page breathe on as if it had never stopped since then, on its timeline in ms. What is held still stays so. */
export function breatheOnSince(beganMs: number): void {
  for (const animation of pageMotions()) if (animation.playState === 'running') animation.startTime = beganMs
}

const pageMotions = () =>
  (guide()?.getAnimations?.({ subtree: true }) ?? []).filter((each) => each instanceof CSSAnimation)
