import { again, cold, tap } from './arrivalFigures'
import { heap, pictures, steady } from './costFigures'
import type { Figure } from './figure'
import type { Results } from './run'
import { hidden, timing } from './timingFigures'

/** The results as figures, each with what it has to reach. */
export const figuresOf = (results: Results): readonly Figure[] => [
  ...cold(results.cold),
  ...again(results.again),
  ...tap(results.tap),
  ...steady(results.steady),
  ...pictures(results.pictures),
  ...timing(results.timing),
  ...(results.hidden ?? []).flatMap(hidden),
  ...heap(results.heap),
]
