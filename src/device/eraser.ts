import { inTime } from './connection'
import { databaseName, deleteBucket } from './places'
import type { Timer } from './timer'
import { voiceDatabaseName } from './voiceBox'

/** The kinds of places in which a browser keeps things for a page. */
export type Place = 'databases' | 'files' | 'texts' | 'worker' | 'caches'

/** Takes away everything that this app has put on the device. */
export interface Eraser {
  /**
   * One place after another, each awaited, all of them looked at again at the end. That something is in the way is no
   * deletion.
   * @returns the places where something is left.
   */
  readonly erase: () => Promise<readonly Place[]>
}

/** Another tab may need a moment to let go of its database. */
const patienceMs = 8_000

/** What other tabs hold open is waited for: they have to be told before. */
export const createEraser = (timer: Timer): Eraser => ({
  erase: async () => {
    const left: Place[] = []
    for (const [place, act] of places(timer)) if (!(await gone(act))) left.push(place)
    return left
  },
})

type Act = () => Promise<boolean>

/** The caches go last: while the worker of the page still answers, it could open one of them again. */
const places = (timer: Timer): readonly (readonly [Place, Act])[] => [
  ['databases', () => databases(timer)],
  ['files', files],
  ['texts', texts],
  ['worker', worker],
  ['caches', shelves],
]

/** Where a browser has no such place at all, nothing is left in it. */
async function gone(act: Act): Promise<boolean> {
  try {
    return await act()
  } catch (cause) {
    return cause instanceof DOMException && ['SecurityError', 'NotSupportedError'].includes(cause.name)
  }
}

async function databases(timer: Timer): Promise<boolean> {
  const list = async () =>
    'databases' in indexedDB ? (await indexedDB.databases()).flatMap(({ name }) => name ?? []) : []
  // Named here as well: some browsers do not tell which there are.
  const names = new Set([...(await list()), databaseName, voiceDatabaseName])
  const deleted = (name: string) =>
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name)
      request.addEventListener('success', () => resolve()) // `blocked` may come before: it is no end
      request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')))
    })
  const all = Promise.all([...names].map(deleted))
  await deleteBucket()
  await inTime(timer, all, () => new Error('still open in another tab'), patienceMs)
  return (await list()).length === 0
}

async function files(): Promise<boolean> {
  if (!('getDirectory' in navigator.storage)) return true
  const root = await navigator.storage.getDirectory()
  for (const name of await namesIn(root)) await root.removeEntry(name, { recursive: true })
  return (await namesIn(root)).length === 0
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names
}

async function texts(): Promise<boolean> {
  localStorage.clear()
  sessionStorage.clear()
  return localStorage.length + sessionStorage.length === 0
}

async function worker(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return true
  const all = await navigator.serviceWorker.getRegistrations()
  await Promise.all(all.map((each) => each.unregister()))
  return (await navigator.serviceWorker.getRegistrations()).length === 0
}

async function shelves(): Promise<boolean> {
  for (const name of await caches.keys()) await caches.delete(name)
  return (await caches.keys()).length === 0
}
