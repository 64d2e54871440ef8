import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { catalogue } from '../../src/exercises/catalogue'
import { launch, type Browser } from '../devtools/browser'
import type { Page } from '../devtools/page'
import { until, wait } from '../devtools/wait'
import { root } from '../unit/house/sources'
import { anotherBuild } from './anotherBuild'
import { seeded } from './seeded'
import { kept, open, start } from './walk'

/** How many sessions meet a newer build, and from which seed the exercises and moments come. */
const cases = Number(process.env.CASES ?? 30)
const seed = Number(process.env.SEED ?? Date.now() % 100_000)

const patienceMs = 60_000
const metWithinMs = 6_000
const atOnce = 5

const folder = mkdtempSync(join(tmpdir(), 'holdspace-update-'))
const [older, newer] = [join(folder, 'older'), join(folder, 'newer')]

/** The files of a build that are named by their contents. */
const chunksOf = (build: string) => [
  ...new Set([...readFileSync(join(build, 'sw.js'), 'utf8').matchAll(/assets\/[\w.-]+/g)].map(([path]) => path)),
]
const entryOf = (build: string) =>
  /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(readFileSync(join(build, 'index.html'), 'utf8'))?.[1]

beforeAll(async () => {
  cpSync(process.env.HOLDSPACE_DIST ?? `${root}dist`, older, { recursive: true })
  // The same app with every one of its files named and filled otherwise: nothing of the older build is on the host.
  await anotherBuild(older, newer)
}, patienceMs)
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }))
const isMarked = (page: Page) => page.evaluate(() => Reflect.get(window, 'marked') === true)

/** Which files this page cannot have any more; what the browser's own cache may still have does not count. */
const missing = (page: Page, files: readonly string[]) =>
  page.evaluate(async (paths) => {
    const answers = await Promise.all(
      paths.map((path) => fetch(path, { cache: 'reload' }).then((response) => response.ok)),
    )
    return paths.filter((_, at) => !answers[at])
  }, files)

/** Whether the newer build is there, and waits. */
const waits = () =>
  navigator.serviceWorker.getRegistration().then((all) => all?.waiting !== null && all?.waiting !== undefined)

async function meetNewer(browser: Browser, id: string, afterMs: number) {
  let site = await serve({ port: 0, folder: older })
  const url = `http://localhost:${site.port}/`
  try {
    // a tab on the first screen that would gladly take the newer build, and one where somebody is guided
    const idle = await browser.newPage({ lasting: true })
    await open(idle, url)
    await kept(idle)
    await mark(idle)
    const page = await browser.newPage({ lasting: true })
    await open(page, `${url}#/go/${id}`)
    await start(page)
    await mark(page)
    await wait(afterMs)

    // when a newer build is found
    await site.stop()
    site = await serve({ port: site.port, folder: newer })
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update()
    })
    await untilWaits(page, true)
    await idle.evaluate(() => void document.dispatchEvent(new Event('visibilitychange'))) // it offers the place

    // then the session goes on as it was, with every file that it may still want
    const during = { reloaded: !(await isMarked(page)), missing: await missing(page, chunksOf(older)) }
    const heldBack = await page.evaluate(waits)
    const status = await page.evaluate(() => document.querySelector('main')?.dataset.status)

    // and when it is over, the newer build takes its place with no page reloaded
    await page.evaluate(() => document.querySelector<HTMLElement>('main [data-action=end]')?.click())
    await until(page, patienceMs, () => {
      document.querySelector<HTMLElement>('[data-status=paused] [data-action=end]')?.click()
      return document.querySelector('[data-status=ended]') !== null
    })
    await page.evaluate(() => document.querySelector<HTMLElement>('main [data-action=done]')?.click())
    await untilWaits(page, false)
    const after = {
      reloaded: !(await isMarked(page)) || !(await isMarked(idle)),
      missing: await missing(idle, chunksOf(older)),
    }
    await Promise.all([page.close(), idle.close()])

    const next = await browser.newPage({ lasting: true })
    await open(next, url)
    const entry = await next.evaluate(() => document.querySelector('script[type=module]')?.getAttribute('src'))
    await next.close()
    return { during, heldBack, status, after, entry }
  } finally {
    await site.stop()
  }
}

const untilWaits = async (page: Page, wanted: boolean) => {
  for (const fromMs = performance.now(); performance.now() - fromMs < patienceMs; await wait(50))
    if ((await page.evaluate(waits)) === wanted) return
  throw new Error(`The newer build ${wanted ? 'did not come' : 'did not take its place'}.`)
}

it(
  `a newer build met at ${cases} moments of a session (seed ${seed}): 0 reloads, 0 files missing, new at the next start`,
  async () => {
    const random = seeded(seed)
    const meetings = Array.from({ length: cases }, () => ({
      id: catalogue[Math.floor(random() * catalogue.length)]?.id ?? 'breathe/ext46',
      afterMs: Math.round(random() * metWithinMs),
    }))
    const meet = async () => {
      const browser = await launch(findBrowser() ?? '')
      for (let next = meetings.pop(); next; next = meetings.pop()) {
        const { id, afterMs } = next
        expect(await meetNewer(browser, id, afterMs), `${id} after ${afterMs} ms`).toEqual({
          during: { reloaded: false, missing: [] },
          heldBack: true,
          status: expect.stringMatching(/^(playing|paused|between)$/),
          after: { reloaded: false, missing: [] },
          entry: `./${entryOf(newer)}`,
        })
      }
      await browser.close()
    }
    // A browser lets a newer worker in when the older one has rested for half a minute: several wait side by side.
    await Promise.all(Array.from({ length: atOnce }, meet))
  },
  (cases + 1) * patienceMs,
)
