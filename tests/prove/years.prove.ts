import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import type { SessionRecord } from '../../src/history/record'
import { manySessions } from '../bench/manySessions'
import { root } from '../unit/house/sources'

// Looking back on years of use beside looking back on weeks, in one browser, taken in turns: the machine is the same for both.
const seed = Number(process.env.HOLDSPACE_SEED ?? 1)
const sizes = { few: 100, many: Number(process.env.HOLDSPACE_SESSIONS ?? 100_000) }
const rounds = Number(process.env.HOLDSPACE_ROUNDS ?? 7)

const folder = join(mkdtempSync(join(tmpdir(), 'holdspace-years-')), 'dist')
let browser: Browser
let site: Awaited<ReturnType<typeof serve>>
let few: BrowserContext
let many: BrowserContext
let passed = 0

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build.mjs', folder], { cwd: root })
  site = await serve({ port: 0, folder })
  const executablePath = findBrowser()
  browser = await chromium.launch(executablePath ? { executablePath } : {})
  few = await kept(sizes.few)
  many = await kept(sizes.many)
}, 1_800_000)

afterAll(async () => {
  console.log(`years: ${passed} passed, ${5 - passed} failed, seed ${seed}`)
  await browser?.close()
  await site?.stop()
  rmSync(join(folder, '..'), { recursive: true })
})

const address = (place: string) => `http://localhost:${site.port}/?${Math.random()}#/${place}`

/** A device on which so many sessions were kept, and whose second copy has come to rest. */
async function kept(count: number): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await open(context, 'past')
  await page.getByText('Nothing is kept here yet.').waitFor()
  let chunk: SessionRecord[] = []
  for (const record of manySessions(count, { seed })) {
    chunk.push(record)
    if (chunk.length < 5_000) continue
    await put(page, chunk)
    chunk = []
  }
  await put(page, chunk)
  await page.close()
  const settled = await open(context, 'past/afterwards')
  await settled.locator('[data-tool]').first().waitFor()
  await quiet(settled)
  await settled.close()
  return context
}

async function open(context: BrowserContext, place: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address(place))
  await page.waitForSelector('html[data-app=ready]')
  return page
}

const put = (page: Page, records: readonly SessionRecord[]) =>
  page.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('holdspace')
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
    })
    const transaction = database.transaction('records', 'readwrite')
    for (const row of rows) transaction.objectStore('records').put(row)
    await new Promise((resolve) => transaction.addEventListener('complete', resolve))
    database.close()
  }, records)

/** Waits until nobody has had the second copy to themselves for two seconds on end. */
const quiet = (page: Page) =>
  page.evaluate(async () => {
    for (let still = 0; still < 20;) {
      const { held = [], pending = [] } = await navigator.locks.query()
      const busy = [...held, ...pending].some(({ name }) => name === 'holdspace.kept')
      still = busy ? 0 : still + 1
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })

/** From a tap until the first of these is there, in ms, as the page sees it. */
const untilThere = (page: Page, tapped: string, wanted: string): Promise<number> =>
  page.evaluate(
    ([from, to]) =>
      new Promise<number>((resolve, reject) => {
        const control = document.querySelector<HTMLElement>(from)
        if (!control) return reject(new Error(`no ${from}`))
        const startMs = performance.now()
        const look = () => {
          if (document.querySelector(to)) resolve(performance.now() - startMs)
          else requestAnimationFrame(look)
        }
        control.click()
        look()
      }),
    [tapped, wanted] as const,
  )

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

async function inTurns(measure: (context: BrowserContext) => Promise<number>): Promise<readonly [number, number]> {
  const [fewMs, manyMs]: [number[], number[]] = [[], []]
  for (let round = 0; round <= rounds; round++) {
    const pair = [await measure(few), await measure(many)] as const
    if (round === 0) continue // the first of each warms the browser's own caches
    fewMs.push(pair[0])
    manyMs.push(pair[1])
  }
  return [median(fewMs), median(manyMs)]
}

function tell(name: string, fewMs: number, manyMs: number) {
  const shown = [name.padEnd(28), fewMs.toFixed(1).padStart(8), manyMs.toFixed(1).padStart(10)]
  console.log(`${shown.join(' ')}   ms, ${sizes.few} and ${sizes.many} sessions, median of ${rounds}`)
}

describe('years of sessions', () => {
  it('are looked back on as fast as weeks', { timeout: 300_000 }, async () => {
    const [fewMs, manyMs] = await inTurns(async (context) => {
      const page = await open(context, 'help') // the history is not open yet, as it would be in the settings
      await page.goto(`${page.url().split('#')[0] ?? ''}#/now`)
      await page.locator('a[href="#/past"]').waitFor()
      await page.waitForTimeout(300)
      const ms = await untilThere(page, 'a[href="#/past"]', '[data-record]')
      await page.close()
      return ms
    })
    tell('Looking back', fewMs, manyMs)
    expect(manyMs).toBeLessThanOrEqual(fewMs * 1.2)
    passed++
  })

  it('are told of afterwards within 50 ms', { timeout: 300_000 }, async () => {
    const [fewMs, manyMs] = await inTurns(async (context) => {
      const page = await open(context, 'past/how') // its code is there, the page is not
      await page.goto(`${page.url().split('#')[0] ?? ''}#/past`)
      await page.locator('[data-record]').first().waitFor()
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('a[href="#/past/afterwards"]')?.click()
      })
      await page.locator('[data-tool]').first().waitFor()
      await page.goto(`${page.url().split('#')[0] ?? ''}#/past`)
      await page.locator('[data-record]').first().waitFor()
      await page.waitForTimeout(300)
      const ms = await untilThere(page, 'a[href="#/past/afterwards"]', '[data-tool]')
      await page.close()
      return ms
    })
    tell('How it was afterwards', fewMs, manyMs)
    expect(manyMs).toBeLessThanOrEqual(50)
    passed++
  })

  it('do not slow the keeping of one more', { timeout: 600_000 }, async () => {
    const [fewMs, manyMs] = await inTurns(async (context) => {
      const page = await open(context, 'now')
      await page.getByRole('button', { name: 'Breathe with this' }).click()
      await page.waitForSelector('[data-status=playing]')
      await page.waitForTimeout(500)
      const ms = await untilThere(page, '[data-action=end]', '[data-status=ended] [role=status]')
      await page.getByText('Kept under Looking back').waitFor()
      await quiet(page)
      await page.close()
      return ms
    })
    tell('Keeping a session', fewMs, manyMs)
    expect(manyMs).toBeLessThanOrEqual(fewMs * 1.5)
    passed++
  })

  it(
    'leave as a file in pieces: less than 100 MB of heap more, however many they are',
    { timeout: 300_000 },
    async () => {
      const page = await open(many, 'kept/file')
      const devtools = await many.newCDPSession(page)
      await devtools.send('Performance.enable')
      await devtools.send('HeapProfiler.collectGarbage')
      const heap = async () => {
        const { metrics } = await devtools.send('Performance.getMetrics')
        return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN
      }
      const before = await heap()
      const taken = page.waitForEvent('download', { timeout: 240_000 })
      await page.getByRole('button', { name: 'Take the file' }).click()
      let most = before
      let looks = 0
      const over = page.getByText('The file is handed over.')
      for (; (await over.count()) === 0; looks++) most = Math.max(most, await heap())
      const { size } = statSync(await (await taken).path())
      const more = (most - before) / 1e6
      console.log(`Taking a file of ${(size / 1e6).toFixed(0)} MB: ${more.toFixed(0)} MB of heap more, ${looks} looks`)
      expect(looks).toBeGreaterThan(10)
      expect(size / sizes.many).toBeGreaterThan(300) // all of them are in it
      expect(more).toBeLessThan(100)
      await page.close()
      passed++
    },
  )

  it('scroll without a frame over 50 ms, four times slowed down', { timeout: 120_000 }, async () => {
    const page = await open(many, 'past')
    await page.locator('[data-record]').first().waitFor()
    await quiet(page)
    const devtools = await many.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.mouse.move(200, 400)
    await page.evaluate(() => {
      const gaps: number[] = []
      Object.assign(window, { gaps })
      let last = performance.now()
      const look = (now: number) => {
        gaps.push(now - last)
        last = now
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    for (let turn = 0; turn < 100; turn++) {
      await page.mouse.wheel(0, 300)
      await page.waitForTimeout(50)
    }
    const gaps = await page.evaluate(() => {
      const found: unknown = Reflect.get(window, 'gaps')
      return Array.isArray(found) ? found.filter((each): each is number => typeof each === 'number').slice(3) : []
    })
    const scrolled = await page.evaluate(() => window.scrollY)
    const worst = Math.max(...gaps)
    console.log(`Scrolling ${scrolled} px: ${gaps.length} frames, the longest ${worst.toFixed(1)} ms, at 4x`)
    expect(scrolled).toBeGreaterThan(10_000)
    expect(worst).toBeLessThanOrEqual(50)
    passed++
  })
})
