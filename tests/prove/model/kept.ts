import { answerNames } from '../../../src/history/answers'
import type { UnsealedRecord } from '../../../src/history/record'
import type { Life } from './life'

/** What there is to remember of a session, in whole ms. */
export interface Kept {
  readonly plan: string
  readonly steps: readonly object[]
  readonly choices: readonly object[]
  readonly pauses: readonly object[]
  readonly worse: readonly number[]
  readonly said: object
}

export const keptOf = ({ plan, steps, choices, pauses, worse, said }: Life): Kept => ({
  plan: plan.id,
  steps: steps.map(({ startMs, playedMs, ...step }) => ({
    ...step,
    startMs: Math.round(startMs),
    playedMs: Math.round(playedMs),
  })),
  choices: choices.map(({ atMs, action }) => ({ atMs: Math.round(atMs), action })),
  pauses: pauses.map(({ atMs, forMs }) => ({ atMs: Math.round(atMs), forMs: Math.round(forMs) })),
  worse: worse.map(Math.round),
  said,
})

export const keptIn = ({ plan, steps, choices, pauses, worse = [], ...record }: UnsealedRecord): Kept => ({
  plan,
  steps: steps.map(({ exercise, how, startMs, playedMs, breaths = 0 }) => ({
    exercise,
    how,
    breaths,
    startMs,
    playedMs,
  })),
  choices,
  pauses,
  worse,
  said: Object.fromEntries(answerNames.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]]))),
})
