/** What a kept text holds. What is no JSON is given back as it stands, for whoever reads it to find damaged. */
export function jsonFrom(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
