import { Column } from './Column'
import { Trail } from './Trail'
import { Wave } from './Wave'

/** Every shape that is drawn beside the circle, by the name it has among the settings. */
export const shapes = { wave: Wave, path: Trail, bar: Column } as const
