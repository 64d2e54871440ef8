import type { OwnPattern } from './breathing'
import type { MadeStep } from './madePlan'
import { decoded, fields, numberFrom } from './packFields'

/** One step of a plan, as it stands in a link: `breathe/box,minutes:3`. */
export const stepText = ({ exercise, options }: MadeStep): string =>
  [exercise, ...optionNames.flatMap((name) => optionText(name, options[name]))].join(',')

/** Whatever stands where a step is expected, for the form to check. */
export function stepFrom(text: string): unknown {
  const [exercise, ...options] = text.split(',')
  const asked = fields(options, ':')
  if (!asked) return undefined
  return { exercise, options: Object.fromEntries([...asked].map(([name, value]) => [name, optionFrom(name, value)])) }
}

/** A pattern's seconds, as they stand in a link: `4+0+6.5+0`. */
export const ownText = (own: OwnPattern): string => [own.in, own.hold, own.out, own.holdOut].join('+')

/** Whatever stands where a pattern's seconds are expected, for the form to check. */
export function ownFrom(text: string): unknown {
  const [breathIn, hold, out, holdOut, ...rest] = text.split('+').map(numberFrom)
  return rest.length > 0 ? undefined : { in: breathIn, hold, out, holdOut }
}

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
  return [`${name}:${'in' in value ? ownText(value) : value.join('+')}`]
}

function optionFrom(name: string, text: string): unknown {
  switch (name) {
    case 'minutes':
    case 'rounds':
      return numberFrom(text)
    case 'own':
      return ownFrom(text)
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
