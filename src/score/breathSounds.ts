import type { Layer, Point } from './layers'

export type Character = 'air' | 'tone' | 'bowl'

/** A breath-shaped sound: how it moves, how long, how full the lungs are at its ends, and how loud at most. */
export interface Shape {
  readonly way: 'in' | 'out' | 'still'
  readonly ms: number
  readonly from: number
  readonly to: number
  readonly peak: number
}

/**
 * In and out are told apart in three ways at once: in rises, grows towards its end and sounds higher; out falls, is
 * strongest at its beginning and has a lower voice under it. A hold stays where it is, barely there.
 */
export function breathSound(character: Character, shape: Shape): readonly Layer[] {
  switch (character) {
    case 'air':
      return [voice('air', shape, shape.way === 'out' ? [260, 900] : [380, 1_300])]
    case 'tone':
      return shape.way === 'out'
        ? [voice('body', quieter(shape, 0.65), [220, 330]), voice('over', quieter(shape, 0.35), [110, 165])]
        : [voice('body', quieter(shape, 0.7), [220, 330]), voice('over', quieter(shape, 0.3), [440, 660])]
    case 'bowl':
      return bowl(shape)
  }
}

/** The partials of a singing bowl, and how strong each is. */
const partials = [
  ['body', 1, 0.62],
  ['over', 2.7, 0.26],
  ['shine', 5.1, 0.12],
] as const

/** Rubbed, it swells with the in-breath; struck lower, it rings out with the out-breath. Its pitch stays. */
function bowl(shape: Shape): readonly Layer[] {
  const hertz = shape.way === 'out' ? 165 : 262
  return partials.map(([slot, ratio, share]) => voice(slot, quieter(shape, share), [hertz * ratio, hertz * ratio]))
}

const quieter = (shape: Shape, share: number): Shape => ({ ...shape, peak: shape.peak * share })

/** Pitch follows the lungs between the two ends of the range, in even steps for the ear. */
function voice(slot: Layer['slot'], shape: Shape, [low, high]: readonly [number, number]): Layer {
  const pitch = (full: number) => low * (high / low) ** full
  return {
    slot,
    gain: gainOf(shape),
    hertz: [
      { atMs: 0, value: pitch(shape.from) },
      { atMs: shape.ms, value: pitch(shape.to) },
    ],
  }
}

function gainOf({ way, ms, peak }: Shape): readonly Point[] {
  const points = (...stops: readonly (readonly [share: number, of: number])[]) =>
    stops.map(([share, of]): Point => ({ atMs: ms * share, value: peak * of }))
  switch (way) {
    case 'in':
      return points([0, 0], [0.12, 0.25], [0.8, 1], [1, 0])
    case 'out':
      return points([0, 0], [0.12, 0.85], [0.5, 0.45], [1, 0])
    case 'still':
      return points([0, 0], [0.2, 1], [0.8, 1], [1, 0])
  }
}
