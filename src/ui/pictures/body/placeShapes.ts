import { bodyShapes, headShape } from './regionShapes'

const { shoulders, back, arms, hands, thighs, calves, feet } = bodyShapes

/** The parts of the closed figure that can be named, as one draws them. */
export const placeShapes: Readonly<Record<string, string>> = {
  head: headShape,
  'face-jaw': 'M81,31Q82,50 100,51Q118,50 119,31Q100,38 81,31Z',
  throat: bodyShapes.neck,
  chest: bodyShapes.chest,
  stomach: bodyShapes.stomach,
  'back-shoulders': shoulders + back,
  'arms-hands': arms + hands,
  'legs-feet': thighs + calves + feet,
}
