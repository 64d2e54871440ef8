import { parseMade } from './made'
import type { MadePlan, MadeStep } from './madePlan'
import type { ReadPack } from './packRead'

/** Longest link of a plan, in characters behind `#/`: what still fits a QR code that a phone can read. */
export const longestPlanLink = 2_000

/**
 * A plan as the part of a link behind `#/`, in one way only: the same plan gives the same text. None where it is too
 * long for a link, or says more of itself than a name; a file takes it still.
 * `plan?v=1&n=<name>&s=<exercise>,<option>:<value>,…;<exercise>…&w=<suggested without>`
 */
export function planLink({ name, steps, without = [], names, about, source }: MadePlan): string | undefined {
  if (names ?? about ?? source) return undefined
  const named = name ? `&n=${encodeURIComponent(name)}` : ''
  const spared = without.length > 0 ? `&w=${without.join('+')}` : ''
  const link = `plan?v=1${named}&s=${steps.map(stepText).join(';')}${spared}`
  return link.length > longestPlanLink ? undefined : link
}

/** What a link of a plan holds. Whatever is not exactly such a link is refused whole: nothing of it is guessed at. */
export function readPlanLink(address: string): ReadPack {
  if (address.length > longestPlanLink) return { ok: false, why: 'tooLong' }
  const [path, query = '', ...rest] = address.split('?')
  const asked = fields(query.split('&'), '=')
  if (path !== 'plan' || rest.length > 0 || !asked) return { ok: false, why: 'unreadable' }
  const { v: version, n: name = '', s: steps = '', w: without, ...others } = Object.fromEntries(asked)
  if (version !== undefined && /^[2-9]$|^\d\d+$/.test(version)) return { ok: false, why: 'later' }
  if (version !== '1' || Object.keys(others).length > 0) return { ok: false, why: 'unreadable' }
  const plan = parseMade({
    kind: 'plan',
    version: 1,
    name: decoded(name),
    steps: steps.split(';').map(stepFrom),
    ...(without === undefined ? {} : { without: without.split('+') }),
  })
  return plan ? { ok: true, made: plan } : { ok: false, why: 'unreadable' }
}

const stepText = ({ exercise, options }: MadeStep): string =>
  [exercise, ...optionNames.flatMap((name) => optionText(name, options[name]))].join(',')

type Option = keyof MadeStep['options']

const optionNames = [
  'minutes',
  'own',
  'holds',
  'gentle',
  'coupled',
  'longerRest',
  'position',
  'leftOut',
  'cueWord',
  'rounds',
  'dark',
  'blind',
  'deaf',
  'noSmell',
] as const satisfies readonly Option[]

function optionText(name: Option, value: MadeStep['options'][Option]): readonly string[] {
  if (value === undefined) return []
  if (typeof value !== 'object') return [`${name}:${typeof value === 'string' ? encodeURIComponent(value) : value}`]
  if ('in' in value) return [`${name}:${[value.in, value.hold, value.out, value.holdOut].join('+')}`]
  return [`${name}:${value.join('+')}`]
}

function stepFrom(text: string): unknown {
  const [exercise, ...options] = text.split(',')
  const asked = fields(options, ':')
  if (!asked) return undefined
  return { exercise, options: Object.fromEntries([...asked].map(([name, value]) => [name, optionFrom(name, value)])) }
}

function optionFrom(name: string, text: string): unknown {
  switch (name) {
    case 'minutes':
    case 'rounds':
      return numberFrom(text)
    case 'own': {
      const [breathIn, hold, out, holdOut, ...rest] = text.split('+').map(numberFrom)
      return rest.length > 0 ? undefined : { in: breathIn, hold, out, holdOut }
    }
    case 'leftOut':
      return text.split('+').filter((part) => part !== '')
    case 'position':
      return text
    case 'cueWord':
      return decoded(text)
    default:
      return text === 'true' ? true : text === 'false' ? false : undefined
  }
}

/** Each name once; none where one stands there twice or would be more than a name. */
function fields(texts: readonly string[], between: string): ReadonlyMap<string, string> | undefined {
  const read = new Map<string, string>()
  for (const text of texts) {
    const at = text.indexOf(between)
    const name = text.slice(0, Math.max(at, 0))
    if (!/^[a-z]+$/i.test(name) || read.has(name)) return undefined
    read.set(name, text.slice(at + 1))
  }
  return read
}

const numberFrom = (text: string): number | undefined => (/^\d{1,2}(\.\d)?$/.test(text) ? Number(text) : undefined)

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
