import type { Step } from '../../../src/exercises/plan'
import type { AnswerName } from '../../../src/history/answers'
import type { Happening } from '../../../src/session/event'
import { entered, isUnderWay, stepDone, stretchLeft, stretchOf, type Life } from './life'
import { sameAgain } from './again'
import { holdLeft, paced } from './pacing'
import { held, left, passed, pauseOver } from './passing'
import type { Beat } from './stretch'

/** What only the machine can tell, held against what it has to be: the breaths it laid, and what once more means. */
export interface Seen {
  readonly beats: (life: Life) => readonly Beat[]
  readonly step: () => Step | undefined
}

/** What a happening makes of a life. One that means nothing there leaves it the same. */
export function did(life: Life, what: Happening, seen: Seen): Life {
  const after = meant(life, what, seen)
  return after === life ? life : passed({ ...after, happenedMs: after.atMs }, 0)
}

function meant(life: Life, what: Happening, seen: Seen): Life {
  switch (what.type) {
    case 'start':
      return life.status === 'ready' ? begun(life) : life
    case 'tick':
      return life
    case 'pause':
      if (what.why === 'elsewhere' && isUnderWay(life) && life.why !== 'elsewhere') return held(life, 'elsewhere')
      return life.status === 'playing' ? held(life, what.why) : life
    case 'resume':
      return canGoOn(life) ? { ...pauseOver(life), status: 'playing', why: undefined } : life
    case 'found':
      return found(life)
    case 'not-here':
      return life.status === 'playing' && canLeave(life) ? left(chose(life, what.type)) : life
    case 'next':
      if (life.status === 'playing') return canLeave(life) ? left(chose(life, what.type)) : life
      return life.status === 'between' ? goneOn(life, what.step) : life
    case 'again': {
      const over = overFor(life)
      if (over === life) return life
      if (what.step) return entered(chose(over, what.type), what.step, over.ahead)
      return entered(chose(over, what.type), sameAgain(over, seen.step()), over.ahead)
    }
    case 'rest':
      return life.status === 'between' && !life.resting ? { ...chose(life, what.type), resting: true } : life
    case 'else': {
      const on = cutShort(life, 'ended')
      return on === life ? life : entered(chose(on, what.type), what.step, on.ahead)
    }
    case 'skip': {
      const on = hasStep(life) ? cutShort(life, 'skipped') : life
      return on === life ? life : { ...chose(on, what.type), status: 'between', why: undefined, resting: false }
    }
    case 'done':
    case 'end':
      if (what.type === 'done' && life.status !== 'between') return life
      return isUnderWay(life) ? ended(life, what.type) : life
    case 'worse':
      return worse(life, seen)
    case 'easier':
    case 'slower':
    case 'stay':
    case 'meet':
      return life.status === 'playing' || canGoOn(life) ? paced(life, what, seen.beats(life)) : life
    case 'said':
      return isUnderWay(life) ? { ...life, said: saidThen(life, what) } : life
  }
}

const chose = (life: Life, action: string): Life => ({
  ...life,
  choices: [...life.choices, { atMs: life.atMs, action }],
})

function begun(life: Life): Life {
  const [first, ...ahead] = life.plan.steps
  return first ? entered(life, first, ahead) : { ...life, status: 'ended' }
}

/** Held in a step that can be gone on with. After "not helping", or taken over elsewhere, it is not. */
const canGoOn = ({ status, why }: Life): boolean => status === 'paused' && why !== 'worse' && why !== 'elsewhere'

const hasStep = (life: Life): boolean =>
  life.status === 'playing' || (life.status === 'paused' && life.why !== 'elsewhere' && stretchOf(life) !== undefined)

/** What waits can be left, and what says so. */
function canLeave(life: Life): boolean {
  const stretch = stretchOf(life)
  return stretch?.kind === 'open' || stretch?.canLeave === true
}

function found(life: Life): Life {
  const stretch = stretchOf(life)
  if (life.status !== 'playing' || stretch?.kind !== 'open' || stretch.count === undefined) return life
  return life.found + 1 < stretch.count ? { ...life, found: life.found + 1 } : left(chose(life, 'found'))
}

function goneOn(life: Life, instead: Step | undefined): Life {
  const [next, ...ahead] = life.ahead
  return next ? entered(chose(life, 'next'), instead ?? next, ahead) : life
}

/** Out of a step under way, or out of the choice after it, into something else. The pause before it is over. */
function cutShort(life: Life, how: 'skipped' | 'ended'): Life {
  if (life.status === 'between') return { ...life }
  if (life.status !== 'playing' && (life.status !== 'paused' || life.why === 'elsewhere')) return life
  const over = pauseOver(life)
  return stretchOf(over) ? stepDone(stretchLeft(over), how) : { ...over }
}

/** Once more is for whoever is held, at the choice, or at the rest that a step ends with. */
function overFor(life: Life): Life {
  if (life.status === 'between') return { ...life }
  if (canGoOn(life)) return cutShort(life, 'ended')
  const stretch = stretchOf(life)
  const atItsRest = stretch?.kind === 'open' && stretch.action === 'rest' && life.at + 1 === life.stretches.length
  return life.status === 'playing' && atItsRest ? left(life) : life
}

function ended(life: Life, action: string): Life {
  const over = pauseOver(life)
  const whole = stretchOf(over) ? stepDone(stretchLeft(over), 'ended') : over
  return { ...chose(whole, action), status: 'ended', why: undefined, resting: false }
}

function worse(life: Life, seen: Seen): Life {
  if (!isUnderWay(life) || life.why === 'worse' || life.why === 'elsewhere') return life
  const still = life.status === 'playing' ? holdLeft(life, seen.beats(life)) : life
  return { ...held(still, 'worse'), worse: [...life.worse, life.atMs] }
}

/** Later words stand in place of earlier ones; what was taken back is gone. */
function saidThen({ said }: Life, { answers, without = [] }: Extract<Happening, { type: 'said' }>): Life['said'] {
  const gone: ReadonlySet<string> = new Set<AnswerName>(without)
  const kept = Object.fromEntries(Object.entries(said).filter(([name]) => !gone.has(name)))
  return { ...kept, ...answers }
}
