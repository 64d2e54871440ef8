import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../../scripts/serve.mjs'
import { writeWorker } from '../../../build/offline'

/** The build on a host. With PLANT set it has no second copy, and whoever looks for losses has to find some. */
export async function site() {
  const built = process.env.HOLDSPACE_DIST ?? 'dist'
  const planted = process.env.PLANT === undefined ? undefined : await withoutCopy(built)
  const host = await serve({ port: 0, folder: planted ?? built })
  return {
    url: `http://localhost:${host.port}/`,
    stop: async () => {
      await host.stop()
      if (planted) rmSync(planted, { recursive: true, force: true })
    },
  }
}

async function withoutCopy(built: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'holdspace-planted-'))
  cpSync(built, folder, { recursive: true })
  const workers = readdirSync(join(folder, 'assets')).filter((name) => name.startsWith('copyWorker-'))
  for (const name of workers) {
    if (name.endsWith('.js'))
      writeFileSync(join(folder, 'assets', name), 'onmessage = ({ data: { id } }) => postMessage({ id, ok: false })\n')
    else rmSync(join(folder, 'assets', name))
  }
  await writeWorker(folder)
  return folder
}
