const word = /^[a-z]+$/i

/** Each name once; none where one stands there twice or is not such a name. */
export function fields(
  texts: readonly string[],
  between: string,
  named: RegExp = word,
): ReadonlyMap<string, string> | undefined {
  const read = new Map<string, string>()
  for (const text of texts) {
    const at = text.indexOf(between)
    const name = text.slice(0, Math.max(at, 0))
    if (!named.test(name) || read.has(name)) return undefined
    read.set(name, text.slice(at + 1))
  }
  return read
}

/** A number as a link says it: up to two digits, and tenths. */
export const numberFrom = (text: string): number | undefined =>
  /^\d{1,2}(\.\d)?$/.test(text) ? Number(text) : undefined

/** Words as a link carries them; none where they are not written as such. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
