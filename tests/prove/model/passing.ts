import { stepDone, stretchLeft, stretchOf, type Life, type Why } from './life'
import { lengthMs } from './stretch'

/** Time goes by: what is timed ends to the millisecond and what follows begins there; what is open waits. */
export function passed(life: Life, ms: number): Life {
  let now = life
  let leftMs = ms
  while (now.status === 'playing') {
    const stretch = stretchOf(now)
    const untilEndMs = stretch?.kind === 'timed' ? Math.max(0, lengthMs(stretch) - now.elapsedMs) : Infinity
    if (leftMs < untilEndMs) return played(now, leftMs)
    now = left(played(now, untilEndMs))
    leftMs -= untilEndMs
  }
  return now.status === 'ready' ? now : { ...now, atMs: now.atMs + leftMs }
}

const played = (life: Life, ms: number): Life => ({
  ...life,
  elapsedMs: life.elapsedMs + ms,
  atMs: life.atMs + ms,
  playedMs: life.playedMs + ms,
})

/** After the last stretch comes the choice. */
export function left(life: Life): Life {
  const next = stretchLeft(life)
  return next.at < next.stretches.length ? next : stepDone({ ...next, status: 'between', resting: false }, 'whole')
}

export const held = (life: Life, why: Why): Life => ({
  ...life,
  status: 'paused',
  why,
  resting: false,
  pausedAtMs: life.status === 'paused' ? life.pausedAtMs : life.atMs,
})

/** A pause is remembered by its length; one of no length was none. */
export const pauseOver = (life: Life): Life =>
  life.status === 'paused' && life.atMs > life.pausedAtMs
    ? { ...life, pauses: [...life.pauses, { atMs: life.pausedAtMs, forMs: life.atMs - life.pausedAtMs }] }
    : life
