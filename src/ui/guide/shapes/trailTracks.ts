import type { Stop, Track } from '../../motion'
import type { GuideMotion, WholeBreath } from '../guideMotion'

/** Two dots take turns, a breath each: where one has arrived it fades while the other sets out. Nothing jumps back. */
export const dots = [0, 1] as const

const fadeMs = 500

/** One breath as a line in a box of 100 by 100. The lungs' curve is the very curve that the dot is eased by. */
export function trailOf({ startMs, endMs, stops }: WholeBreath): string {
  const point = ({ atMs, value }: Stop) =>
    [round(((atMs - startMs) / (endMs - startMs)) * 100), round(100 - value * 100)] as const
  const lines = stops.flatMap((stop, at) => {
    const next = stops[at + 1]
    if (!next) return []
    const [x, y] = point(stop)
    const [toX, toY] = point(next)
    if (stop.curve === 'linear') return [`L${toX},${toY}`]
    const wide = toX - x
    return [`C${round(x + 0.37 * wide)},${y} ${round(x + 0.63 * wide)},${toY} ${toX},${toY}`]
  })
  const [first] = stops
  return first ? `M${point(first).join(',')}${lines.join('')}` : ''
}

const round = (value: number) => Number(value.toFixed(2))

/** Across at an even pace, up and down with the lungs, and there only during its own breaths. */
export function dotTracks(root: Element, motion: GuideMotion): readonly Track[] {
  const { durationMs, easing, breaths = [] } = motion
  const offset = (atMs: number) => Math.min(1, Math.max(0, atMs / Math.max(1, durationMs)))
  return dots.flatMap((dot) => {
    const own = breaths.filter((_, at) => at % dots.length === dot)
    const across = own.flatMap(({ startMs, endMs }) => [
      { offset: offset(startMs), transform: 'translateX(0)', easing: 'linear' },
      { offset: offset(endMs), transform: 'translateX(100%)', easing: 'steps(1)' },
    ])
    const up = own.flatMap(({ stops }) =>
      stops.map(({ atMs, value, curve }, at) => ({
        offset: offset(atMs),
        transform: `translateY(${-100 * value}%)`,
        easing: at === stops.length - 1 ? 'steps(1)' : curve === 'lungs' ? easing : 'linear',
      })),
    )
    const seen = own.flatMap(({ startMs, endMs }) => [
      { offset: offset(startMs), opacity: startMs === 0 ? 1 : 0, easing: 'linear' },
      { offset: offset(startMs + fadeMs), opacity: 1, easing: 'linear' },
      { offset: offset(endMs), opacity: 1, easing: 'linear' },
      { offset: offset(endMs + fadeMs), opacity: endMs >= durationMs ? 1 : 0, easing: 'linear' },
    ])
    const track = (selector: string, frames: readonly Keyframe[], before: Keyframe): Track => ({
      element: root.querySelector(selector),
      frames: whole(frames, before),
      durationMs,
    })
    const away = { opacity: dot === 0 ? 1 : 0 }
    return [
      track(`[data-across="${dot}"]`, across, { transform: 'translateX(0)' }),
      track(`[data-across="${dot}"]`, seen, own.length > 0 ? { opacity: 0 } : away),
      track(`[data-up="${dot}"]`, up, { transform: 'translateY(0)' }),
    ]
  })
}

/** From the very start to the very end: where a motion says nothing, browsers go over to how the element stands. */
function whole(frames: readonly Keyframe[], before: Keyframe): readonly Keyframe[] {
  const [first] = frames
  const last = frames.at(-1)
  return [
    ...(first?.offset === 0 ? [] : [{ ...before, offset: 0, easing: 'steps(1)' }]),
    ...frames,
    ...(last?.offset === 1 ? [] : [{ ...(last ?? before), offset: 1 }]),
  ]
}
