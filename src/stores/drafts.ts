import type { Database } from '../device/database'
import type { Digest } from '../device/digest'
import type { InHand } from '../device/inHand'
import type { RandomId } from '../device/randomId'
import type { RunningBox } from '../device/runningBox'
import type { Timer } from '../device/timer'
import type { WallClock } from '../device/wallClock'
import { parseAnswers, type AnswerName, type Answers } from '../history/answers'
import { instantOf } from '../history/day'
import { nextNth, parseEvent } from '../history/recordEvent'
import { parseSealed } from '../history/sealed'
import { shelved } from '../history/shelf'
import { inTurns } from './inTurns'
import { sealedRow, type Sealing } from './sealedDatabase'
import { sealedAndWritten } from './sealing'

/** How long what was typed may be in memory only, but for the time that the write itself takes. */
const heldWithinMs = 500

/** What is being written of a session, before it is given in. */
export interface Said {
  readonly answers: Answers
  readonly without: readonly AnswerName[]
}

/** Drafts lie beside the history: they are written over, while what is said in the history only ever comes to it. */
export interface Drafts {
  /** Holds the latest of it on the device: not at each key, and one write at a time. */
  readonly hold: (recordId: string, said: Said) => void
  /** Nothing of it is wanted any more, or it has been kept. */
  readonly letGo: (recordId: string) => Promise<unknown>
  /** The id under which it becomes an entry, so that it never becomes one twice. */
  readonly idOf: (recordId: string) => string | undefined
  /**
   * What a page left behind becomes an entry about its session, if that is there still. What a tab has in hand follows
   * when that tab lets go or is gone: a page that was just reloaded may have it for a moment more than it lives.
   * @param onTakenIn told whenever something did, now or later.
   */
  readonly takeIn: (onTakenIn: () => void) => Promise<void>
}

export interface DraftsDevices {
  readonly box: RunningBox
  readonly database: Database
  readonly sealing: Sealing
  readonly digest: Digest
  readonly randomId: RandomId
  readonly wallClock: WallClock
  readonly timer: Timer
  readonly inHand: InHand
}

interface Held {
  readonly id: string
  readonly free: () => void
  said: Said
  due: boolean
}

const prefix = 'draft/'

export function createDrafts(devices: DraftsDevices): Drafts {
  const { box, database, sealing, digest, randomId, wallClock, timer, inHand } = devices
  const inTurn = inTurns()
  const held = new Map<string, Held>()
  const waitedFor = new Set<string>()

  async function write(recordId: string): Promise<void> {
    const draft = held.get(recordId)
    if (!draft) return
    draft.due = false
    const answers = parseAnswers(draft.said.answers)
    const there = await database.readOne(recordId)
    if (!answers.ok || !there.ok || there.value.records.length === 0) return
    const at = instantOf(wallClock.nowMs())
    // What is sealed just now cannot be read, only counted.
    const nth = Math.max(nextNth(recordId, shelved(there.value).events), there.value.events.length + 1)
    const about = { version: 1, id: draft.id, recordId, nth, at, kind: 'answered' } as const
    const event = { ...about, answers: answers.value, without: [...draft.said.without] }
    await sealedAndWritten(event, digest, async (row) => {
      const put = await box.put(prefix + recordId, await sealedRow(row, sealing))
      return put ? { ok: true, value: 'kept' } : notHeld
    })
  }

  async function takeInOne(name: string, row: unknown): Promise<boolean> {
    const read = parseSealed(row).ok ? parseSealed(row) : parseEvent(row)
    const recordId = name.slice(prefix.length)
    const there = await database.readOne(recordId)
    if (!there.ok) return false
    const isWanted = read.ok && there.value.records.length > 0 && !there.value.events.some(isOf(read.value.id))
    if (isWanted && !(await database.addEvent(read.value)).ok) return false
    await box.remove(name)
    return isWanted
  }

  function takeInWhenFree(recordId: string, onTakenIn: () => void) {
    if (waitedFor.has(recordId)) return
    waitedFor.add(recordId)
    inHand.whenFree(recordId, () =>
      inTurn(async () => {
        waitedFor.delete(recordId)
        const name = prefix + recordId
        const row = (await box.all()).get(name)
        if (row !== undefined && !held.has(recordId) && (await takeInOne(name, row))) onTakenIn()
      }),
    )
  }

  return {
    hold: (recordId, said) => {
      const before = held.get(recordId)
      const draft = before ?? { id: randomId(), free: inHand.take(recordId), said, due: false }
      draft.said = said
      held.set(recordId, draft)
      if (draft.due) return
      draft.due = true
      timer.after(heldWithinMs, () => void inTurn(() => write(recordId)))
    },
    letGo: async (recordId) => {
      const draft = held.get(recordId)
      if (!draft) return
      held.delete(recordId)
      await inTurn(() => box.remove(prefix + recordId))
      draft.free()
    },
    idOf: (recordId) => held.get(recordId)?.id,
    takeIn: (onTakenIn) =>
      inTurn(async () => {
        let any = false
        const elsewhere = await inHand.all()
        for (const [name, row] of await box.all()) {
          const recordId = name.slice(prefix.length)
          if (!name.startsWith(prefix) || held.has(recordId)) continue
          if (elsewhere.has(recordId)) takeInWhenFree(recordId, onTakenIn)
          else any = (await takeInOne(name, row)) || any
        }
        if (any) onTakenIn()
      }),
  }
}

const notHeld = { ok: false, problem: { type: 'recordNotSaved', reason: 'unknown', cause: 'not held' } } as const

const isOf = (id: string) => (row: unknown) => typeof row === 'object' && row !== null && Reflect.get(row, 'id') === id
