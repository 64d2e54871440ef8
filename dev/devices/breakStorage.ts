import type { Problem, Result } from '../../src/care/problems'
import { patienceMs } from '../../src/device/connection'
import type { Database } from '../../src/device/database'
import type { Timer } from '../../src/device/timer'

export const storageFaults = ['works', 'full', 'blocked', 'unreadable', 'silent'] as const

/** `silent`: the browser does not answer, and the database gives up as soon as its patience ends. */
export type StorageFault = (typeof storageFaults)[number]

interface Breaking {
  readonly fault: () => StorageFault
  readonly timer: Timer
  readonly hear?: (line: string) => void
}

type NotSaved = Extract<Problem, { type: 'recordNotSaved' }>['reason']

/** A database that does what it is asked, or what the fault of the moment makes of it. */
export function breakStorage(database: Database, { fault, timer, hear = () => {} }: Breaking): Database {
  const failed = <T>(problem: Problem): Promise<Result<T>> => {
    const answer = { ok: false, problem } as const
    if (fault() !== 'silent') return Promise.resolve(answer)
    return new Promise((resolve) => timer.after(patienceMs, () => resolve(answer)))
  }

  async function write<T>(name: string, act: () => Promise<Result<T>>): Promise<Result<T>> {
    const reason = reasonOf(fault())
    hear(`database: ${name}${reason ? `, refused (${fault()})` : ''}`)
    return reason ? failed({ type: 'recordNotSaved', reason, cause: new Error(fault()) }) : act()
  }

  return {
    ...database,
    read: async () => {
      const works = canRead(fault())
      hear(`database: read${works ? '' : `, refused (${fault()})`}`)
      return works ? database.read() : failed({ type: 'historyUnreadable', cause: new Error(fault()) })
    },
    addRecord: (record) => write('add a record', () => database.addRecord(record)),
    addEvent: (event) => write('add an event', () => database.addEvent(event)),
    removeRecord: (id) => write('remove a record', () => database.removeRecord(id)),
  }
}

/** A full device still lets a person read. */
export const canRead = (fault: StorageFault): boolean => fault === 'works' || fault === 'full'

/** What cannot be read may still be written to. */
export const canWrite = (fault: StorageFault): boolean => reasonOf(fault) === undefined

function reasonOf(fault: StorageFault): NotSaved | undefined {
  switch (fault) {
    case 'works':
    case 'unreadable':
      return undefined
    case 'silent':
      return 'unknown'
    case 'full':
    case 'blocked':
      return fault
  }
}
