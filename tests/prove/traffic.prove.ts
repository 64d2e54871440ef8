import { expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { launch } from '../devtools/browser'
import { wait } from '../devtools/wait'
import { counted } from './counted'
import { kept, open } from './walk'

/** More than the three seconds after which the app is kept, and the browser's own look for a newer worker. */
const settledMs = 6_000

it('a first visit costs less than 950 kB, all of it kept; the next ones hardly anything', async () => {
  const site = await serve({ port: 0, folder: process.env.HOLDSPACE_DIST ?? 'dist' })
  const line = await counted(site.port)
  const url = `http://127.0.0.1:${line.port}/`
  const browser = await launch(findBrowser() ?? '')

  const page = await browser.newPage({ lasting: true })
  await open(page, url)
  const breathing = line.bytes()
  await kept(page)
  await wait(settledMs)
  const rest = line.bytes()
  await page.close()

  const again = await browser.newPage({ lasting: true })
  await open(again, url)
  const atOnce = line.bytes()
  await wait(settledMs)
  const later = line.bytes()
  await again.close()

  console.log(
    `first visit ${breathing} bytes until ready, ${rest} after; next visit ${atOnce} until ready, ${later} after`,
  )
  expect(breathing + rest).toBeLessThan(950_000)
  expect(atOnce + later).toBeLessThan(4_000)
  await browser.close()
  line.stop()
  await site.stop()
})
