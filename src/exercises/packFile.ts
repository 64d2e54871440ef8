import { parseMadePattern, planOfPattern } from './madePattern'
import { parseMadePlan, type MadePlan } from './madePlan'
import type { ReadPack } from './packRead'

/** Longest file that is opened, in characters. The largest plan takes a tenth of it. */
export const longestPack = 100_000

const deepest = 8

/** A plan as a file that a person can read, and change by hand. docs/packs.md says how. */
export const planFile = ({ version, ...plan }: MadePlan): string =>
  `${JSON.stringify({ holdspace: 'plan', version, ...plan }, null, 2)}\n`

/** What a file holds: a plan, or a pattern as a plan of one. Anything else is refused whole. */
export function readPackFile(text: string): ReadPack {
  if (text.length > longestPack) return { ok: false, why: 'tooLong' }
  if (tooDeep(text)) return { ok: false, why: 'unreadable' }
  const { holdspace, ...rest } = fieldsOf(text)
  if (typeof rest.version === 'number' && rest.version > 1) return { ok: false, why: 'later' }
  const plan = holdspace === 'plan' ? parseMadePlan(rest) : holdspace === 'pattern' ? patternFrom(rest) : undefined
  return plan ? { ok: true, plan } : { ok: false, why: 'unreadable' }
}

function patternFrom(fields: unknown): MadePlan | undefined {
  const pattern = parseMadePattern(fields)
  return pattern && planOfPattern(pattern)
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
