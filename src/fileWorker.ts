import { createAgeFile, isAge } from './device/ageFile'
import { browserDigest } from './device/digest'
import { readFile } from './stores/readingFile'

// The page's helper for long work on files. It asks for nothing, keeps nothing, and is closed after one piece of work.

interface Work {
  readonly kind: 'read' | 'encrypt'
  readonly file: Blob
  readonly passphrase?: string
}

/** Progress is told this often at most: the page has better things to do than to listen. */
const everyMs = 100

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one listener: the page that made it
const tell = (said: object) => postMessage(said)

addEventListener('message', ({ data }: MessageEvent<Work>) => {
  done(data).then(
    (answer) => tell({ answer }),
    () => tell({ threw: true }),
  )
})

function done({ kind, file, passphrase }: Work): Promise<unknown> {
  if (kind === 'encrypt') return createAgeFile().encrypt(file, passphrase ?? '')
  let toldMs = 0
  return readFile(file, passphrase, {
    isAge,
    age: () => Promise.resolve(createAgeFile()),
    digest: browserDigest,
    turn: (progress) => {
      if (performance.now() - toldMs > everyMs) {
        toldMs = performance.now()
        tell({ progress })
      }
      return Promise.resolve(true)
    },
  })
}
