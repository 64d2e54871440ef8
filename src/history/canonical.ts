/**
 * The text a digest is made from: JSON with its keys in order, the digest itself left out. The same content gives the
 * same text whatever order it was written in.
 */
export function canonical(value: object): string {
  const content = Object.entries(value).filter(([key]) => key !== 'digest')
  return JSON.stringify(inOrder(Object.fromEntries(content)))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]))
}
