import type { Needs } from './exercise'
import { places, type Place } from './place'

/** How a movement is done: where it suits, how fast it goes, and how long one bout of effort is. */
export interface Figure {
  readonly places: readonly Place[]
  readonly needs: Needs
  /** Whole movements (left and right, down and up) a minute at full effort. */
  readonly tempoPerMinute: number
  /** Effort, then a lighter moment, again and again. Pushing against something takes the shorter bouts. */
  readonly bouts: 'moving' | 'pushing'
}

const on = (
  tempoPerMinute: number,
  where: readonly Place[],
  needs: Partial<Needs> = {},
  bouts: Figure['bouts'] = 'moving',
): Figure => ({
  places: where,
  needs: { standing: true, noise: 'none', space: 'arms', ...needs },
  tempoPerMinute,
  bouts,
})

const sitting = { standing: false, space: 'none' } as const

/** Every figure that is drawn, in the order in which it is listed; `own` is whatever the person does. */
export const figureNames = [
  'march',
  'walk',
  'wall',
  'jacks',
  'squats',
  'stairs',
  'shadow',
  'seated-march',
  'seated-punch',
  'press',
  'bed',
  'own',
] as const

export type FigureName = (typeof figureNames)[number]

/** Source: docs/sources.md#movement */
export const figures: Readonly<Record<FigureName, Figure>> = {
  march: on(55, ['room'], { noise: 'some' }),
  walk: on(55, ['room', 'quiet', 'public'], { space: 'room' }),
  wall: on(3, ['room', 'quiet'], {}, 'pushing'),
  jacks: on(40, ['room'], { noise: 'loud' }),
  squats: on(20, ['room', 'quiet']),
  stairs: on(45, ['room', 'public'], { noise: 'some', space: 'stairs' }),
  shadow: on(50, ['room', 'quiet']),
  'seated-march': on(50, ['room', 'quiet', 'public', 'seated'], sitting),
  'seated-punch': on(45, ['room', 'quiet', 'seated'], { standing: false }),
  press: on(3, places, sitting, 'pushing'),
  bed: on(3, ['bed'], sitting, 'pushing'),
  own: on(30, places, { standing: false }),
}
