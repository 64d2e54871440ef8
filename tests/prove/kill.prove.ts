import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { catalogue } from '../../src/exercises/catalogue'
import { launch } from '../devtools/browser'
import type { Page } from '../devtools/page'
import { until, wait } from '../devtools/wait'
import { seeded } from './seeded'

/** How many times the browser is killed, and from which seed the moments come. A sample asserts no times. */
const cases = Number(process.env.CASES ?? 60)
const seed = Number(process.env.SEED ?? Date.now() % 100_000)
const timed = process.env.SAMPLE === undefined
/** Most of each case is waiting; where no times are asserted, three wait side by side. */
const lanes = timed ? 1 : 3

const patienceMs = 30_000
const killedWithinMs = 9_000

let site: Awaited<ReturnType<typeof serve>>
let url = ''

beforeAll(async () => {
  site = await serve({ port: 0 })
  url = `http://localhost:${site.port}/`
})
afterAll(() => site.stop())

/** Opens an exercise and starts it, with no limits to respect. */
async function start(page: Page, id: string): Promise<void> {
  await page.goto(`${url}#/go/${id}`)
  await until(page, patienceMs, () => document.querySelector('[data-status=ready]') !== null)
  await until(page, patienceMs, () => {
    if (document.querySelector('[data-status=playing]')) return true
    const button = document.querySelector<HTMLElement>('[data-answer=none], [data-answer=holds], [data-action=start]')
    button?.click()
    return false
  })
}

/** The latest of what was written down, as it lies in the database. */
const writtenDown = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('holdspace')
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(new Error('not opened')))
    })
    const rows = await new Promise<unknown[]>((resolve) => {
      const reading = database.transaction('running').objectStore('running').getAll()
      reading.addEventListener('success', () => resolve(reading.result))
    })
    database.close()
    return JSON.stringify(rows)
  })

/** Says how strong it is, where that can be said: a seven. @returns whether it was asked. */
const rate = (page: Page) =>
  page.evaluate(async () => {
    const link = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'How is it now?')
    link?.click()
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const seven = document.querySelector<HTMLElement>('dialog input[type=radio][value="7"]')
    seven?.click()
    return seven !== null
  })

async function killOnce(id: string, afterMs: number) {
  const executable = findBrowser()
  if (!executable) throw new Error('no browser')
  const profile = mkdtempSync(join(tmpdir(), 'holdspace-kill-'))
  try {
    const first = await launch(executable, { profile })
    const page = await first.newPage({ lasting: true })
    await start(page, id)
    await page.evaluate(() => void Object.assign(window, { sinceMs: performance.now() }))
    const rated = await rate(page)
    await wait(afterMs)
    const playedMs = await page.evaluate(() => performance.now() - Number(Reflect.get(window, 'sinceMs')))
    first.kill()

    const second = await launch(executable, { profile })
    const again = await second.newPage({ lasting: true })
    const openedMs = performance.now()
    await again.goto(url)
    await until(again, patienceMs, () => document.querySelector('[data-resume=here]') !== null)
    const cardMs = performance.now() - openedMs
    const written = await writtenDown(again)
    await second.close()
    const [row]: readonly {
      readonly lastSeenMs: number
      readonly journal: { readonly plan: { readonly id: string } }
    }[] = JSON.parse(written)
    const kept = !rated || written.includes('"before":7')
    return { kept, rated, cardMs, lostMs: playedMs - (row?.lastSeenMs ?? 0), plan: row?.journal.plan.id }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

it(
  `killed at ${cases} moments (seed ${seed}): the card every time, at most 5 s lost, no rating lost`,
  async () => {
    const random = seeded(seed)
    const slow: string[] = []
    let ratings = 0
    let worstMs = 0
    const moments = Array.from({ length: cases }, () => {
      const { id } = catalogue[Math.floor(random() * catalogue.length)] ?? { id: 'breathe/ext46' }
      return { id, afterMs: Math.round(random() * killedWithinMs) }
    })
    const lane = async () => {
      for (let next = moments.shift(); next; next = moments.shift()) {
        const { id, afterMs } = next
        const { kept, rated, cardMs, lostMs, plan } = await killOnce(id, afterMs)
        ratings += Number(rated)
        worstMs = Math.max(worstMs, lostMs)
        expect(kept, `the rating of ${id} after ${afterMs} ms`).toBe(true)
        expect(plan, `${id} after ${afterMs} ms`).toBe(id)
        expect(lostMs, `${id} after ${afterMs} ms`).toBeLessThanOrEqual(5_000)
        if (cardMs > 2_000) slow.push(`${id} after ${afterMs} ms: ${Math.round(cardMs)} ms`)
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
    console.log(`${cases} cards, ${ratings} ratings kept, at most ${Math.round(worstMs)} ms lost`)
    if (timed) expect(slow).toEqual([])
  },
  cases * 60_000,
)
