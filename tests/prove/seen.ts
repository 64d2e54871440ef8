import { until } from '../devtools/wait'
import type { Page } from '../devtools/page'

const patienceMs = 60_000

/** What the session on the screen says of itself. */
export const state = (page: Page) =>
  page.evaluate(() => {
    const { status, cueIndex } = document.querySelector('main')?.dataset ?? {}
    return { status, cue: Number(cueIndex) }
  })

/** Taps a control of the screen as soon as it is there. */
export const press = (page: Page, action: string): Promise<void> =>
  until(
    page,
    patienceMs,
    (name) => {
      const control = document.querySelector<HTMLElement>(`main [data-action=${name}]`)
      control?.click()
      return control !== null
    },
    action,
  )

export const untilSaid = (page: Page, words: string): Promise<void> =>
  until(page, patienceMs, (wanted) => document.body.textContent?.includes(wanted) ?? false, words)

/** The rows of a store as they lie in the database, as JSON. */
export const rowsIn = (page: Page, store: 'records' | 'running'): Promise<string> =>
  page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('holdspace')
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(new Error('not opened')))
    })
    const rows = await new Promise<unknown[]>((resolve) => {
      const reading = database.transaction(name).objectStore(name).getAll()
      reading.addEventListener('success', () => resolve(reading.result))
    })
    database.close()
    return JSON.stringify(rows)
  }, store)

/** How long the session under way has been seen playing, as it is written down, in ms. */
export async function writtenMs(page: Page): Promise<number> {
  const [row]: readonly { readonly lastSeenMs: number }[] = JSON.parse(await rowsIn(page, 'running'))
  return row?.lastSeenMs ?? -1
}
