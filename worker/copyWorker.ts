/// <reference lib="webworker" />
import { copyFolder } from '../src/device/isCopied'
import { createCopy, type Copy, type CopyFile, type Folder } from './copy'

// Keeps the second copy in files of the origin's own. In a worker because only there a file can be added to in place.

declare const self: DedicatedWorkerGlobalScope

const lockName = 'holdspace.copy'

async function folder(): Promise<Folder> {
  const root = await navigator.storage.getDirectory()
  const here = await root.getDirectoryHandle(copyFolder, { create: true })
  return {
    names: async () => {
      const names: string[] = []
      for await (const name of here.keys()) names.push(name)
      return names
    },
    open: async (name) => opened(await (await here.getFileHandle(name, { create: true })).createSyncAccessHandle()),
    remove: async (name) => {
      try {
        await here.removeEntry(name)
      } catch (cause) {
        if (!(cause instanceof DOMException && cause.name === 'NotFoundError')) throw cause
      }
    },
  }
}

const opened = (handle: FileSystemSyncAccessHandle): CopyFile => ({
  size: () => handle.getSize(),
  read: (from, length) => {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, handle.getSize() - from)))
    return bytes.subarray(0, handle.read(bytes, { at: from }))
  },
  write: (bytes, at) => {
    if (handle.write(bytes.slice(), { at }) !== bytes.length) throw new DOMException('', 'QuotaExceededError')
  },
  truncate: (size) => handle.truncate(size),
  flush: () => handle.flush(),
  close: () => handle.close(),
})

/** The folder is asked for anew each time: after the browser has cleared the site's data an older one leads nowhere. */
async function act(ask: keyof Copy, args: readonly unknown[]): Promise<unknown> {
  const copy = createCopy(await folder())
  return (await Reflect.apply(copy[ask], copy, args)) ?? 'done'
}

self.addEventListener('message', ({ data: { id, ask, args } }) => {
  // One at a time among all tabs: a file that is open here cannot be opened there.
  const answer = navigator.locks.request(lockName, () => act(ask, args))
  answer.then(
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes no origin: it is ours
    (value) => self.postMessage({ id, ok: true, value }),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- as above
    (cause: unknown) => self.postMessage({ id, ok: false, cause: String(cause) }),
  )
})
