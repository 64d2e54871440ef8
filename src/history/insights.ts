import type { Counted, Rated } from './counted'
import { estimatesOf } from './estimates'
import { lookedAt, type Recent } from './recent'

/** How it was after one exercise or plan, as counts. Nothing here says why. */
export interface Insight {
  readonly tool: string
  readonly used: number
  /** Rated before and after, the oldest first. */
  readonly rated: readonly Rated[]
  /** How many of these were 2 or more lower, and 2 or more higher, afterwards. */
  readonly lower: number
  readonly higher: number
  /** Lower, or higher, than the others from similar starts, and not likely by chance alone; mostly there is no such thing. */
  readonly often: 'lower' | 'higher' | undefined
  /** For ordering only, never shown: how much lower than usual for that start, drawn toward nothing. */
  readonly estimate: number
  /** For ordering only: the person's own "felt helpful", from 0 to 1, drawn toward the middle. 0.5 where nothing was said. */
  readonly helpful: number
  readonly saidHelpful: number
}

/** A change of so many points is more than the scale's own give and take. Source: docs/sources.md#afterwards */
const change = 2

/** Below these nothing is said but counts: rated times of one exercise to count at all, to compare; and of all, to compare. */
export const fewest = { toCount: 3, toCompare: 5, inAll: 20 }

/**
 * How it was afterwards, for everything among the newest sessions, in the order of the ids. Works on counts and on the
 * person's own numbers; equal to working it out anew from all records. Source: docs/sources.md#afterwards
 */
export function insightsOf(recent: Recent): readonly Insight[] {
  const { used, rated } = lookedAt(recent)
  const { tools } = estimatesOf(rated)
  const byTool = grouped(used)
  const ratedOf = grouped(rated)
  return [...byTool.keys()].toSorted().map((tool) => {
    const own = (ratedOf.get(tool) ?? []).toReversed()
    const estimate = tools.get(tool)
    const compared = own.length >= fewest.toCompare && rated.length >= fewest.inAll ? estimate : undefined
    return {
      tool,
      used: byTool.get(tool)?.length ?? 0,
      rated: own,
      lower: own.filter(({ before, after }) => before - after >= change).length,
      higher: own.filter(({ before, after }) => after - before >= change).length,
      often: compared && (compared.low > 0 ? 'lower' : compared.high < 0 ? 'higher' : undefined),
      estimate: estimate?.theta ?? 0,
      ...saidOf(byTool.get(tool) ?? []),
    }
  })
}

const worth = { yes: 1, bit: 0.5, no: 0 }

/** (Σ + 1) / (n + 2), with yes 1, a bit 0.5, no 0. */
function saidOf(used: readonly Counted[]): Pick<Insight, 'helpful' | 'saidHelpful'> {
  const said = used.flatMap(({ felt }) => (felt ? [worth[felt]] : []))
  const sum = said.reduce((total, each) => total + each, 0)
  return { helpful: (sum + 1) / (said.length + 2), saidHelpful: said.filter((each) => each > 0).length }
}

function grouped<C extends Counted>(counted: readonly C[]): ReadonlyMap<string, readonly C[]> {
  const groups = new Map<string, C[]>()
  for (const each of counted) {
    const same = groups.get(each.tool)
    if (same) same.push(each)
    else groups.set(each.tool, [each])
  }
  return groups
}
