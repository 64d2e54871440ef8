import type { Page } from '../devtools/page'
import { until } from '../devtools/wait'
import { pass } from './heldClock'

const patienceMs = 60_000
const stepMs = 5_000
const longEnoughMs = 20 * 60_000

/** Opens an address of the app and waits until the app is there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await until(page, patienceMs, () => document.documentElement.dataset.app === 'ready')
}

/** Waits until the whole app is kept on the device and its worker answers for this page. */
export const kept = (page: Page): Promise<void> =>
  until(page, patienceMs, () => Boolean(navigator.serviceWorker.controller))

/** Starts what is open, with no limits to respect. */
export const start = (page: Page): Promise<void> =>
  until(page, patienceMs, () => {
    if (document.querySelector('[data-status=playing]')) return true
    const button = document.querySelector<HTMLElement>('[data-answer=none], [data-answer=holds], [data-action=start]')
    button?.click()
    return false
  })

/**
 * Goes on as a person would, on a clock that is held: a tap where there is one, then some seconds, until it is over. What
 * has no end of its own is ended after twenty minutes.
 * @returns how many cues were seen
 */
export async function toTheEnd(page: Page): Promise<number> {
  const indexes = new Set<string>()
  for (let passedMs = 0; passedMs < 3_600_000; passedMs += stepMs) {
    const { status, index } = await page.evaluate(
      (names) => {
        const main = document.querySelector('main')
        const controls = names.map((name) => `main [data-action=${name}]`).join(',')
        document.querySelector<HTMLElement>(controls)?.click()
        return { status: main?.dataset.status, index: main?.dataset.cueIndex }
      },
      passedMs > longEnoughMs ? ['done', 'end'] : ['found', 'next', 'done'],
    )
    if (index !== undefined) indexes.add(index)
    if (status === 'ended') return indexes.size
    await pass(page, stepMs)
  }
  throw new Error(`${await page.evaluate(() => location.hash)} does not end.`)
}
