import { createStore } from 'zustand/vanilla'
import type { Problem } from '../care/problems'
import type { RandomId } from '../device/randomId'
import type { WallClock } from '../device/wallClock'
import type { UnsealedRecord } from '../history/record'
import { recordOf } from '../history/recordOf'
import type { HistoryStore } from './historyStore'
import type { SessionStore } from './sessionStore'

/** What has become of a session's record. */
export type Keeping =
  | { readonly status: 'under way' }
  | { readonly status: 'keeping'; readonly id: string }
  | { readonly status: 'kept'; readonly id: string }
  | { readonly status: 'notKept' }
  /** Taken away again by the person; it can still be put back until the page closes. */
  | { readonly status: 'forgotten'; readonly record: UnsealedRecord }
  | { readonly status: 'failed'; readonly id: string; readonly problem: Problem }

interface KeepingDevices {
  readonly history: () => Promise<HistoryStore>
  readonly wallClock: WallClock
  readonly randomId: RandomId
}

/** Keeps a session's record in the moment in which the session ends, whichever screen is shown and however it ends. */
export function createKeeping(session: SessionStore, from: string, devices: KeepingDevices) {
  const store = createStore<Keeping>()(() => ({ status: 'under way' }))
  let record: UnsealedRecord | undefined

  async function keep(): Promise<void> {
    if (!record) return
    const { id } = record
    store.setState({ status: 'keeping', id }, true)
    try {
      const outcome = await (await devices.history()).getState().keep(record)
      if (!outcome.ok) store.setState({ status: 'failed', id, problem: outcome.problem }, true)
      else store.setState(outcome.value === 'kept' ? { status: 'kept', id } : { status: 'notKept' }, true)
    } catch (cause) {
      store.setState({ status: 'failed', id, problem: { type: 'recordNotSaved', reason: 'unknown', cause } }, true)
    }
  }

  const forget = session.subscribe(({ session: now, startedAtMs }) => {
    if (now.status !== 'ended' || record) return
    record = recordOf(now, {
      id: devices.randomId(),
      startedAtMs,
      offsetMinutes: devices.wallClock.offsetMinutes(startedAtMs),
      zone: devices.wallClock.zone(),
      rehearsal: false,
      aim: 'settle',
      from,
    })
    forget()
    void keep()
  })

  return {
    store,
    keep,
    /** Takes the record away again. What could not be taken away is said to be kept still. */
    dontKeep: async () => {
      if (!record) return
      const { id } = record
      const outcome = await (await devices.history()).getState().forget(id)
      store.setState(outcome.ok ? { status: 'forgotten', record } : { status: 'kept', id }, true)
    },
    takeOut: async () => record !== undefined && (await devices.history()).getState().takeOut(record.id),
  }
}

export type SessionKeeping = ReturnType<typeof createKeeping>
