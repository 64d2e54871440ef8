import type { MadeSenses } from './madeSenses'
import { decoded, fields, numberFrom } from './packFields'

type MadeThing = MadeSenses['things'][number]

/** One thing to find, as it stands in a link: `3,en:Blue%20things,de:Blaues`. */
export const thingText = ({ say, count }: MadeThing): string =>
  [
    ...(count === undefined ? [] : [count]),
    ...Object.entries(say).map(([language, text]) => `${language}:${encodeURIComponent(text)}`),
  ].join(',')

/** Whatever stands where one thing to find is expected, for the form to check. */
export function thingFrom(text: string): unknown {
  const [first = '', ...rest] = text.split(',')
  const counted = !first.includes(':')
  const said = fields(counted ? rest : [first, ...rest], ':', /^[a-z-]+$/i)
  if (!said) return undefined
  const say = Object.fromEntries([...said].map(([language, words]) => [language, decoded(words)]))
  return { say, ...(counted ? { count: numberFrom(first) } : {}) }
}
