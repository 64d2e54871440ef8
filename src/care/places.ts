/** Where somebody may notice it: parts of the figure. Nobody tells them what a place means. */
export const bodyParts = [
  'head',
  'face-jaw',
  'throat',
  'back-shoulders',
  'chest',
  'arms-hands',
  'stomach',
  'legs-feet',
] as const

/** Answers that are no part: each is as much of an answer as a part. */
export const otherPlaces = ['everywhere', 'nowhere', 'numb', 'rather-not'] as const

export type BodyPlace = (typeof bodyParts)[number] | (typeof otherPlaces)[number]

const allPlaces: readonly BodyPlace[] = [...bodyParts, ...otherPlaces]

const isPart = (place: BodyPlace) => bodyParts.some((part) => part === place)

/** Whether the two can both be meant. Numb goes with any part, parts go with each other, all else stands alone. */
const together = (one: BodyPlace, other: BodyPlace): boolean =>
  one === other || ((isPart(one) || one === 'numb') && (isPart(other) || other === 'numb'))

/** The places after one was ticked or unticked, in their own order. Unknown ones, of another time, are left out. */
export function placesWith(places: readonly string[], place: BodyPlace, ticked: boolean): readonly BodyPlace[] {
  return allPlaces.filter((each) =>
    each === place ? ticked : places.includes(each) && (!ticked || together(each, place)),
  )
}
