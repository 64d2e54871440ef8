import { createStore, type StoreApi } from 'zustand/vanilla'
import type { WakeLock } from '../device/wakeLock'
import type { Happening, SessionEvent } from '../session/event'
import { presentAt, type Present } from '../session/now'
import type { Session } from '../session/session'
import type { Earshot } from '../stage/earshot'
import { createRunner, type RunnerDevices } from '../stage/runner'
import { stayAwake } from '../stage/stayAwake'

export interface SessionState {
  readonly session: Session
  readonly present: Present | undefined
  /** The page's clock at session time 0. */
  readonly zeroMs: number
  /** The time of day at session time 0, in ms since 1970. */
  readonly startedAtMs: number
  /** Everything that happened, in order: the session again, when it is replayed. */
  readonly events: readonly SessionEvent[]
  /** Session time of the latest look at a session that played until then. */
  readonly lastSeenMs: number
  readonly begin: (clockMs?: number) => void
  readonly send: (happening: Happening) => void
  /** Time since the session began, in ms. */
  readonly nowMs: () => number
  /** Whoever can tell from now on whether the session is heard. */
  readonly listen: (earshot: Earshot | undefined) => void
  /** Lets every device go. The store is of no use afterwards. */
  readonly stop: () => void
}

export type SessionStore = StoreApi<SessionState>

export type SessionDevices = RunnerDevices & { readonly wakeLock: WakeLock }

/** What a session from before brings along. */
export interface PickedUp {
  readonly atMs: number
  readonly startedAtMs: number
  readonly events: readonly SessionEvent[]
}

/** A session under way, for screens to read. It changes when the session or its cue changes, never by the frame. */
export function createSessionStore(initial: Session, devices: SessionDevices, pickedUp?: PickedUp): SessionStore {
  const awake = stayAwake(devices)
  return createStore<SessionState>()((set, get) => {
    const runner = createRunner(
      initial,
      devices,
      {
        happened: (event) => set({ events: [...get().events, event] }),
        looked: (session, atMs) => {
          const present = presentAt(session, atMs)
          const before = get()
          // The look that finds a step over counts too: else, picked up, its last seconds would come once more.
          if (session.status === 'playing' || before.session.status === 'playing') set({ lastSeenMs: atMs })
          if (session === before.session && present?.cue === before.present?.cue) return
          awake.want(session.status === 'playing')
          const startedAtMs = before.session.status === 'ready' ? devices.wallClock.nowMs() : before.startedAtMs
          set({ session, present, startedAtMs, zeroMs: runner.zeroMs() })
        },
      },
      pickedUp?.atMs,
    )
    return {
      session: initial,
      present: pickedUp && presentAt(initial, pickedUp.atMs),
      zeroMs: pickedUp ? runner.zeroMs() : 0,
      startedAtMs: pickedUp?.startedAtMs ?? 0,
      events: pickedUp?.events ?? [],
      lastSeenMs: pickedUp?.atMs ?? 0,
      begin: runner.begin,
      send: runner.send,
      nowMs: runner.nowMs,
      listen: runner.listen,
      stop: () => {
        runner.stop()
        awake.stop()
      },
    }
  })
}
