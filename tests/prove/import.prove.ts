import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { damagedBackups, faultsInImport, hostileFiles, thereAndBack } from '../files/proofs'
import { manySessions } from '../files/manySessions'

/** How many of each kind, and from which seed they come. */
const numRuns = Number(process.env.RUNS ?? 10_000)
const seed = Number(process.env.SEED ?? Date.now() % 100_000)
const patience = { timeout: Math.max(120_000, numRuns * 400) }
const told = (line: string) => console.log(`${line} (seed ${seed})`)

it(
  `${numRuns} hostile or broken files: each refused within a second and nothing changed, or whole`,
  patience,
  async () => {
    const { refused, taken, slowestMs } = await hostileFiles({ numRuns, seed })
    told(`${refused + taken} passed, 0 failed: ${refused} refused, ${taken} whole, slowest ${Math.round(slowestMs)} ms`)
    expect(refused + taken).toBe(numRuns)
    expect(slowestMs).toBeLessThan(1_000)
  },
)

it('a fault at every write of an import: all of it, or nothing', patience, async () => {
  const { struck } = await faultsInImport()
  told(`${struck} passed, 0 failed: faults, each at another write`)
  expect(struck).toBeGreaterThan(10)
})

it(`${numRuns} histories out, deleted and in again: equal, and equal as a table`, patience, async () => {
  const { sessions } = await thereAndBack({ numRuns, seed })
  told(`${numRuns} passed, 0 failed: ${sessions} sessions there and back`)
})

it(
  `${numRuns} encrypted files with a bit turned, cut, longer, or with another passphrase: none opens`,
  patience,
  async () => {
    const { refused } = await damagedBackups({ numRuns, seed })
    told(`${refused} passed, 0 failed: none opened`)
    expect(refused).toBe(numRuns)
  },
)

it('20,000 sessions come back with progress within 10 s, and go out again', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdspace-import-'))
  const path = join(folder, 'many.json')
  writeFileSync(path, await manySessions(20_000, seed))
  const site = await serve({ port: 0, folder: process.env.HOLDSPACE_DIST ?? 'dist' })
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '' })
  try {
    const page = await browser.newPage()
    await page.goto(`http://localhost:${site.port}/#/kept/file`)
    await page.waitForSelector('input[type=file]', { state: 'attached' })
    await page.evaluate(() => {
      const seen = new Set<string>()
      Reflect.set(window, 'seen', seen)
      const look = () => {
        for (const line of document.querySelectorAll('[role=status]')) seen.add(line.textContent)
      }
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    const beganMs = performance.now()
    await page.setInputFiles('input[type=file]', path)
    await page.getByText('20,000 of them are new here.').waitFor({ timeout: 60_000 })
    const readMs = performance.now() - beganMs
    await page.getByRole('button', { name: 'Add them' }).click()
    await page.getByText('20,000 sessions were added.').waitFor({ timeout: 120_000 })
    const addedMs = performance.now() - beganMs
    const said: readonly string[] = await page.evaluate(() => [...Reflect.get(window, 'seen')])
    expect(said.some((line) => /^Looking through it: [\d,]+ of 20,000/.test(line))).toBe(true)
    expect(said.some((line) => /^Adding: [\d,]+ of 20,000/.test(line))).toBe(true)
    const download = page.waitForEvent('download', { timeout: 120_000 })
    await page.getByRole('button', { name: 'Take the file' }).click()
    await download
    told(
      `1 passed, 0 failed: read in ${Math.round(readMs)} ms, kept after ${Math.round(addedMs)} ms, out again after ${Math.round(performance.now() - beganMs)} ms`,
    )
    expect(addedMs).toBeLessThan(10_000)
  } finally {
    await browser.close()
    await site.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
