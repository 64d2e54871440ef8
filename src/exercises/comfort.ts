import { say, type Message } from '../words/message'

/** How a pace felt, the most comfortable first. */
export const comfortAnswers = ['easy', 'allRight', 'effort'] as const

export type ComfortAnswer = (typeof comfortAnswers)[number]

export interface Tried {
  readonly perMinute: number
  readonly felt: ComfortAnswer
}

export const comfortWords = (answer: ComfortAnswer): Message => say(`comfort.${answer}`)

/**
 * The pace that felt easiest; of two alike, the slower; of two answers to one pace, the later. None before the first
 * answer. It is a person's liking, not a measurement of any kind. Source: docs/sources.md#comfortable-pace
 */
export function comfortablePace(tried: readonly Tried[]): number | undefined {
  const latest = new Map(tried.map(({ perMinute, felt }) => [perMinute, comfortAnswers.indexOf(felt)]))
  const [best] = [...latest].toSorted(([aRate, a], [bRate, b]) => a - b || aRate - bRate)
  return best?.[0]
}
