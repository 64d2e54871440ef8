import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentPolicy } from '../../../build/policy'
import headers from '../../../build/headers.json'
import { serve } from '../../../scripts/serve.mjs'

const hash = `'sha256-${'a'.repeat(43)}='`
const folder = mkdtempSync(join(tmpdir(), 'holdspace-serve-'))
const files = {
  'index.html': contentPolicy({ script: hash, style: hash }),
  'index.html.br': 'compressed page',
  'help.html': '<p>help</p>',
  'assets/app-1a2b.js': 'export {}',
  '.vite/manifest.json': '{}',
}
let server: Awaited<ReturnType<typeof serve>>

const get = (path: string, options?: RequestInit) => fetch(`http://localhost:${server.port}${path}`, options)

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  server = await serve({ port: 0, folder })
})

afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

describe('the server of npm start', () => {
  it.each(['/help.html', '/assets/app-1a2b.js', '/nothing-here'])('sends every header with %s', async (path) => {
    const { headers: sent } = await get(path)
    expect(Object.keys(headers).length).toBe(8)
    for (const [name, value] of Object.entries(headers)) expect(sent.get(name)).toBe(value)
  })

  it.each(['/', '/index.html', '/index', '/?from=somewhere'])(
    'allows at %s what that page holds inline',
    async (path) => {
      const first = (await get(path)).headers
      expect(first.get('content-security-policy')).toContain(`script-src 'self' ${hash};`)
      // a page that is asked for again is "not modified", and keeps what it may do
      const again = await get(path, { headers: { 'if-none-match': first.get('etag') ?? '' } })
      expect(again.status).toBe(304)
      expect(again.headers.get('content-security-policy')).toBe(first.get('content-security-policy'))
    },
  )

  it('asks again for pages, and never again for files named by their contents', async () => {
    const kept = async (path: string) => (await get(path)).headers.get('cache-control')
    expect(await kept('/')).toBe('no-cache')
    expect(await kept('/help.html')).toBe('no-cache')
    expect(await kept('/assets/app-1a2b.js')).toBe('public, max-age=31536000, immutable')
  })

  it('sends what the build has compressed', async () => {
    const { headers: sent } = await get('/', { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
    expect(sent.get('content-encoding')).toBe('br')
    expect(sent.get('content-length')).toBe(String(files['index.html.br'].length))
  })

  it.each(['/nothing-here', '/.vite/manifest.json', '/..%2f..%2fetc%2fpasswd', '/%2e%2e/package.json', '/%'])(
    'says in plain words that there is nothing at %s',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('text/plain;charset=utf-8')
      expect(await response.text()).toBe('There is nothing here.\n')
    },
  )

  it('takes nothing in', async () => {
    expect((await get('/', { method: 'POST', body: 'x' })).status).toBe(405)
  })

  it('takes the next port when one is taken, and says so by its answer', async () => {
    const second = await serve({ port: server.port, folder, otherwiseNext: true })
    expect(second.port).toBeGreaterThan(server.port)
    await second.stop()
    await expect(serve({ port: server.port, folder })).rejects.toThrow('taken')
  })
})
