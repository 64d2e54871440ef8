import { parseMade, type Made } from './made'
import type { ReadPack } from './packRead'

/** Longest file that is opened, in characters. The largest plan takes a tenth of it, a list in twenty languages all. */
export const longestPack = 100_000

const deepest = 8

/** What was made, as a file that a person can read, and change by hand. docs/packs.md says how. */
export const packFile = ({ kind, ...rest }: Made): string =>
  `${JSON.stringify({ holdspace: kind, ...rest }, null, 2)}\n`

/** What a file holds: a plan, a pattern, or a list. Anything else is refused whole. */
export function readPackFile(text: string): ReadPack {
  if (text.length > longestPack) return { ok: false, why: 'tooLong' }
  if (tooDeep(text)) return { ok: false, why: 'unreadable' }
  const { holdspace, ...rest } = fieldsOf(text)
  if (typeof rest.version === 'number' && rest.version > 1) return { ok: false, why: 'later' }
  const read = 'kind' in rest ? undefined : parseMade({ kind: holdspace, ...rest })
  return read ? { ok: true, made: read } : { ok: false, why: 'unreadable' }
}

/** The parser would go as deep as it is led. Brackets inside words count too: nobody writes that many. */
function tooDeep(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '[' || char === '{') depth += 1
    if (char === ']' || char === '}') depth -= 1
    if (depth > deepest) return true
  }
  return false
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? Object.fromEntries(Object.entries(parsed)) : {}
  } catch {
    return {}
  }
}
