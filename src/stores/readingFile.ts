import type { AgeFile } from '../device/ageFile'
import type { Digest } from '../device/digest'
import { canonical } from '../history/canonical'
import { longestFile } from '../history/file/format'
import { readFileText, refused, type FileContent, type Progress, type ReadFile } from '../history/file/read'

export interface ReadingDevices {
  readonly isAge: (file: Blob) => Promise<boolean>
  readonly age: () => Promise<AgeFile>
  readonly digest: Digest
  /** Lets others have their turn: the screen, and whoever wants to stop it. @returns whether to go on. */
  readonly turn: (progress: Progress) => Promise<boolean>
}

/** `passphrase`: the file is encrypted, and none was given. `stopped`: by who asked for it. */
export type Reading = ReadFile | { readonly ok: false; readonly refusal: { readonly why: 'passphrase' | 'stopped' } }

/**
 * Reads a file a person has chosen: its size before anything of it, then its seal, its depth, its shape, every record,
 * and every record's digest. All of it is as it was written, or none of it is taken. It writes nothing anywhere.
 */
export async function readFile(file: Blob, passphrase: string | undefined, devices: ReadingDevices): Promise<Reading> {
  if (file.size > longestFile) return refused({ why: 'tooLarge' })
  let plain = file
  if (await devices.isAge(file)) {
    if (passphrase === undefined) return { ok: false, refusal: { why: 'passphrase' } }
    const opened = await (await devices.age()).decrypt(file, passphrase)
    if (typeof opened === 'string') return refused({ why: opened })
    plain = opened
  }
  const text = await textOf(plain)
  if (text === undefined) return refused({ why: 'unreadable' })
  const reading = readFileText(text)
  for (;;) {
    const { done, value } = reading.next()
    if (done) return value.ok ? checked(value.value, devices) : value
    if (!(await devices.turn(value))) return stopped
  }
}

const stopped = { ok: false, refusal: { why: 'stopped' } } as const

/** Bytes that are no UTF-8 are not replaced by guesses. */
async function textOf(file: Blob): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

const digestsAtOnce = 200

/** Whether everything is as it was when its digest was made. */
async function checked(content: FileContent, { digest, turn }: ReadingDevices): Promise<Reading> {
  const of = content.records.length + content.events.length
  const sound = async (row: { readonly digest?: string }) =>
    row.digest === undefined || row.digest === (await digest(canonical(row)))
  for (const [why, rows, before] of [
    ['record', content.records, 0],
    ['event', content.events, content.records.length],
  ] as const) {
    for (let from = 0; from < rows.length; from += digestsAtOnce) {
      if (!(await turn({ done: before + from, of }))) return stopped
      const some = await Promise.all(rows.slice(from, from + digestsAtOnce).map(sound))
      const fault = some.indexOf(false)
      if (fault >= 0) return refused({ why, nth: from + fault + 1 })
    }
  }
  return { ok: true, value: content }
}
