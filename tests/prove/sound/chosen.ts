import type { Settings } from '../../../src/stores/settings'
import type { Page } from '../../devtools/page'
import { tap } from '../../devtools/touch'
import { until } from '../../devtools/wait'

const patienceMs = 60_000

/** What somebody has chosen before the page opens. */
export async function choose(page: Page, settings: Partial<Settings>): Promise<void> {
  const kept = JSON.stringify({ version: 1, ...settings })
  const source = `try { localStorage.setItem('holdspace.settings', ${JSON.stringify(kept)}) } catch {}`
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source })
}

/** Starts what is open with a finger: browsers let nothing be heard before one. */
export async function startByTap(page: Page): Promise<void> {
  await until(page, patienceMs, () => document.querySelector('[data-action=start]') !== null)
  await tap(page, '[data-action=start]')
  await until(page, patienceMs, () => document.querySelector('[data-status=playing]') !== null)
}
