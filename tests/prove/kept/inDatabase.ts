import type { Page } from '../../devtools/page'

export interface LyingRows {
  readonly records: readonly object[]
  readonly events: readonly object[]
}

/** The rows as they lie in the first place where there is a database that opens; nothing where there is none. */
export const rowsThere = (page: Page): Promise<LyingRows | undefined> =>
  page.evaluate(async () => {
    const buckets: { readonly open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }> } = Reflect.get(
      navigator,
      'storageBuckets',
    )
    const places = [
      { name: 'holdspace', factory: async () => indexedDB },
      { name: 'holdspace.2', factory: async () => indexedDB },
      { name: 'holdspace', factory: async () => (await buckets.open('holdspace')).indexedDB },
    ]
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error(String(request.error))))
      })
    for (const { name, factory } of places) {
      try {
        const all = await factory()
        if (!(await all.databases()).some((each) => each.name === name)) continue
        const database = await answer(all.open(name))
        const store = (of: string) => database.transaction(of).objectStore(of)
        const rows = {
          records: await answer(store('records').getAll()),
          events: await answer(store('events').getAll()),
        }
        database.close()
        return rows
      } catch {
        continue // the next one, then
      }
    }
    return undefined
  })

/** Puts rows into the database, past the app, where the app has made one. */
export const putThere = (page: Page, rows: LyingRows): Promise<void> =>
  page.evaluate(async ({ records, events }) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('holdspace')
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(new Error('not opened')))
    })
    const tx = database.transaction(['records', 'events'], 'readwrite', { durability: 'strict' })
    for (const row of records) tx.objectStore('records').put(row)
    for (const row of events) tx.objectStore('events').put(row)
    await new Promise((done) => tx.addEventListener('complete', done))
    database.close()
  }, rows)

/** How large the newest whole file of the second copy is, in bytes; 0 where there is none. */
export const copiedBytes = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let bytes = 0
    try {
      const root = await navigator.storage.getDirectory()
      const folder: AsyncIterable<readonly [string, unknown]> = Object(
        await root.getDirectoryHandle('holdspace.copy.1'),
      )
      for await (const [name] of folder)
        bytes = Math.max(bytes, Number(/\.(?:whole|alone)\.(\d+)$/.exec(name)?.[1] ?? 0))
    } catch {
      // none yet
    }
    return bytes
  })
