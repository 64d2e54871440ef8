import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { accessibilityBusHere, openAccessibilityBus } from '../browsers/accessibilityBus'
import { root } from '../unit/house/sources'
import { tippRun } from './tippRun'

/** Events come over three processes; what is told is whole when nothing has come for so long. */
const quietMs = 1_500

it('tells a screen reader, over the platform’s own bus, what was reviewed: one whole TIPP run', async ({ skip }) => {
  const provided = accessibilityBusHere()
  if (!provided.here) {
    console.log(provided.notRun)
    return skip(provided.notRun)
  }
  const site = await serve({ port: 0, folder: resolve(process.env.HOLDSPACE_DIST ?? `${root}dist`) })
  const bus = await openAccessibilityBus()
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    headless: false,
    args: ['--force-renderer-accessibility', '--no-sandbox'],
    env: { ...process.env, ...bus.env },
  })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.clock.install()
    await page.goto(`http://localhost:${site.port}/#/go/plan/tipp`)
    await page.waitForSelector('html[data-app=ready]')
    await page.waitForSelector('[data-action=start]')
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000))
    const settled = async () => {
      for (let seen = -1; seen !== bus.told().length;) {
        seen = bus.told().length
        await new Promise((next) => setTimeout(next, quietMs))
      }
    }
    await settled()
    const lines: string[] = []
    for (const [name, run] of tippRun) {
      const before = bus.told().length
      await run(page)
      await settled()
      const told = bus.told().slice(before)
      lines.push(`== ${name}`, ...told.map(({ kind, text }) => `${kind}: ${text}`), '')
    }
    await expect(lines.join('\n')).toMatchFileSnapshot('../golden/tipp-bus.txt')
  } finally {
    await browser.close()
    bus.close()
    await site.stop()
  }
}, 300_000)
