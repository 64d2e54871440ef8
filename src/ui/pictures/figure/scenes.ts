import type { Scenery } from './drawing'
import { stair } from './stairs'
import { pathLength } from './upright'

const floor = 'M12,112.7H108'

export const standsIn: Readonly<Record<Scenery, readonly string[]>> = {
  ground: [floor],
  path: [],
  wall: [floor, 'M97,20h6v92.700h-6Z'],
  steps: [],
  chair: ['M16,112.700H100', 'M34,58V112.700M34,94H60V112.700'],
  bed: ['M5,101.500H111V111Q111,113 109,113H7Q5,113 5,111Z', 'M7,101.500V98Q7,96 9,96H24Q28,96 30,101.500'],
  air: [],
}

const [wide, high] = stair

/** Drawn on beyond each edge by a whole stair or step, so that it goes by without an end. */
export const passesBy: Readonly<Partial<Record<Scenery, string>>> = {
  path: Array.from({ length: 16 }, (_, at) => `M${(at - 3) * (pathLength / 4)},112.700h${pathLength / 7}`).join(''),
  steps: `M${66 - 5 * wide},${101.2 + 5 * high}${`v${-high}h${wide}`.repeat(10)}V160H${66 - 5 * wide}Z`,
}

/** Short strokes beside what is pushed. */
export const marksOf: Readonly<Partial<Record<Scenery, string>>> = {
  wall: 'M107,36l5,-3.500M108,45.500h6M107,55l5,3.500',
  air: 'M31,47l4,4l-4,4M89,47l-4,4l4,4',
  bed: 'M83,105v4M89,105v4M95,105v4',
}
