/** Where a link was followed from, as its `by` says: there is the way back. Anything else came from the first screen. */
export function wayBack(from: string): string {
  const [, query = ''] = from.split('?', 2)
  const named = (name: string) => new RegExp(`(?:^|&)${name}=([a-z-]{1,20})(?:&|$)`).exec(query)?.[1]
  const by = ways.find((way) => way === named('by'))
  if (!by) return 'now'
  const place = named('place')
  return by === 'practise' ? by : `choose/${by}${place ? `?place=${place}` : ''}`
}

const ways = ['too-much', 'not-sure', 'something-else', 'practise'] as const
