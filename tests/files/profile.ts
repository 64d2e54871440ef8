import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.mjs'

/** A browser's folder on the disk that outlives the browser. */
export async function inProfile<T>(act: (profile: Profile) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'holdspace-private-'))
  try {
    return await act({
      open: () =>
        chromium.launchPersistentContext(folder, { executablePath: findBrowser() ?? '', serviceWorkers: 'allow' }),
      holding: (marks) => filesHolding(folder, marks),
    })
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

export interface Profile {
  readonly open: () => Promise<BrowserContext>
  /** The files in which one of these words stands, as browsers write text: a byte a letter, or two. */
  readonly holding: (marks: readonly string[]) => readonly string[]
}

function filesHolding(folder: string, marks: readonly string[]): readonly string[] {
  const wanted = marks.flatMap((mark) => [Buffer.from(mark, 'utf8'), Buffer.from(mark, 'utf16le')])
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const content = readFileSync(path)
      return wanted.some((bytes) => content.includes(bytes))
    })
}

/** Opens the app, and waits until it is there. */
export async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForSelector('html[data-app=ready]')
}

/** A session of a few moments, with a word of its own, kept. */
export async function breatheAndSay(page: Page, url: string, word: string): Promise<void> {
  await opened(page, `${url}?${Math.floor(performance.now())}`)
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await page.locator('[data-action=end]').click()
  await page.getByText('Kept under Looking back').waitFor()
  await page.getByRole('radio', { name: 'A bit' }).check()
  await page.getByRole('textbox', { name: 'A word for it, if you like' }).fill(word)
  await page.keyboard.press('Tab')
  await page
    .getByText('Kept.', { exact: true })
    .waitFor({ timeout: 2_000 })
    .catch(() => undefined)
  await page.getByRole('button', { name: 'Looking back' }).click()
  await page.getByRole('heading', { name: 'Looking back' }).waitFor()
}
