import { filmed, framesOf, type Stop, type Track } from '../../motion'
import { short } from '../shape'

/** How full a ring is over its time: 1 all round, 0 empty. It empties clockwise from the top. */
export interface RingMotion {
  readonly durationMs: number
  readonly stops: readonly Stop[]
}

/** With less motion the ring is in pieces that go out one after another. */
export const pieces = 12

/** How far round the ring has emptied, in degrees: the whole of it, and the parts of it that each half shows. */
export const turns = {
  edge: (level: number) => (1 - level) * 360,
  right: (level: number) => Math.min(180, turns.edge(level)),
  left: (level: number) => Math.max(0, turns.edge(level) - 180),
} as const

/** How bright one piece is: the first to go is the one after the top. */
export const pieceAt = (piece: number, level: number): number =>
  Math.min(1, Math.max(0, level * pieces - (pieces - 1 - piece)))

/** The tracks of the parts inside `root` that are there: two halves and the edge between full and empty, or the pieces. */
export function ringTracks(root: Element, { durationMs, stops }: RingMotion): readonly Track[] {
  const track = (element: Element, levels: readonly number[], style: (level: number) => Keyframe): Track => ({
    element,
    durationMs,
    frames: framesOf(crossing(stops, levels), { durationMs, easing: 'linear' }, style),
  })
  const turned = Object.entries(turns).flatMap(([name, turn]) =>
    [...root.querySelectorAll(`[data-turn="${name}"]`)].map((element) =>
      filmedTrack(track(element, [0.5], (level) => ({ transform: `rotate(${short(turn(level))}deg)` }))),
    ),
  )
  const faded = [...root.querySelectorAll('[data-piece]')].map((element, piece) =>
    track(element, [(pieces - 1 - piece) / pieces, (pieces - piece) / pieces], (level) => ({
      opacity: pieceAt(piece, level),
    })),
  )
  return [...turned, ...faded]
}

/** On a phone the edge goes on by about a pixel from one picture of a film to the next. */
function filmedTrack(track: Track): Track {
  const { durationMs, frames } = track
  const lengthOf = (at: number) => ((frames[at + 1]?.offset ?? 1) - (frames[at]?.offset ?? 1)) * durationMs
  return {
    ...track,
    frames: frames.map((frame, at) => ({
      ...frame,
      easing: `steps(${Math.max(1, Math.round((lengthOf(at) * filmed) / 1_000))})`,
    })),
  }
}

/** The same motion, in straight lines, with a stop wherever it passes one of these levels. */
function crossing(stops: readonly Stop[], levels: readonly number[]): readonly Stop[] {
  return stops.flatMap((stop, at) => {
    const next = stops[at + 1]
    if (!next) return [stop]
    const rise = next.value - stop.value
    const passed = levels
      .map((level) => ({ value: level, part: (level - stop.value) / rise }))
      .filter(({ part }) => part > 0 && part < 1)
      .toSorted((a, b) => a.part - b.part)
      .map(({ value, part }): Stop => ({ atMs: stop.atMs + part * (next.atMs - stop.atMs), value, curve: 'linear' }))
    return [{ ...stop, curve: 'linear' as const }, ...passed]
  })
}
