import { createStore } from 'zustand/vanilla'
import { aimOf } from '../care/checks'
import type { Problem } from '../care/problems'
import type { KeptText } from '../device/keptText'
import type { RandomId } from '../device/randomId'
import type { RunningBox } from '../device/runningBox'
import type { WallClock } from '../device/wallClock'
import type { UnsealedRecord } from '../history/record'
import { recordOf } from '../history/recordOf'
import type { HistoryStore } from './historyState'
import { createSayingAfter } from './saidAfter'
import type { SessionStore } from './sessionStore'
import { underWayName } from './underWay'
import { writeDown } from './writeDown'

/** What has become of a session's record. */
export type Keeping =
  | { readonly status: 'under way' }
  | { readonly status: 'keeping'; readonly id: string }
  | { readonly status: 'kept'; readonly id: string; readonly trouble?: Problem | undefined }
  | { readonly status: 'notKept' }
  /** Taken away again by the person; it can still be put back until the page closes. */
  | { readonly status: 'forgotten'; readonly record: UnsealedRecord }
  | { readonly status: 'failed'; readonly id: string; readonly problem: Problem }

export interface KeepingDevices {
  readonly history: () => Promise<HistoryStore>
  readonly keepHistory: () => boolean
  readonly box: RunningBox
  readonly text: KeptText
  readonly wallClock: WallClock
  readonly randomId: RandomId
}

/**
 * Keeps a session: written down while it goes, so that it outlives the page, and as a record in the moment in which
 * it ends, whichever screen is shown and however it ends. With no history nothing is written down anywhere.
 *
 * @param id of a session that was written down before; a new one if left out.
 * @param said what was said of it before, behind a lock: it goes to its record as it is.
 * @param rehearsal whether it is for practice: then its numbers are kept apart from those of hard moments.
 */
export function createKeeping(
  session: SessionStore,
  from: string,
  devices: KeepingDevices,
  id = devices.randomId(),
  rehearsal = false,
  said: readonly unknown[] = [],
) {
  const { box, text, wallClock, history } = devices
  const store = createStore<Keeping>()(() => ({ status: 'under way' }))
  const about = { id, from, ...(rehearsal ? ({ rehearsal } as const) : {}), ...(said.length > 0 ? { said } : {}) }
  const paper = devices.keepHistory() ? writeDown(session, about, { box, wallClock }) : undefined
  const after = createSayingAfter(id, history)
  let record: UnsealedRecord | undefined
  let takenAway = false

  async function keep(): Promise<void> {
    if (!record) return
    store.setState({ status: 'keeping', id }, true)
    try {
      const kept = await history()
      const outcome = await kept.getState().keep(record)
      if (!outcome.ok) return store.setState({ status: 'failed', id, problem: outcome.problem }, true)
      if (outcome.value === 'kept') for (const row of said) await kept.getState().addSealed(row)
      void (takenAway ? after.again() : after.retry())
      takenAway = false
      const { trouble } = kept.getState()
      store.setState(outcome.value === 'kept' ? { status: 'kept', id, trouble } : { status: 'notKept' }, true)
      await paper?.remove() // only now: until the record is safe, the journal is all there is
      text.remove(underWayName)
    } catch (cause) {
      store.setState({ status: 'failed', id, problem: { type: 'recordNotSaved', reason: 'unknown', cause } }, true)
    }
  }

  const forget = session.subscribe(({ session: now, startedAtMs }) => {
    if (now.status === 'ready' || record) return
    if (paper) text.write(underWayName, '1')
    if (now.status !== 'ended') return
    const offsetMinutes = wallClock.offsetMinutes(startedAtMs)
    const when = { startedAtMs, offsetMinutes, zone: wallClock.zone() }
    record = recordOf(now, { ...when, id, from, rehearsal, aim: aimOf(now.course.plan) })
    forget()
    void keep()
  })

  return {
    store,
    /** What is said about it once it is over. */
    after,
    keep,
    /** Another tab has it now: this one writes nothing more, and files nothing. */
    letGo: () => {
      forget()
      paper?.stop()
    },
    /** Takes the record away again. What could not be taken away is said to be kept still. */
    dontKeep: async () => {
      if (!record) return
      const outcome = await (await history()).getState().forget(id)
      takenAway ||= outcome.ok
      store.setState(outcome.ok ? { status: 'forgotten', record } : { status: 'kept', id }, true)
    },
    takeOut: async () => record !== undefined && (await history()).getState().takeOut(id),
  }
}

export type SessionKeeping = ReturnType<typeof createKeeping>
