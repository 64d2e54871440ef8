import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.mjs'
import { keyNamed } from './actions'
import { driven, type Driven } from './driven'

const names = new Map<string, string>([
  [keyNamed.enter, 'Enter'],
  [keyNamed.escape, 'Escape'],
  [keyNamed.tab, 'Tab'],
  [keyNamed.shift, 'Shift'],
  [keyNamed.up, 'ArrowUp'],
  [keyNamed.down, 'ArrowDown'],
])

/** Chromium as the same kind of thing as the others, for what is proved of all engines alike. */
export async function startChromium(): Promise<Driven> {
  const executablePath = findBrowser()
  const browser = await chromium.launch(executablePath ? { executablePath } : {})
  const page = await browser.newPage({ viewport: { width: 412, height: 820 } })
  return driven('Chromium', {
    navigate: (url) => page.goto(url),
    script: (body, args) =>
      page.evaluate(
        `new Promise((done) => (function () { ${body} })(...${JSON.stringify(args).replaceAll('<', '\\u003c')}, done))`,
      ),
    tap: (x, y) => page.mouse.click(x, y),
    press: async (keys) => {
      for (const key of keys) await page.keyboard.press(names.get(key) ?? key)
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async () => (await page.screenshot()).toString('base64'),
    close: () => browser.close(),
  })
}
