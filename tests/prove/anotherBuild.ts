import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { writeWorker } from '../../build/offline'

const texts = new Set(['.html', '.js', '.css'])

/** A build like another, in which each file that is named by its contents has another name and other contents. */
export async function anotherBuild(from: string, to: string): Promise<void> {
  cpSync(from, to, { recursive: true, filter: (path) => !/\.(?:br|gz)$|[\\/]sw\.js$/.test(path) })
  const assets = join(to, 'assets')
  const names = readdirSync(assets)
  const renamed = (name: string) => name.replace(/(\.\w+)$/, '_$1')
  const files = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const entry of files) {
    if (!texts.has(extname(entry.name))) continue
    const path = join(entry.parentPath, entry.name)
    const text = names.reduce((whole, name) => whole.replaceAll(name, renamed(name)), readFileSync(path, 'utf8'))
    writeFileSync(path, names.includes(entry.name) ? `${text}\n/* another */` : text)
  }
  for (const name of names) renameSync(join(assets, name), join(assets, renamed(name)))
  rmSync(join(to, '.vite'), { recursive: true, force: true })
  await writeWorker(to)
}
