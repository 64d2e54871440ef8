/** Files that only a passphrase opens, in the open format `age`: other tools read them without this app. */
export interface AgeFile {
  /** @throws where the device has too little memory for it. */
  readonly encrypt: (content: Blob, passphrase: string) => Promise<Blob>
  /** @returns `wrongPassphrase` where it is not that one; `damaged` where the file is not as it was written. */
  readonly decrypt: (file: Blob, passphrase: string) => Promise<Blob | 'wrongPassphrase' | 'damaged'>
}

/** Every file of the format begins like this. */
const firstLine = 'age-encryption.org/v1\n'

export const isAge = async (file: Blob): Promise<boolean> =>
  (await file.slice(0, firstLine.length).text()) === firstLine

/**
 * How much work a guess at the passphrase is: 2 to the power of this, with 128 MB of memory. What OWASP's cheat sheet on
 * storing passwords recommends for scrypt.
 */
const workFactor = 17

/** More than any tool asks for by itself. A file that asks for more would take all memory, so it is refused unread. */
const mostWork = 18

/** @param work the work factor of files that are written; less only where thousands are tried. */
export function createAgeFile(work = workFactor): AgeFile {
  return {
    encrypt: async (content, passphrase) => {
      const { Encrypter } = await import('age-encryption')
      const encrypter = new Encrypter()
      encrypter.setScryptWorkFactor(work)
      encrypter.setPassphrase(passphrase.normalize('NFC'))
      return await gathered(await encrypter.encrypt(content.stream()))
    },
    decrypt: async (file, passphrase) => {
      const asked = workOf(await file.slice(0, 1_000).text())
      if (asked === undefined || asked > mostWork) return 'damaged'
      const { Decrypter } = await import('age-encryption')
      const decrypter = new Decrypter()
      decrypter.addPassphrase(passphrase.normalize('NFC'))
      try {
        return await gathered(await decrypter.decrypt(file.stream()))
      } catch (cause) {
        return cause instanceof Error && cause.message.startsWith('no identity matched') ? 'wrongPassphrase' : 'damaged'
      }
    },
  }
}

/** What the file's second line says that its key costs; none where it is no file with a passphrase. */
function workOf(head: string): number | undefined {
  const found = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n/.exec(head)
  return found ? Number(found[1]) : undefined
}

/** Piece by piece into the browser's own keeping: the whole of it is never among our things. */
async function gathered(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  const pieces: Blob[] = []
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(pieces, { type: 'application/octet-stream' })
    pieces.push(new Blob([new Uint8Array(value)]))
  }
}
