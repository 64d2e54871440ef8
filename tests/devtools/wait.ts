import type { Page } from './page'

/** Real time: what is measured here cannot be hurried. */
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks the page every 50 ms until it says yes. @throws when it has not within `limitMs`. */
export async function until<Args extends readonly unknown[]>(
  page: Page,
  limitMs: number,
  question: (...args: Args) => boolean,
  ...args: Args
): Promise<void> {
  for (const from = performance.now(); performance.now() - from < limitMs; await wait(50))
    if (await page.evaluate(question, ...args)) return
  throw new Error(`Not within ${limitMs} ms: ${String(question)} ${JSON.stringify(args)}`)
}
