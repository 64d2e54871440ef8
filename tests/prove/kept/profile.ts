import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../../scripts/browser.mjs'
import { launch, type Browser } from '../../devtools/browser'
import type { Page } from '../../devtools/page'
import { wait } from '../../devtools/wait'
import { open } from '../walk'
import { copiedBytes, putThere, type LyingRows } from './inDatabase'

const patienceMs = 30_000

export interface Visit {
  readonly browser: Browser
  readonly page: Page
}

/** A browser on a profile of its own, on the disk. */
export async function visit(profile: string): Promise<Visit> {
  const browser = await launch(findBrowser() ?? '', { profile })
  return { browser, page: await browser.newPage({ lasting: true }) }
}

/** A copy of a profile that may be spoilt, or a new one. */
export function profileFrom(other?: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'holdspace-kept-'))
  if (other !== undefined) cpSync(other, profile, { recursive: true })
  return profile
}

export const away = (profile: string): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 })

/** Asks until the answer is yes. @throws when it is not in time. */
export async function eventually(what: string, question: () => Promise<boolean>, limitMs = patienceMs): Promise<void> {
  for (const from = performance.now(); performance.now() - from < limitMs; await wait(50)) if (await question()) return
  throw new Error(`Not within ${limitMs} ms: ${what}`)
}

/** A profile in which the app has kept these rows, in its database and in its second copy, and was closed. */
export async function profileWith(rows: LyingRows, url: string): Promise<string> {
  const profile = profileFrom()
  const { browser, page } = await visit(profile)
  await open(page, `${url}#/past`)
  await eventually('a database', () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'holdspace')),
  )
  await putThere(page, rows)
  await page.goto('about:blank')
  await open(page, `${url}#/past`)
  const least = JSON.stringify(rows.records).length
  // With a fault planted there is none.
  if (process.env.PLANT === undefined)
    await eventually('the second copy', async () => (await copiedBytes(page)) >= least)
  await browser.close()
  return profile
}
