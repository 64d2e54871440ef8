import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export const digestsName = 'SHA256SUMS'

/**
 * Writes the digest of every file of a build beside them, as `sha256sum --check SHA256SUMS` reads it: what a host serves can
 * be held against it, and against the one of a build that somebody else made from the same sources.
 * @param {string} folder of the build, complete but for this
 */
export function writeDigests(folder) {
  const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== digestsName)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, digest: createHash('sha256').update(readFileSync(path)).digest('hex') }))
    .map(({ path, digest }) => `${digest}  ${relative(folder, path).replaceAll(sep, '/')}`)
    .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
  writeFileSync(join(folder, digestsName), `${lines.join('\n')}\n`)
}
