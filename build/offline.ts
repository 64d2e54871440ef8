import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

/** The worker stands beside index.html, so that it may answer for all of the app and for nothing outside it. */
const workerFile = 'sw.js'

/** What a running app never asks for: read by hosts, and by browsers that put the app on a device. */
const notKept = /^(?:\.|icons\/|screenshots\/|sw\.js$|sbom|_headers$|.*\.(?:br|gz)$)/

/** Writes the worker that keeps every file of the build, each with its digest, once they are all there. */
export const offline = (): Plugin => ({
  name: 'offline',
  apply: 'build',
  writeBundle: {
    order: 'post',
    sequential: true,
    handler: async ({ dir }) => {
      if (dir !== undefined) await writeWorker(dir)
    },
  },
})

/** Puts the worker into a folder that is otherwise whole. */
export async function writeWorker(dir: string): Promise<void> {
  writeFileSync(join(dir, workerFile), await workerFor(filesIn(dir)))
}

/** Path and digest of all that is kept, in an order that is the same on every machine. The page has the path ''. */
function filesIn(dir: string): Readonly<Record<string, string>> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !notKept.test(path))
    .toSorted()
  return Object.fromEntries(
    paths.map((path) => [
      path === 'index.html' ? '' : path,
      `sha256-${digest(readFileSync(join(dir, path)), 'base64')}`,
    ]),
  )
}

async function workerFor(files: Readonly<Record<string, string>>): Promise<string> {
  const name = digest(JSON.stringify(files), 'hex').slice(0, 12)
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { BUILD: JSON.stringify({ name, files }) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../worker/worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: workerFile },
      },
    },
  })
  const [outcome] = Array.isArray(result) ? result : [result]
  const [chunk] = outcome && 'output' in outcome ? outcome.output : []
  if (chunk?.type !== 'chunk') throw new Error('The worker was not built.')
  return chunk.code
}

const digest = (bytes: string | Buffer, form: 'base64' | 'hex') => createHash('sha256').update(bytes).digest(form)
