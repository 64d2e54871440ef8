import { comingIn, type Coming } from '../session/ahead'
import type { Session } from '../session/session'
import type { Performer } from './performer'

export interface Conductor {
  /** Looks at the session at this time (ms since it began) and books what is due. Calling it more often changes nothing. */
  readonly advance: (session: Session, atMs: number) => void
  /** Silent at once, and nothing booked. What is under way is booked anew when it is advanced again. */
  readonly hush: () => void
}

/** Later than this is not played at all: better silent than wrong. */
const lateMs = 250

/**
 * Asks the score what comes, and has each cue played once: at its start, through the end of the next one, so that a
 * page that stalls is not heard; while nobody sees the page, to the end of the step. When the score has changed, what
 * is not in it any more is taken back.
 */
export function createConductor(performers: readonly Performer[], hidden: () => boolean): Conductor {
  let booked: readonly Coming[] = []
  let joining = true

  function hush() {
    booked = []
    joining = true
    for (const performer of performers) performer.hush()
  }

  /** What was booked and will not come: taken back from there on, and all of it where it had begun. */
  function takeBackStale(coming: readonly Coming[], atMs: number) {
    const stale = booked.find((each) => !coming.some((other) => isSame(each, other)))
    if (!stale) return
    if (stale.beginsMs <= atMs) return hush()
    booked = booked.filter(({ beginsMs }) => beginsMs < stale.beginsMs)
    for (const performer of performers) performer.hush(stale.beginsMs - atMs)
  }

  function book(cue: Coming, atMs: number) {
    booked = [...booked, cue]
    const inMs = cue.beginsMs - atMs
    if (inMs < -lateMs && !joining) return
    for (const performer of performers) performer.prepare(cue, inMs)
  }

  return {
    hush,
    advance: (session, atMs) => {
      if (session.status !== 'playing') {
        if (booked.length > 0 && !isEnding(session, booked, atMs)) hush()
        return
      }
      booked = booked.filter(({ endsMs }) => endsMs > atMs)
      const coming = taken(comingIn(session, atMs), hidden() ? Infinity : Math.max(2, booked.length))
      takeBackStale(coming, atMs)
      const due = hidden() ? coming : coming.slice(0, 2)
      for (const cue of due) if (!booked.some((each) => isSame(each, cue))) book(cue, atMs)
      joining = false
    },
  }
}

/** A step that came to its end by itself is heard to the end. */
function isEnding(session: Session, booked: readonly Coming[], atMs: number): boolean {
  if (session.status !== 'between') return false
  const end = booked.find(({ action }) => action === 'end')
  return end !== undefined && end.beginsMs <= atMs + lateMs
}

function taken(all: Iterable<Coming>, count: number): readonly Coming[] {
  const some: Coming[] = []
  for (const each of all) {
    if (some.length >= count) break
    some.push(each)
  }
  return some
}

/** The same cue at the same place, whether or not its score is still the same object. */
const isSame = (one: Coming, other: Coming): boolean =>
  one.action === other.action &&
  Math.abs(one.beginsMs - other.beginsMs) < 1 &&
  (one.endsMs === other.endsMs || Math.abs(one.endsMs - other.endsMs) < 1) &&
  one.from === other.from &&
  one.to === other.to &&
  one.say?.key === other.say?.key
