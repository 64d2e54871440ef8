import type { Clock } from '../device/clock'
import type { PageSight } from '../device/page'
import type { Timer } from '../device/timer'
import type { WallClock } from '../device/wallClock'
import type { Happening, SessionEvent } from '../session/event'
import { nextChangeMs } from '../session/now'
import type { Session } from '../session/session'
import { transition } from '../session/transition'

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
  readonly stop: () => void
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

/**
 * Runs a session: the only place that knows the page's clock. One timer is aimed at the next cue; each wake-up asks the
 * score again, so a late one changes nothing. When the device slept or was frozen, the session is paused at the last
 * moment it was seen: nobody is carried through breaths they did not take.
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
  let seen = { clockMs: 0, wallMs: 0, dueMs: Infinity }
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
    const stood = clockMs > seen.dueMs + gapMs || Math.abs(wallMs - seen.wallMs - (clockMs - seen.clockMs)) > gapMs
    if (session.status === 'playing' && stood) {
      const lastSeenMs = seen.clockMs - zeroMs
      obey({ type: 'pause', why: 'gap', atMs: lastSeenMs })
    } else {
      const atMs = clockMs - zeroMs
      set(transition(session, { type: 'tick', atMs }), atMs)
    }
    const dueMs = nextLookMs(clockMs)
    seen = { clockMs, wallMs, dueMs }
    if (dueMs < Infinity) cancel = timer.after(dueMs - clock.nowMs(), look)
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
    if (page.hidden() && session.status === 'playing') obey({ type: 'pause', why: 'hidden', atMs: nowMs() })
    seen = { clockMs: clock.nowMs(), wallMs: wallClock.nowMs(), dueMs: Infinity }
    look()
  }

  const forget = page.onChange(() => {
    if (page.hidden() && session.status === 'playing') send({ type: 'pause', why: 'hidden' })
  })

  return {
    begin,
    send,
    nowMs,
    zeroMs: () => zeroMs,
    stop: () => {
      forget()
      cancel()
    },
  }
}
