import type { UnsealedRecord } from './record'

/** What of a session is counted when looking at how it was afterwards. */
export interface Counted {
  readonly id: string
  /** UTC, as the record has it. */
  readonly startedAt: string
  /** What it counts as: a named plan, an exercise, or `several`. */
  readonly tool: string
  readonly before?: number
  readonly after?: number
  readonly felt?: 'yes' | 'bit' | 'no'
}

/** More than one exercise, and no plan with a name. */
export const several = 'several'

/**
 * What a session counts as; nothing where it does not count: a rehearsal, staying with it (which is not there to lower
 * anything), and one of which nothing was done. Stopped early counts like any other. Source: docs/sources.md#afterwards
 */
export function countedOf(record: UnsealedRecord): Counted | undefined {
  const { id, startedAt, before, after, felt, aim, rehearsal } = record
  const tool = toolOf(record)
  if (rehearsal || aim === 'stay' || tool === undefined) return undefined
  return {
    id,
    startedAt,
    tool,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(felt === undefined ? {} : { felt }),
  }
}

/** A session that was rated before and after. */
export interface Rated extends Counted {
  readonly before: number
  readonly after: number
}

export const isRated = (counted: Counted): counted is Rated =>
  counted.before !== undefined && counted.after !== undefined

const staying = 'quiet/stay'
const unnamed = 'plan/own'

function toolOf({ plan, steps }: UnsealedRecord): string | undefined {
  const done = new Set(steps.filter(({ how }) => how !== 'skipped').map(({ exercise }) => exercise))
  if (done.size === 0 || done.has(staying)) return undefined
  if (plan.startsWith('plan/') && plan !== unnamed) return plan
  return done.size === 1 ? [...done][0] : several
}
