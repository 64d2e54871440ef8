import { afterAll, beforeAll, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { catalogue } from '../../src/exercises/catalogue'
import { planIds } from '../../src/exercises/plans'
import { launch, type Browser } from '../devtools/browser'
import { holdClock } from './heldClock'
import { kept, open, start, toTheEnd } from './walk'

/** One visit with a network, then none: the host is stopped, so that nothing can answer but the device itself. */

let browser: Browser
let url = ''

beforeAll(async () => {
  const site = await serve({ port: 0, folder: process.env.HOLDSPACE_DIST ?? 'dist' })
  url = `http://localhost:${site.port}/`
  browser = await launch(findBrowser() ?? '')
  const first = await browser.newPage({ lasting: true })
  await open(first, url)
  await kept(first)
  await first.close()
  await site.stop()
}, 60_000)
afterAll(() => browser.close())

it.each([...catalogue.map(({ id }) => id), ...planIds])(
  '%s, from a cold start to its end, with no network',
  async (id) => {
    const page = await browser.newPage({ lasting: true })
    await holdClock(page)
    await open(page, `${url}#/go/${id}`)
    await start(page)
    expect(await toTheEnd(page)).toBeGreaterThan(0)
    await page.close()
  },
)

it.each([
  'now',
  'practise',
  'practise/build',
  'practise/pattern',
  'plan',
  'choose/too-much',
  'choose/not-sure',
  'choose/something-else',
  'past',
  'settings',
  'help',
  'network',
  'about',
  'kept/file',
  'kept/lock',
  'kept/erase',
])('#/%s opens with no network', async (place) => {
  const page = await browser.newPage({ lasting: true })
  await open(page, `${url}#/${place}`)
  expect(await page.evaluate(() => document.querySelector('h1') !== null)).toBe(true)
  expect(await page.evaluate(() => document.body.textContent?.includes('could not be fetched'))).toBe(false)
  await page.close()
})
