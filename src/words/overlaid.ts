/** Words by their keys, some of them within others. What a single key leads to is a text, compiled or not. */
export interface Words {
  readonly [key: string]: unknown
}

/** English words with those of another language in their places. Where that language lacks one, the English stays. */
export function overlaid(english: Words, own: Words): Words {
  return Object.fromEntries(Object.entries(english).map(([name, value]) => [name, over(value, own[name])]))
}

function over(value: unknown, mine: unknown): unknown {
  if (isWords(value)) return overlaid(value, isWords(mine) ? mine : {})
  return mine === undefined || isWords(mine) ? value : mine
}

/** The keys of English words, such as `now.title`, that another language lacks. */
export function lackingIn(english: Words, own: Words, before = ''): readonly string[] {
  return Object.entries(english).flatMap(([name, value]) => {
    const mine = own[name]
    if (isWords(value)) return lackingIn(value, isWords(mine) ? mine : {}, `${before}${name}.`)
    return mine === undefined || isWords(mine) ? [before + name] : []
  })
}

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value)
