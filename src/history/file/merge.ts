import type { SessionRecord, UnsealedRecord } from '../record'
import type { RecordEvent, UnsealedEvent } from '../recordEvent'
import type { FileContent } from './read'

/** The digests of what is kept here, by id, among the ids that were asked for. */
export interface Here {
  readonly records: ReadonlyMap<string, string>
  readonly events: ReadonlyMap<string, string>
}

/** What a file adds to what is here. Nothing is ever taken away or changed. */
export interface Addition {
  readonly records: readonly SessionRecord[]
  readonly events: readonly RecordEvent[]
  /** How many of the file's sessions are here already, equal to the last letter. */
  readonly already: number
  /** How many of them are here as something different: both are kept. */
  readonly twice: number
}

type WithDigest = <T extends object>(value: T) => Promise<T & { readonly digest: string }>

/**
 * Works out what a file adds. Equal id and digest: it is here already. Equal id, another digest: it comes as a session
 * of its own, under an id made from its digest, so that the same file taken in twice still adds nothing the second time.
 */
export async function additionOf(content: FileContent, here: Here, withDigest: WithDigest): Promise<Addition> {
  const records = new Map<string, SessionRecord>()
  const renamed = new Map<string, string>()
  const know = (id: string) => records.get(id)?.digest ?? here.records.get(id)
  let already = 0
  let twice = 0
  for (const record of content.records) {
    const whole = await wholeOf(record, withDigest)
    const known = know(whole.id)
    if (known === undefined) records.set(whole.id, whole)
    else if (known === whole.digest) already++
    else {
      const copy = await anew(whole, idFrom(whole.digest), withDigest)
      renamed.set(whole.id, copy.id)
      if (know(copy.id) === undefined) {
        records.set(copy.id, copy)
        twice++
      } else already++
    }
  }
  const events = new Map<string, RecordEvent>()
  for (const event of content.events) {
    const about = renamed.get(event.recordId) ?? event.recordId
    const added = await eventAs(event, about, events, here, withDigest)
    if (added) events.set(added.id, added)
  }
  return { records: [...records.values()], events: [...events.values()], already, twice }
}

const wholeOf = async (
  record: UnsealedRecord & { readonly digest?: string },
  withDigest: WithDigest,
): Promise<SessionRecord> => {
  const { digest, ...rest } = record
  return digest === undefined ? await withDigest(rest) : { ...rest, digest }
}

async function anew(record: SessionRecord, id: string, withDigest: WithDigest): Promise<SessionRecord> {
  const { digest: _, ...rest } = record
  return await withDigest({ ...rest, id })
}

/** The event to add, about that record; none where it is here already. */
async function eventAs(
  event: RecordEvent,
  about: string,
  added: ReadonlyMap<string, RecordEvent>,
  here: Here,
  withDigest: WithDigest,
): Promise<RecordEvent | undefined> {
  const know = (id: string) => added.get(id)?.digest ?? here.events.get(id)
  const known = know(event.id)
  if (about === event.recordId) {
    if (known === undefined) return event
    if (known === event.digest) return undefined
  }
  const { digest, ...rest } = event
  const other: UnsealedEvent = { ...rest, id: idFrom(digest), recordId: about }
  return know(other.id) === undefined ? await withDigest(other) : undefined
}

/** The ids whose digests decide what a file adds: its own, and those its copies would get. */
export const idsAskedFor = ({ records, events }: FileContent) => ({
  records: records.flatMap(({ id, digest }) => (digest === undefined ? [id] : [id, idFrom(digest)])),
  events: events.flatMap(({ id, digest }) => [id, idFrom(digest)]),
})

/** An id in the form of all others, from a digest in hex. */
const idFrom = (digest: string): string =>
  [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `4${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
