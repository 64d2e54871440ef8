import { exerciseOf } from '../../../src/exercises/catalogue'
import { law } from './law'
import { isUnderWay, stretchOf, type Life } from './life'
import { held, left, pauseOver } from './passing'
import { beatAt } from './stretch'

/** How much may be lost of what was played: it is looked at, and written down, at least this often. */
const seenWithinMs = 4_000

/** A life as it was last seen: a little earlier, in the same breath, with everything that had happened. */
export function asSeen(life: Life, atMs: number): Life {
  const lostMs = life.atMs - atMs
  law('was last seen before it went missing', lostMs >= 0)
  law('has everything that happened on paper', atMs >= life.happenedMs)
  if (life.status !== 'playing') return { ...life, atMs }
  law(`lost ${lostMs} ms`, lostMs <= seenWithinMs)
  const elapsedMs = life.elapsedMs - lostMs
  const stretch = stretchOf(life)
  law('was seen since what is asked for now began', sameBeat(stretch, elapsedMs, life.elapsedMs))
  return { ...life, atMs, elapsedMs, playedMs: life.playedMs - lostMs }
}

const sameBeat = (stretch: ReturnType<typeof stretchOf>, one: number, other: number) =>
  stretch !== undefined && one >= 0 && beatAt(stretch, one) === beatAt(stretch, other)

/** Time went missing while it played: held at the last moment it was seen, and none of the gap is counted. */
export function heldAtGap(life: Life, seenMs: number): Life {
  const back = held(asSeen(life, seenMs), 'gap')
  return { ...back, happenedMs: seenMs, atMs: life.atMs }
}

/**
 * As it is offered to be carried on after a kill: in place, except that cold, which counts as done, is at its rest.
 * What was held, not helping or at a choice still is.
 */
export function pickedUp(seen: Life): Life {
  const cold = isCold(seen) && seen.why !== 'worse' ? rested(seen) : seen
  return cold.status === 'playing' ? { ...held(cold, 'gap'), happenedMs: cold.atMs } : cold
}

function isCold(life: Life): boolean {
  const stretch = stretchOf(life)
  const under = isUnderWay(life) && stretch?.kind === 'timed' ? stretch : undefined
  return under?.beats[beatAt(under, life.elapsedMs)]?.action === 'cold'
}

function rested(life: Life): Life {
  const on: Life = { ...pauseOver(life), status: 'playing', why: undefined }
  return left({ ...on, choices: [...on.choices, { atMs: on.atMs, action: 'next' }] })
}

/** What carrying on is: movement warms up again, all else goes on where it is; at a choice there is nothing to carry on. */
export function carriedOnBy(life: Life): 'again' | 'resume' | undefined {
  if (life.status !== 'paused' || life.why === 'worse' || !life.here) return undefined
  return exerciseOf(life.here.exercise).family === 'move' ? 'again' : 'resume'
}
