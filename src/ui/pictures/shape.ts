/** A place in a drawing, in its own units. */
export type Point = readonly [x: number, y: number]

/** From one point to another, round at both ends, as wide as the radii there. */
export function tapered([x, y]: Point, [toX, toY]: Point, radius: number, toRadius = radius): string {
  const length = Math.hypot(toX - x, toY - y) || 1
  const [right, down] = [(toY - y) / length, (x - toX) / length]
  const at = (baseX: number, baseY: number, by: number) => `${short(baseX + right * by)},${short(baseY + down * by)}`
  return (
    `M${at(x, y, -radius)}A${radius},${radius} 0 0 1 ${at(x, y, radius)}` +
    `L${at(toX, toY, toRadius)}A${toRadius},${toRadius} 0 0 1 ${at(toX, toY, -toRadius)}Z`
  )
}

export const ellipse = ([x, y]: Point, across: number, down = across): string =>
  `M${short(x - across)},${y}a${across},${down} 0 1 1 ${2 * across},0a${across},${down} 0 1 1 ${-2 * across},0Z`

/** The shape and its mirror image, about the line x = 100. */
export const both = (draw: (at: (x: number, y: number) => Point) => string): string =>
  draw((x, y) => [x, y]) + draw((x, y) => [200 - x, y])

export const short = (value: number): number => Number(value.toFixed(2))
