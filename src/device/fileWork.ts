import { ownScript } from './ownScript'

/** Long work on files, done beside the page so that the page goes on breathing. */
export interface FileWork {
  /**
   * Hands over one piece of work.
   *
   * @param told hears how far it is; false stops it, and then there is no answer but `stopped`.
   * @throws where no worker can be had: then it has to be done in the page.
   */
  readonly run: (work: object, told: (progress: unknown) => boolean) => Promise<unknown>
}

/** What a worker says, each word of it. */
interface Said {
  readonly progress?: unknown
  readonly answer?: unknown
  readonly threw?: boolean
}

export const stoppedWork = 'stopped'

/** One worker for each piece of work: one that is stopped, or brought down, leaves nothing behind. */
export const createFileWork = (address: string): FileWork => ({
  run: (work, told) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(ownScript(address), { type: 'module' })
      const over = (then: () => void) => {
        worker.terminate()
        then()
      }
      worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
        if ('progress' in data) {
          if (!told(data.progress)) over(() => resolve(stoppedWork))
        } else if (data.threw) over(() => reject(new Error('the work could not be done')))
        else over(() => resolve(data.answer))
      })
      worker.addEventListener('error', () => over(() => reject(new Error('no worker'))))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes no origin: it is ours
      worker.postMessage(work)
    }),
})
