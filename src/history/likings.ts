import * as v from 'valibot'
import { ourId } from './fields'

/** What a person said of exercises and plans as such: ids, the latest first. Their word goes before any number. */
export interface Likings {
  /** To be kept at hand. */
  readonly pinned: readonly string[]
  readonly helps: readonly string[]
  /** Not to be suggested. It is still found where everything is. */
  readonly hidden: readonly string[]
}

export type Liking = keyof Likings

export const likingNames = ['pinned', 'helps', 'hidden'] as const satisfies readonly Liking[]

export const noLikings: Likings = { pinned: [], helps: [], hidden: [] }

/** More than this nobody keeps at hand. */
const most = 200

/** From whatever was kept, list by list: one damaged entry does not cost the others. */
export function parseLikings(stored: unknown): Likings {
  const lists: ReadonlyMap<string, unknown> = new Map(
    typeof stored === 'object' && stored !== null ? Object.entries(stored) : [],
  )
  const listed = (name: Liking): readonly string[] => {
    const list = lists.get(name)
    return Array.isArray(list) ? [...new Set(list.filter((each) => v.is(ourId, each)))].slice(0, most) : []
  }
  return { pinned: listed('pinned'), helps: listed('helps'), hidden: listed('hidden') }
}

/** With it said, or taken back. Pinning what was hidden, or hiding what was pinned, takes the other back. */
export function withLiking(likings: Likings, name: Liking, id: string, said: boolean): Likings {
  const without = (list: readonly string[]) => list.filter((each) => each !== id)
  const against: readonly Liking[] = name === 'hidden' ? ['pinned'] : name === 'pinned' ? ['hidden'] : []
  const cleared = said
    ? { ...likings, ...Object.fromEntries(against.map((other) => [other, without(likings[other])])) }
    : likings
  return { ...cleared, [name]: said ? [id, ...without(likings[name])].slice(0, most) : without(likings[name]) }
}
