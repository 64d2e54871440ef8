import * as v from 'valibot'
import { several } from './counted'
import { closed, ourId, whole } from './fields'
import { fewest, type Insight } from './insights'
import type { Likings } from './likings'

const suggestedSchema = v.variant('why', [
  closed({ why: v.picklist(['pinned', 'helped']), id: ourId }),
  closed({ why: v.literal('rated'), id: ourId, rated: whole(fewest.toCount, 60), lower: whole(1, 60) }),
])

/** One exercise or plan, and why it is named: the person's own word, or counts of what they rated. Never an effect. */
export type Suggested = v.InferOutput<typeof suggestedSchema>

export interface ToGoBy {
  readonly likings: Likings
  readonly insights: readonly Insight[]
  /** Whether ratings may be a reason. */
  readonly ratings: boolean
  /** Whether it is there, and suits as it is. What holds for the person now goes before everything else. */
  readonly suits: (id: string) => boolean
}

/**
 * What may be named, the first first: what was pinned, what was said to help, then what felt helpful, then what was
 * more often lower than usual for its start. No number counts from fewer than three. Source: docs/sources.md#afterwards
 */
export function suggestionsFrom({ likings, insights, ratings, suits }: ToGoBy): readonly Suggested[] {
  const own: readonly Suggested[] = [
    ...likings.pinned.map((id) => ({ why: 'pinned' as const, id })),
    ...likings.helps.map((id) => ({ why: 'helped' as const, id })),
  ]
  const seen = insights
    .toSorted((a, b) => b.helpful - a.helpful || b.estimate - a.estimate)
    .flatMap((insight) => reasonOf(insight, ratings))
  const first = new Map([...own, ...seen].toReversed().map((each) => [each.id, each]))
  const ids = new Set([...own, ...seen].map(({ id }) => id))
  return [...ids]
    .filter((id) => id !== several && !likings.hidden.includes(id) && suits(id))
    .flatMap((id) => first.get(id) ?? [])
}

/** What is offered once as the less used one, from each family: what is usual there. */
const usual = ['breathe/ext46', 'senses/54321', 'quiet/here', 'cold/wrists', 'move/walk', 'muscle/release']

/** One that suits and is used least, so that what is known well does not become all there is. */
export function lessUsed({ insights, likings, suits }: ToGoBy, besides: readonly string[]): string | undefined {
  const usedOf = (id: string) => insights.find(({ tool }) => tool === id)?.used ?? 0
  return usual
    .filter((id) => suits(id) && !likings.hidden.includes(id) && !besides.includes(id))
    .toSorted((a, b) => usedOf(a) - usedOf(b))[0]
}

function reasonOf({ tool, helpful, estimate, rated, lower }: Insight, ratings: boolean): readonly Suggested[] {
  if (helpful > 0.5) return [{ why: 'helped', id: tool }]
  const counts = ratings && rated.length >= fewest.toCount && estimate > 0 && lower > 0
  return counts ? [{ why: 'rated', id: tool, rated: rated.length, lower }] : []
}

/** From whatever was kept; none where that is not one of these. */
export function parseSuggested(stored: unknown): Suggested | undefined {
  const read = v.safeParse(suggestedSchema, stored)
  return read.success ? read.output : undefined
}
