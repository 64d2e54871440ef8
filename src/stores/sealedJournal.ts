import type { Digest } from '../device/digest'
import type { RandomId } from '../device/randomId'
import type { WallClock } from '../device/wallClock'
import type { Answers } from '../history/answers'
import { instantOf } from '../history/day'
import { parseEvent } from '../history/recordEvent'
import { parseInterrupted, written, type Interrupted } from '../session/interrupted'
import { sealedAndWritten } from './sealing'
import { openedRows, sealedRow, type Sealing } from './sealedDatabase'

interface Needs {
  readonly sealing: Sealing
  readonly digest: Digest
  readonly randomId: RandomId
  readonly wallClock: WallClock
}

/** Puts into the box what may lie there with a lock. @returns nothing where it cannot be made: then nothing is put. */
export type SealJournal = (session: unknown) => Promise<object | undefined>

/**
 * What was said of how one is leaves the journal, and lies beside it as a sealed entry about the session's record to be.
 * All else stays open, so that a session can be gone on with while it is locked.
 */
export function createSealJournal({ sealing, digest, randomId, wallClock }: Needs): SealJournal {
  const ids = new Map<string, string>()
  return async (session) => {
    const interrupted = parseInterrupted(session)
    if (!interrupted) return undefined
    const { id, journal, said = [] } = interrupted
    const events = journal.events.filter(({ type }) => type !== 'said')
    const answers = saidIn(journal.events)
    if (Object.keys(answers).length === 0) return written({ ...interrupted, journal: { ...journal, events } })
    const eventId = ids.get(id) ?? randomId()
    ids.set(id, eventId)
    const at = instantOf(wallClock.nowMs())
    const event = { version: 1, id: eventId, recordId: id, nth: 1, at, kind: 'answered', answers, without: [] } as const
    const whole = await sealedAndWritten(event, digest, () => Promise.resolve({ ok: true, value: 'kept' }))
    if (!whole.ok) return undefined
    const row = await sealedRow(whole.value, sealing)
    return written({ ...interrupted, journal: { ...journal, events }, said: [...said, row] })
  }
}

/** What stands in the end, of all that was said and taken back. */
function saidIn(events: Interrupted['journal']['events']): Answers {
  let answers: Answers = {}
  for (const event of events) {
    if (event.type !== 'said') continue
    const left = { ...answers }
    for (const name of event.without ?? []) delete left[name]
    answers = { ...left, ...event.answers }
  }
  return answers
}

/** The journal as it lies open again, once a lock is taken off. What cannot be opened stays beside it. */
export async function openedJournal(session: unknown, sealing: Sealing): Promise<object | undefined> {
  const interrupted = parseInterrupted(session)
  if (!interrupted?.said) return undefined
  const { said, journal, ...rest } = interrupted
  const rows = (await openedRows(said, sealing)).map((row) => ({ row, read: parseEvent(row) }))
  const stuck = rows.flatMap(({ row, read }) => (read.ok ? [] : [row]))
  const events = rows.flatMap(({ read }) =>
    read.ok ? [{ type: 'said', answers: read.value.answers, atMs: interrupted.lastSeenMs } as const] : [],
  )
  const whole = { ...rest, journal: { ...journal, events: [...journal.events, ...events] } }
  return written(stuck.length > 0 ? { ...whole, said: stuck } : whole)
}
