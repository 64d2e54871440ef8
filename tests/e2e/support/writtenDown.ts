import { expect, type Page } from '@playwright/test'

/** What has been written down of the session under way. */
export const writtenDown = (page: Page) =>
  page.evaluate(async () => {
    const made = await indexedDB.databases()
    if (!made.some(({ name }) => name === 'holdspace')) return '[]' // opening it here would make an empty one
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('holdspace')
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(new Error('not opened')))
    })
    const rows = await new Promise<unknown[]>((resolve) => {
      const reading = database.transaction('running').objectStore('running').getAll()
      reading.addEventListener('success', () => resolve(reading.result))
    })
    database.close()
    return JSON.stringify(rows)
  })

/** Waits until there is something to go on with: a page may go before the first word is safe, and then nothing was lost. */
export const untilWrittenDown = (page: Page) => expect.poll(() => writtenDown(page)).not.toBe('[]')
