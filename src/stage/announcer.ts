import type { Announce } from '../device/announce'
import type { Clock } from '../device/clock'
import type { Timer } from '../device/timer'
import type { Coming } from '../session/ahead'
import type { Performer } from './performer'
import { createPunctual } from './punctual'

export interface Announcer extends Performer {
  /** Answers what was tapped, as soon as there is room for it. No cue takes its place. */
  readonly answer: (text: string) => void
  /** Says this now, before anything else: a pause, going on, an end, something that failed. */
  readonly urgent: (text: string) => void
}

export interface AnnouncerNeeds {
  readonly clock: Clock
  readonly timer: Timer
  readonly announce: Announce
  /** What to say of a cue; none: nothing. Asked once for each, in order. */
  readonly words: (cue: Coming) => string | undefined
}

/** Closer together than this, what is read out piles up. */
export const apartMs = 2_500
/** Older than this, a message is about what is over. */
const staleMs = 1_000
/** Readers take a moment to begin. */
const aheadMs = 200

/**
 * Tells whoever has the page read to them what comes, with a budget: one message a cue at most, never closer together
 * than 2.5 s, and none that comes more than a second late. Nothing is queued: a newer message takes the place of one
 * that waits, but for an answer, which may wait until there is room.
 */
export function createAnnouncer({ clock, timer, announce, words }: AnnouncerNeeds): Announcer {
  const punctual = createPunctual({ clock, timer })
  let lastMs = -Infinity
  let cancel = () => {}
  let answering = false

  function said(text: string, priority: 'normal' | 'high') {
    answering = false
    lastMs = clock.nowMs()
    announce.say(text, priority)
  }

  /** `aboutMs`: when what it is about is so. */
  function say(text: string, aboutMs: number, goodForMs: number) {
    cancel()
    const isStale = (atMs: number) => atMs - aboutMs > goodForMs
    const now = () => {
      if (isStale(clock.nowMs())) answering = false
      else said(text, 'normal')
    }
    const roomMs = lastMs + apartMs
    if (roomMs <= clock.nowMs()) now()
    else if (isStale(roomMs)) answering = false
    else cancel = timer.after(roomMs - clock.nowMs(), now)
  }

  return {
    answer: (text) => {
      answering = true
      say(text, clock.nowMs(), apartMs)
    },
    urgent: (text) => {
      cancel()
      said(text, 'high')
    },
    prepare: (cue, inMs) => {
      if (inMs < -staleMs) return
      const text = words(cue)
      const beginsMs = clock.nowMs() + inMs
      if (text === undefined) return
      punctual.begin(Math.max(0, inMs - aheadMs), () => {
        if (!answering) say(text, beginsMs, staleMs)
      })
    },
    hush: (fromMs) => {
      punctual.takeBack(fromMs === undefined ? undefined : fromMs - aheadMs)
      if (fromMs === undefined && !answering) cancel()
    },
  }
}
