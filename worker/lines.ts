import type { CopyFile } from './copy'

const chunkBytes = 1 << 20
const tailBytes = 1 << 15

const newline = 10

/** The lines of a file, without their ends, read piece by piece. A last one that has no end comes too: it is torn. */
export function* linesIn(file: CopyFile, from = 0): Generator<string> {
  const decoder = new TextDecoder()
  let begun = ''
  for (let at = from; at < file.size(); at += chunkBytes) {
    const lines = (begun + decoder.decode(file.read(at, chunkBytes), { stream: true })).split('\n')
    begun = lines.pop() ?? ''
    yield* lines
  }
  if (begun !== '') yield begun
}

/** The last whole line that `read` can make something of; the file is read backwards, no further than need be. */
export function lastOf<T>(file: CopyFile, read: (line: string) => T | undefined): T | undefined {
  const size = file.size()
  for (let length = tailBytes; ; length *= 4) {
    const from = Math.max(0, size - length)
    let last: T | undefined
    for (const line of linesIn(file, from)) last = read(line) ?? last
    if (last !== undefined || from === 0) return last
  }
}

/** Whether the file ends where a line does. */
export const endsWhole = (file: CopyFile): boolean => file.size() === 0 || file.read(file.size() - 1, 1)[0] === newline
