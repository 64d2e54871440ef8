import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const require = createRequire(import.meta.url)
const path = require.resolve('@guidepup/virtual-screen-reader/browser.js')

/** The reader's own module, as a script that leaves it where the page's tests find it. */
const reader = readFileSync(path, 'utf8').replace(/export\s*\{([^}]*)\};?/, (_, names: string) => {
  const virtual = /([\w$]+) as virtual\b/.exec(names)?.[1] ?? 'virtual'
  return `globalThis.reader = ${virtual};`
})

/**
 * Has the page read by a virtual screen reader from now on. It hears live regions and where the focus goes; newer
 * browsers' own way to notify it does not hear, so that is taken away first, as in a browser that has none.
 */
export async function startReader(page: Page): Promise<void> {
  await page.evaluate(`(() => { ${reader}\n })()`)
  await page.evaluate('globalThis.reader.start({ container: document.body })')
}

export async function withoutNotify(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Element.prototype, 'ariaNotify')
    Reflect.deleteProperty(Document.prototype, 'ariaNotify')
  })
}

/** Everything it has spoken since it began. A place that is emptied is no phrase. */
export async function spokenBy(page: Page): Promise<readonly string[]> {
  const log: readonly string[] = await page.evaluate('globalThis.reader.spokenPhraseLog()')
  return log.filter((each) => !/^(polite|assertive):\W*$/.test(each))
}
