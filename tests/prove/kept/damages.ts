import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The files in which a browser's database keeps rows with that text, whatever it calls them, and whichever kind of store
 * it is. The second copy's own files are not among them.
 */
export function filesWith(profile: string, text: string): readonly string[] {
  const sought = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')]
  return readdirSync(join(profile, 'Default'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('File System'))
    .filter((path) => {
      const bytes = readFileSync(path)
      return sought.some((each) => bytes.includes(each))
    })
}

/** What can happen to the files of a database between two visits. `random` gives numbers from 0 to 1. */
export const damages: Readonly<Record<string, (files: readonly string[], random: () => number) => void>> = {
  'a block of zeros': (files, random) => overwritten(files, random, () => 0),
  'cut short': (files, random) => {
    for (const file of files) truncateSync(file, Math.floor(statSync(file).size * (0.1 + 0.8 * random())))
  },
  scrambled: (files, random) => overwritten(files, random, () => Math.floor(random() * 256)),
  'a file gone': (files) => {
    for (const file of files) rmSync(file)
  },
  'a wrong pointer': (files) => {
    for (const folder of new Set(files.map(dirname))) {
      const pointer = join(folder, 'CURRENT')
      if (existsSync(pointer)) writeFileSync(pointer, 'MANIFEST-999999\n')
      else for (const file of files) writeFileSync(file, Buffer.concat([Buffer.alloc(4_096, 7), readFileSync(file)]))
    }
  },
  'all of it gone': (files) => {
    for (const folder of new Set(files.map(dirname))) rmSync(folder, { recursive: true })
  },
}

function overwritten(files: readonly string[], random: () => number, byte: () => number) {
  for (const file of files) {
    const bytes = readFileSync(file)
    const at = Math.floor(random() * Math.max(1, bytes.length - 4_096))
    for (let next = at; next < Math.min(at + 4_096, bytes.length); next++) bytes[next] = byte()
    writeFileSync(file, bytes)
  }
}
