import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { serve } from '../../scripts/serve.mjs'

export interface Site {
  /** With a slash at its end. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** A folder served as the app is, by the same server with the same headers; without a folder, the app as it was built. */
export async function siteOf(folder?: string): Promise<Site> {
  const { port, stop } = await serve({ port: 0, ...(folder === undefined ? {} : { folder }) })
  return { url: `http://localhost:${port}/`, close: stop }
}

/** Serves texts as files, compressed ahead as the build compresses its own. */
export async function siteOfTexts(files: Readonly<Record<string, string>>): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'holdspace-site-'))
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text))
  }
  const site = await siteOf(folder)
  return {
    url: site.url,
    close: async () => {
      await site.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
