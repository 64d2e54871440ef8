import 'fake-indexeddb/auto'
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'

/** What a browser's storage may do instead of what it was asked for. */
export type Fault =
  | { readonly kind: 'throws'; readonly name: string }
  /** The open request is never answered; `blocked` is told first where another tab is in the way. */
  | { readonly kind: 'hangs'; readonly blocked?: boolean }
  /** The device is full: told by the transaction's abort, while its requests had already succeeded, or not yet. */
  | { readonly kind: 'full'; readonly atCommit: boolean }
  /** The connection dies under a transaction, and stays dead. */
  | { readonly kind: 'lost' }

type Call = 'open' | 'transaction' | 'put' | 'delete' | 'getAll' | 'getAllKeys'

export interface FakeStorage {
  /** Fails the `nth` of the calls from now on (counted from 1) of that kind, or of any kind. */
  readonly fail: (fault: Fault, call?: Call | 'any', nth?: number) => void
  /** Every call of that kind from now on. */
  readonly failAlways: (fault: Fault, call: Call) => void
  readonly mend: () => void
  /** The database of that name never opens again. */
  readonly breakForGood: (name: string) => void
  /** Whether a planned single fault has happened. */
  readonly struck: () => boolean
  readonly opened: () => number
  /** The browser closes every connection, as when site data is cleared. */
  readonly closeAll: () => void
  /** The rows as they lie, read past every fault. */
  readonly rows: (store: 'records' | 'events') => Promise<readonly unknown[]>
  /** Puts a row past every schema. */
  readonly putRow: (store: 'records' | 'events', row: object) => Promise<void>
  readonly factory: IDBFactory
  readonly restore: () => void
}

/** An empty database of its own, put in the place of the browser's, that fails as told. */
export function fakeStorage(): FakeStorage {
  const factory = new IDBFactory()
  globalThis.indexedDB = factory
  let plan: { fault: Fault; call: Call | 'any'; left: number } | undefined
  let struck = false
  let past = false // the test itself looks at the rows
  let opened = 0
  const connections: IDBDatabase[] = []
  const dead = new WeakSet<IDBDatabase>()

  const due = (call: Call): Fault | undefined => {
    if (past || !plan || (plan.call !== 'any' && plan.call !== call)) return undefined
    if (--plan.left > 0) return undefined
    struck = true
    const { fault } = plan
    if (plan.left === 0) plan = undefined
    return fault
  }
  const throwing = (fault: Fault | undefined) => {
    if (fault?.kind === 'throws') throw new DOMException('planted', fault.name)
  }

  const broken = new Set<string>()
  const { open } = factory
  factory.open = (...args) => {
    if (!past && broken.has(args[0])) throw new DOMException('planted', 'UnknownError')
    const fault = due('open')
    throwing(fault)
    if (fault?.kind === 'hangs') return hanging(fault.blocked ?? false)
    const request = open.apply(factory, args)
    request.addEventListener('success', () => {
      if (past) return
      opened++
      connections.push(request.result)
    })
    return request
  }

  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (...args) {
    // the fake itself begins the one of an upgrade in this way
    const fault = args[1] === 'versionchange' ? undefined : due('transaction')
    throwing(fault)
    if (dead.has(this)) throw new DOMException('planted', 'InvalidStateError')
    const tx = transaction.apply(this, args)
    if (fault?.kind === 'lost') {
      dead.add(this)
      queueMicrotask(() => tx.abort())
    }
    if (fault?.kind === 'full') full(tx, fault.atCommit)
    return tx
  }

  const { put, delete: remove, getAll } = IDBObjectStore.prototype
  const { getAllKeys } = IDBIndex.prototype
  IDBObjectStore.prototype.put = function (...args) {
    throwing(due('put'))
    return put.apply(this, args)
  }
  IDBObjectStore.prototype.delete = function (...args) {
    throwing(due('delete'))
    return remove.apply(this, args)
  }
  IDBObjectStore.prototype.getAll = function (...args) {
    throwing(due('getAll'))
    return getAll.apply(this, args)
  }
  IDBIndex.prototype.getAllKeys = function (...args) {
    throwing(due('getAllKeys'))
    return getAllKeys.apply(this, args)
  }

  const looking = async <T>(act: (database: IDBDatabase) => Promise<T>): Promise<T> => {
    past = true
    const database = await answer(factory.open('holdspace'))
    try {
      return await act(database)
    } finally {
      database.close()
      past = false
    }
  }

  return {
    fail: (fault, call = 'any', nth = 1) => {
      struck = false
      plan = { fault, call, left: nth }
    },
    failAlways: (fault, call) => {
      plan = { fault, call, left: -1 }
    },
    mend: () => {
      plan = undefined
    },
    breakForGood: (name) => void broken.add(name),
    struck: () => struck,
    opened: () => opened,
    closeAll: () => connections.splice(0).forEach((each) => Reflect.apply(forceCloseDatabase, undefined, [each])),
    rows: (store) =>
      looking((database) =>
        database.objectStoreNames.contains(store)
          ? answer(database.transaction(store).objectStore(store).getAll())
          : Promise.resolve([]),
      ),
    putRow: (store, row) =>
      looking(
        async (database) => void (await answer(database.transaction(store, 'readwrite').objectStore(store).put(row))),
      ),
    factory,
    restore: () => {
      IDBDatabase.prototype.transaction = transaction
      Object.assign(IDBObjectStore.prototype, { put, delete: remove, getAll })
      IDBIndex.prototype.getAllKeys = getAllKeys
    },
  }
}

function hanging(blocked: boolean): IDBOpenDBRequest {
  const request = new IDBOpenDBRequest()
  const listen = request.addEventListener.bind(request)
  request.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    if (blocked && type === 'blocked' && typeof listener === 'function') listener(new Event('blocked'))
    else listen(type, listener)
  }
  return request
}

/** The fake has this one way to end a transaction with an error of one's choice. */
function full(tx: IDBTransaction, atCommit: boolean) {
  const abort = () => Reflect.apply(Reflect.get(tx, '_abort'), tx, ['QuotaExceededError'])
  if (!atCommit) return queueMicrotask(abort)
  const store = tx.objectStore('records')
  const put = store.put.bind(store)
  store.put = (...args) => {
    const request = put(...args)
    request.addEventListener('success', abort)
    return request
  }
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
  })
