import { bed, press, wall } from './braced'
import type { Drawing } from './drawing'
import { seatedMarch, seatedPunch } from './seated'
import { stairs } from './stairs'
import { march, squats, walk } from './upright'
import { jacks, shadow } from './wide'

/** A figure for each movement, by its name. What somebody does in their own way has none. */
export const drawings: Readonly<Record<string, Drawing>> = {
  march,
  walk,
  wall,
  jacks,
  squats,
  stairs,
  shadow,
  'seated-march': seatedMarch,
  'seated-punch': seatedPunch,
  press,
  bed,
}
