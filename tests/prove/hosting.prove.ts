import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import headers from '../../build/headers.json'
import { findBrowser } from '../../scripts/browser.mjs'
import { nginxHeaders } from '../../scripts/hosting.mjs'
import { serve } from '../../scripts/serve.mjs'
import { launch } from '../devtools/browser'
import { root } from '../unit/house/sources'
import { startNginx } from './nginx'
import { kept, open, start } from './walk'

const dist = resolve(process.env.HOLDSPACE_DIST ?? `${root}dist`)
const asset = `assets/${readdirSync(join(dist, 'assets')).find((name) => /^first-.*\.js$/.test(name))}`
const paths = ['', 'index.html', 'help.html', 'leave.html', 'sw.js', 'manifest.webmanifest', 'icon.svg', asset]

let nginx: Awaited<ReturnType<typeof startNginx>>
let ours: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  nginx = await startNginx(dist)
  ours = await serve({ port: 0, folder: dist })
})
afterAll(() => Promise.all([nginx.stop(), ours.stop()]))

/** What a host says that matters, by names in small letters. */
async function said(url: string, options?: RequestInit) {
  const { headers: sent } = await fetch(url, options)
  const names = [...Object.keys(headers), 'Cache-Control'].map((name) => name.toLowerCase())
  return Object.fromEntries(names.map((name) => [name, sent.get(name)]))
}

describe('nginx, as docs/hosting.md has it', () => {
  it('is printed with every header', () => {
    const docs = readFileSync(`${root}docs/hosting.md`, 'utf8')
    for (const line of nginxHeaders()) expect(docs).toContain(line)
  })

  it.each([...paths, 'nothing-here'])('sends with /%s what npm start sends', async (path) => {
    expect(await said(nginx.url + path)).toEqual(await said(`http://localhost:${ours.port}/${path}`))
  })

  it('sends what the build has compressed, and says what each file is', async () => {
    const page = await fetch(nginx.url, { headers: { 'accept-encoding': 'gzip' } })
    expect(page.headers.get('content-encoding')).toBe('gzip')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const type = async (path: string) => (await fetch(nginx.url + path)).headers.get('content-type')
    expect(await type('manifest.webmanifest')).toBe('application/manifest+json')
    expect(await type(asset)).toMatch(/javascript/)
    expect(await type('icon.svg')).toBe('image/svg+xml')
  })

  it.each(['.hosting/nginx.conf', '.vite/manifest.json', '..%2f..%2fetc/passwd', 'assets/'])(
    'keeps %s to itself',
    async (path) => {
      expect([400, 403, 404]).toContain((await fetch(nginx.url + path)).status)
    },
  )

  it('takes nothing in', async () => {
    expect((await fetch(nginx.url, { method: 'POST', body: 'x' })).status).toBe(403)
  })
})

describe('_headers, for static hosts', () => {
  const rules = readFileSync(join(dist, '_headers'), 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n')
      return {
        path,
        lines: lines.map((line) =>
          line
            .trim()
            .split(/: (.*)/)
            .slice(0, 2),
        ),
      }
    })
  const matches = (rule: string, path: string) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path

  it.each(paths.filter((path) => !/manifest|icon/.test(path)))('says for /%s what npm start says', async (path) => {
    const lines = rules.filter((rule) => matches(rule.path, `/${path}`)).flatMap((rule) => rule.lines)
    const sent = Object.fromEntries(lines.map(([name = '', value]) => [name.toLowerCase(), value]))
    expect(lines).toHaveLength(Object.keys(sent).length) // nothing is said twice
    expect(sent).toEqual(await said(`http://localhost:${ours.port}/${path}`))
  })
})

it('in a folder of another site the app breathes, is kept, and goes on when the host is gone', async () => {
  const browser = await launch(findBrowser() ?? '')
  const host = await startNginx(dist)
  const page = await browser.newPage({ lasting: true })
  const broken: string[] = []
  page.on('Runtime.exceptionThrown', ({ exceptionDetails }) => broken.push(exceptionDetails.text))
  await page.send('Runtime.enable')
  await open(page, host.url)
  await kept(page)
  await page.close()
  await host.stop()
  const again = await browser.newPage({ lasting: true })
  await open(again, `${host.url}#/go/senses/54321`)
  await start(again)
  expect(await again.evaluate(() => document.querySelector('main')?.dataset.exercise)).toBe('senses/54321')
  expect(broken).toEqual([])
  await browser.close()
})
