import { keptIn } from '../../exercises/linkMarks'

/** Where a link was followed from, as its `by` says: there is the way back. Anything else came from the first screen. */
export function wayBack(from: string): string {
  const [, query = ''] = from.split('?', 2)
  const named = (name: string) => new RegExp(`(?:^|&)${name}=([a-z-]{1,20})(?:&|$)`).exec(query)?.[1]
  const by = ways.find((way) => way === named('by'))
  if (!by) return 'now'
  const place = named('place')
  return by === 'practise' ? practised(from) : `choose/${by}${place ? `?place=${place}` : ''}`
}

/** To what was opened from there: an exercise, or something kept. */
function practised(from: string): string {
  const [path = ''] = from.split('?', 1)
  const kept = keptIn(from)
  return kept === undefined ? path.replace(/^go\//, 'practise/') : `practise/kept/${kept}`
}

const ways = ['too-much', 'not-sure', 'something-else', 'practise'] as const
