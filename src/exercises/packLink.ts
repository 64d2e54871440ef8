import { parseMade, type Made } from './made'
import { decoded, fields } from './packFields'
import type { ReadPack } from './packRead'
import { ownFrom, ownText, stepFrom, stepText } from './packSteps'
import { thingFrom, thingText } from './packThings'

/** Longest link of something made, in characters behind `#/`: what still fits a QR code that a phone can read. */
export const longestPackLink = 2_000

/**
 * What was made as the part of a link behind `#/`, in one way only: the same gives the same text. None where it is too
 * long for a link, or says more of itself than a name; a file takes it still. After `plan?v=1&n=<name>` there is
 * - of a plan `&s=<exercise>,<option>:<value>,…;<exercise>…&w=<suggested without>`
 * - of a pattern `&o=<in>+<hold>+<out>+<hold>`
 * - of things to find `&t=<count>,<language>:<text>,…;<language>:<text>…`
 * - of parts of the body `&m=<part>+<part>…&softly=true`
 */
export function packLink(made: Made): string | undefined {
  const { name, names, about, source } = made
  if (names ?? about ?? source) return undefined
  const named = name ? `&n=${encodeURIComponent(name)}` : ''
  const link = `plan?v=1${named}&${contentText(made)}`
  return link.length > longestPackLink ? undefined : link
}

/** What a link holds that hands something on. Whatever is not exactly such a link is refused whole: nothing is guessed at. */
export function readPackLink(address: string): ReadPack {
  if (address.length > longestPackLink) return { ok: false, why: 'tooLong' }
  const [path, query = '', ...rest] = address.split('?')
  const asked = fields(query.split('&'), '=')
  if (path !== 'plan' || rest.length > 0 || !asked) return { ok: false, why: 'unreadable' }
  const { v: version, n: name = '', ...content } = Object.fromEntries(asked)
  if (version !== undefined && /^[2-9]$|^\d\d+$/.test(version)) return { ok: false, why: 'later' }
  const held = contentFrom(content)
  if (version !== '1' || !held) return { ok: false, why: 'unreadable' }
  const made = parseMade({ version: 1, name: decoded(name), ...held })
  return made ? { ok: true, made } : { ok: false, why: 'unreadable' }
}

function contentText(made: Made): string {
  switch (made.kind) {
    case 'plan': {
      const { steps, without = [] } = made
      return `s=${steps.map(stepText).join(';')}${without.length > 0 ? `&w=${without.join('+')}` : ''}`
    }
    case 'pattern':
      return `o=${ownText(made.own)}`
    case 'senses':
      return `t=${made.things.map(thingText).join(';')}`
    case 'muscles':
      return `m=${made.parts.join('+')}${made.softly ? '&softly=true' : ''}`
  }
}

/** Whatever stands there, under the names it would have. What does not belong together is for the form to refuse. */
function contentFrom({ s, w, o, t, m, softly, ...others }: Readonly<Record<string, string>>): object | undefined {
  if (Object.keys(others).length > 0) return undefined
  return {
    ...(s === undefined ? {} : { kind: 'plan', steps: s.split(';').map(stepFrom) }),
    ...(w === undefined ? {} : { without: w.split('+') }),
    ...(o === undefined ? {} : { kind: 'pattern', own: ownFrom(o) }),
    ...(t === undefined ? {} : { kind: 'senses', things: t.split(';').map(thingFrom) }),
    ...(m === undefined ? {} : { kind: 'muscles', parts: m.split('+') }),
    ...(softly === undefined ? {} : { softly: softly === 'true' }),
  }
}
