import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { root } from './setup.mjs'

// What a person on a slow line waits for: every file that index.html fetches by itself, as it travels.

const folder = `${root}dist`
const limits = { route: 80_000, page: 10_000, script: 1_000 }

/** @typedef {{ file: string, imports?: string[], css?: string[], isEntry?: boolean }} Chunk */

/**
 * The files index.html names, and what those import without being asked to.
 * @param {string} page
 * @param {Record<string, Chunk>} manifest
 */
export function firstRoute(page, manifest) {
  const named = [...page.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="\.?\/?([^"#:]+)"[^>]*>/g)]
    .filter(([tag]) => !/rel="(?:prefetch|help|alternate|canonical)"/.test(tag))
    .map(([, file = '']) => file)
  const chunks = new Set(Object.keys(manifest).filter((key) => manifest[key]?.isEntry))
  for (const key of chunks) for (const each of manifest[key]?.imports ?? []) chunks.add(each)
  const brought = [...chunks].flatMap((key) => [manifest[key]?.file ?? '', ...(manifest[key]?.css ?? [])])
  return [...new Set(['index.html', ...named, ...brought].filter(Boolean))]
}

/** @param {string} page */
export const inlineScript = (page) =>
  [...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)].map(([, text = '']) => text).join('')

/** @param {string} file */
function travelling(file) {
  const path = join(folder, file)
  const compressed = `${path}.br`
  return existsSync(compressed) ? readFileSync(compressed).length : brotliCompressSync(readFileSync(path)).length
}

function main() {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
  const files = firstRoute(page, manifest).map((file) => ({ file, bytes: travelling(file) }))
  for (const { file, bytes } of files) console.log(`${String(bytes).padStart(8)}  ${file}`)
  if (!files.some(({ file }) => file.endsWith('.js')))
    throw new Error('index.html leads to no script: nothing measured.')
  const measured = {
    route: files.reduce((sum, { bytes }) => sum + bytes, 0),
    // in whichever language it is longest
    page: Math.max(
      ...readdirSync(folder)
        .filter((file) => /^index\b.*\.html$/.test(file))
        .map(travelling),
    ),
    script: Buffer.byteLength(inlineScript(page)),
  }
  const rows = /** @type {const} */ ([
    ['route', 'first route, Brotli'],
    ['page', 'largest index.html, Brotli'],
    ['script', 'inline script'],
  ])
  for (const [key, name] of rows) {
    const over = measured[key] > limits[key]
    console.log(`${String(measured[key]).padStart(8)}  ${name}, of ${limits[key]} bytes${over ? ': TOO LARGE' : ''}`)
    if (over) process.exitCode = 1
  }
}

if (process.argv[1]?.endsWith('size.mjs')) main()
