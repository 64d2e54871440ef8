import type { Clock } from '../device/clock'
import type { PageSight } from '../device/page'
import type { Timer } from '../device/timer'
import type { WallClock } from '../device/wallClock'
import type { Happening, SessionEvent } from '../session/event'
import { nextChangeMs } from '../session/now'
import type { Session } from '../session/session'
import { transition } from '../session/transition'
import type { Earshot } from './earshot'

export interface RunnerDevices {
  readonly clock: Clock
  readonly wallClock: WallClock
  readonly timer: Timer
  readonly page: PageSight
}

export interface Runner {
  /** Starts a session that waits; `clockMs`: the clock's reading that counts as its first moment, now if left out. */
  readonly begin: (clockMs?: number) => void
  /** Tells the session what a person did, now. Before the start only a start means anything. */
  readonly send: (happening: Happening) => void
  /** Time since the session began, in ms; 0 before. */
  readonly nowMs: () => number
  /** The page's clock at session time 0: what the picture's timeline is pinned to. */
  readonly zeroMs: () => number
  /** Whoever can tell from now on that the session is heard; without one it is not. */
  readonly listen: (earshot: Earshot | undefined) => void
  readonly stop: () => void
}

interface Seen {
  readonly clockMs: number
  readonly wallMs: number
  readonly dueMs: number
  /** The sound's own clock at that look, where it was heard. */
  readonly heardMs: number | undefined
  readonly hidden: boolean
}

export interface RunnerListeners {
  /** Every look at the session, whether or not it changed. */
  readonly looked: (session: Session, atMs: number) => void
  /** Everything that changed it but the passing of time: the journal. */
  readonly happened: (event: SessionEvent) => void
}

/** A playing session is looked at this often at least, so that a stop of the whole device is noticed. */
const beatMs = 4_000
/** A look this much later than planned, or clocks this far apart, mean that the device itself stood still. */
const gapMs = 2_000
/** The sound's own clock moves in steps, and may be this much behind. */
const unheardMs = 1_000

/**
 * Runs a session: the only place that knows the page's clock. One timer is aimed at the next cue; each wake-up asks the
 * score again, so a late one changes nothing. When the device slept or was frozen, the session is paused at the last
 * moment it was seen: nobody is carried through breaths they did not take. Out of sight it goes on only while it is heard,
 * and the sound's own clock says that it was.
 *
 * @param pickedUpAtMs session time now, where a session from before is gone on with.
 */
export function createRunner(
  initial: Session,
  { clock, wallClock, timer, page }: RunnerDevices,
  { looked, happened }: RunnerListeners,
  pickedUpAtMs = 0,
): Runner {
  let session = initial
  let zeroMs = clock.nowMs() - pickedUpAtMs
  let seen: Seen = { clockMs: 0, wallMs: 0, dueMs: Infinity, heardMs: undefined, hidden: false }
  let earshot: Earshot | undefined
  let cancel = () => {}

  const nowMs = () => (session.status === 'ready' ? 0 : clock.nowMs() - zeroMs)

  function set(next: Session, atMs: number) {
    session = next
    looked(session, atMs)
  }

  function obey(event: SessionEvent) {
    const next = transition(session, event)
    if (next !== session) happened(event)
    set(next, event.atMs)
  }

  /** Looks at the clocks and follows the score; plans the next look. */
  function look() {
    cancel()
    // Read once: a cue that began between two readings would be neither told nor waited for.
    const clockMs = clock.nowMs()
    const wallMs = wallClock.nowMs()
    const heardMs = earshot?.heardMs()
    const heard = wasHeard(heardMs, clockMs)
    const stood =
      (clockMs > seen.dueMs + gapMs && !heard) || Math.abs(wallMs - seen.wallMs - (clockMs - seen.clockMs)) > gapMs
    const hidden = page.hidden()
    const lost = hidden && seen.hidden && !heard
    if (session.status === 'playing' && (stood || lost)) {
      const lastSeenMs = seen.clockMs - zeroMs
      obey({ type: 'pause', why: stood ? 'gap' : 'hidden', atMs: lastSeenMs })
    } else {
      const atMs = clockMs - zeroMs
      set(transition(session, { type: 'tick', atMs }), atMs)
    }
    const dueMs = nextLookMs(clockMs)
    seen = { clockMs, wallMs, dueMs, heardMs, hidden }
    if (dueMs < Infinity) cancel = timer.after(dueMs - clock.nowMs(), look)
  }

  /** Whether sound ran all the time since the last look, by its own clock. */
  function wasHeard(heardMs: number | undefined, clockMs: number): boolean {
    if (heardMs === undefined || seen.heardMs === undefined) return false
    return heardMs - seen.heardMs >= clockMs - seen.clockMs - unheardMs
  }

  /** On the clock: at the next change of the score, or a beat from now; never while nothing plays. */
  function nextLookMs(clockMs: number): number {
    if (session.status !== 'playing') return Infinity
    const changeMs = nextChangeMs(session, clockMs - zeroMs) ?? Infinity
    return Math.min(clockMs + beatMs, changeMs + zeroMs)
  }

  function begin(clockMs = clock.nowMs()) {
    if (session.status !== 'ready') return
    zeroMs = clockMs
    happen({ type: 'start' }, 0)
  }

  function send(happening: Happening) {
    if (happening.type === 'start') return begin()
    if (session.status === 'ready') return
    look()
    happen(happening, nowMs())
  }

  function happen(happening: Happening, atMs: number) {
    obey({ ...happening, atMs })
    // A start may have waited for what it needs, and the page gone out of sight meanwhile.
    const heardMs = earshot?.heardMs()
    if (page.hidden() && heardMs === undefined && session.status === 'playing')
      obey({ type: 'pause', why: 'hidden', atMs: nowMs() })
    seen = { clockMs: clock.nowMs(), wallMs: wallClock.nowMs(), dueMs: Infinity, heardMs, hidden: page.hidden() }
    look()
  }

  const forget = page.onChange(() => {
    if (page.hidden() && session.status === 'playing' && earshot?.heardMs() === undefined)
      send({ type: 'pause', why: 'hidden' })
    else if (session.status === 'playing') look()
  })

  return {
    begin,
    send,
    nowMs,
    zeroMs: () => zeroMs,
    listen: (next) => {
      earshot = next
      seen = { ...seen, heardMs: next?.heardMs() }
    },
    stop: () => {
      forget()
      cancel()
    },
  }
}
