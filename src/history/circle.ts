/** Where on a circle something gathers, and how closely: 0 for anywhere, 1 for always the same. */
export interface Gathered {
  /** From 0 up to the turn; none where there is no such place. */
  readonly at: number | undefined
  readonly closeness: number
}

/**
 * The middle of places on a circle, such as hours of a day: 23 and 1 meet at 0, not at noon.
 *
 * @param places each from 0 up to the turn; what is beyond goes round again
 * @param turn how long once around is, above 0: 24 for hours
 */
export function gathered(places: readonly number[], turn: number): Gathered {
  if (places.length === 0) return { at: undefined, closeness: 0 }
  const angles = places.map((place) => (place / turn) * 2 * Math.PI)
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0) / places.length
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0) / places.length
  const closeness = Math.min(1, Math.hypot(x, y))
  if (closeness < 1e-9) return { at: undefined, closeness: 0 }
  const at = (Math.atan2(y, x) / (2 * Math.PI)) * turn
  const within = ((at % turn) + turn) % turn
  return { at: within === turn ? 0 : within, closeness }
}
