/** The smallest parts that are tensed one at a time, in their order. Source: docs/sources.md#muscles */
export const regions = [
  'hands',
  'arms',
  'shoulders',
  'forehead',
  'eyes',
  'nose',
  'lips',
  'jaw',
  'neck',
  'chest',
  'back',
  'stomach',
  'seat',
  'thighs',
  'calves',
  'feet',
] as const

export type Region = (typeof regions)[number]

const largerNames = [
  'hands-arms',
  'upper-face',
  'lower-face',
  'trunk',
  'legs',
  'arms-shoulders',
  'face',
  'neck-trunk',
  'belly-legs',
  'whole',
] as const

export const groupIds = [...regions, ...largerNames] as const

export type GroupId = (typeof groupIds)[number]

type Larger = (typeof largerNames)[number]

/** Larger groups and what they fall into when a part of them is left out. The seat is in the sixteen only. */
const larger: Readonly<Record<Larger, readonly GroupId[]>> = {
  'hands-arms': ['hands', 'arms'],
  'upper-face': ['forehead', 'eyes', 'nose'],
  'lower-face': ['lips', 'jaw'],
  trunk: ['chest', 'back'],
  legs: ['thighs', 'calves', 'feet'],
  'arms-shoulders': ['hands-arms', 'shoulders'],
  face: ['upper-face', 'lower-face'],
  'neck-trunk': ['neck', 'trunk'],
  'belly-legs': ['stomach', 'legs'],
  whole: ['arms-shoulders', 'face', 'neck-trunk', 'belly-legs'],
}

export const eightGroups: readonly GroupId[] = [
  'hands-arms',
  'shoulders',
  'upper-face',
  'lower-face',
  'neck',
  'trunk',
  'stomach',
  'legs',
]

export const fourGroups: readonly GroupId[] = larger.whole

/** For softening without squeezing: top to toe. */
export const topToToe: readonly GroupId[] = [
  'forehead',
  'eyes',
  'jaw',
  'neck',
  'shoulders',
  'arms',
  'hands',
  'chest',
  'back',
  'stomach',
  'thighs',
  'calves',
  'feet',
]

const isLarger = (group: GroupId): group is Larger => group in larger

/** The parts of the body a group takes in: what the picture lights. */
export const regionsOf = (group: GroupId): readonly Region[] =>
  isLarger(group) ? larger[group].flatMap((part) => regionsOf(part)) : [group]

export const positions = ['seated', 'lying', 'standing'] as const

export type Position = (typeof positions)[number]

/** Standing, only what needs no support; lying, no arch of neck and back. Source: docs/sources.md#muscles */
const notWhile: Readonly<Record<Position, readonly Region[]>> = {
  seated: [],
  lying: ['neck', 'back'],
  standing: ['neck', 'chest', 'back', 'stomach', 'seat', 'thighs', 'calves', 'feet'],
}

/**
 * The groups of a set without what is left out, by choice or by position. A larger group that holds a part to leave
 * out falls into its smaller ones, so that nothing else is lost with it. May be empty.
 */
export function groupsWithout(
  groups: readonly GroupId[],
  leftOut: readonly GroupId[],
  position: Position = 'seated',
): readonly GroupId[] {
  const out: ReadonlySet<Region> = new Set([...notWhile[position], ...leftOut.flatMap(regionsOf)])
  const kept = (group: GroupId): readonly GroupId[] => {
    const inside = regionsOf(group).filter((region) => !out.has(region))
    if (inside.length === regionsOf(group).length) return [group]
    return inside.length === 0 || !isLarger(group) ? [] : larger[group].flatMap(kept)
  }
  return groups.flatMap(kept)
}
