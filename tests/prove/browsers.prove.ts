import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../scripts/serve.mjs'
import { keyNamed } from '../browsers/actions'
import type { Driven } from '../browsers/driven'
import { firefoxHere, startFirefox } from '../browsers/firefox'
import { startWebKit, webKitHere } from '../browsers/webkit'
import { root } from '../unit/house/sources'

// The way of a first evening in the engines that the other proofs do not use, from Debian's packages.

let site: Awaited<ReturnType<typeof serve>>
let url = ''
beforeAll(async () => {
  site = await serve({ port: 0, folder: resolve(process.env.HOLDSPACE_DIST ?? `${root}dist`) })
  url = `http://localhost:${site.port}/`
})
afterAll(() => site.stop())

const patienceMs = 30_000
const button = (name: string) =>
  `[...document.querySelectorAll('button, a')].find((each) => each.textContent.trim() === '${name}')`

/** Taps what has this name, once it is there. */
async function tap(browser: Driven, name: string) {
  await browser.until(button(name), patienceMs)
  await browser.run(`(${button(name)}).setAttribute('data-tap-here', '')`)
  await browser.click('[data-tap-here]')
  await browser.run(`document.querySelector('[data-tap-here]')?.removeAttribute('data-tap-here')`)
}

const openApp = async (browser: Driven, address = '') => {
  await browser.open('about:blank')
  await browser.open(url + address)
  await browser.until(`document.documentElement.dataset.app === 'ready'`, patienceMs)
}

const status = (wanted: string) => `document.querySelector('main')?.dataset.status === '${wanted}'`

/** A tap can fall between two layouts of a slow machine: as a person would, it is made again. */
async function begin(browser: Driven) {
  await browser.until(status('ready'), patienceMs)
  for (let taps = 0; taps < 3; taps++) {
    await browser.click('[data-action=start]')
    if (
      await browser.until(status('playing'), 5_000).then(
        () => true,
        () => false,
      )
    )
      return
  }
  throw new Error(`in ${browser.name}, Start does not start`)
}

const guideScale = (browser: Driven) =>
  browser.run<number>(`const { width } = document.querySelector('[data-guide]').getBoundingClientRect()
    return width / document.querySelector('.guide-ring').getBoundingClientRect().width`)

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

describe.for([
  ['Firefox', firefoxHere, startFirefox],
  ['WebKitGTK', webKitHere, startWebKit],
] as const)('in %s', ([, here, start]) => {
  const provided = here()
  if (!provided.here) console.log(provided.notRun)
  let browser: Driven
  beforeAll(async () => {
    if (!provided.here) return
    browser = await start()
    await browser.resize(420, 860)
  }, 4 * patienceMs)
  afterAll(() => browser?.close())
  const does = provided.here ? it : it.skip

  does('the first breath moves by itself, and is held still by its switch', async () => {
    await openApp(browser)
    const sizes: number[] = []
    for (let look = 0; look < 8; look++) {
      sizes.push(await guideScale(browser))
      await wait(400)
    }
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeGreaterThan(0.05)
    await browser.click('#still')
    await wait(100)
    const held = await guideScale(browser)
    await wait(900)
    expect(await guideScale(browser)).toBeCloseTo(held, 2)
  })

  does('a breath is joined, held, gone on with, ended, and found again after a reload', async () => {
    await openApp(browser)
    await tap(browser, 'Breathe with this')
    await browser.until(status('playing'), patienceMs)
    await browser.until(`Number(document.querySelector('main').dataset.cueIndex) >= 1`, patienceMs)
    await browser.click('[data-action=pause]')
    await browser.until(status('paused'))
    await browser.click('[data-action=resume]')
    await browser.until(status('playing'))
    await browser.click('main [data-action=end]')
    await browser.until(status('ended'))
    await browser.until(`document.body.textContent.includes('Kept under Looking back')`, patienceMs)
    await openApp(browser, '?again#/past')
    await browser.until(`document.querySelectorAll('[data-record]').length === 1`, patienceMs)
  })

  does('an exercise opened by a link waits, and is guided by the senses without a clock', async () => {
    await openApp(browser, '#/go/senses/54321')
    await begin(browser)
    await browser.click('[data-action=found]')
    await browser.click('main [data-action=end]')
    await browser.until(status('ended'))
  })

  does('Need a person? has the numbers, and a setting is kept over a reload', async () => {
    await openApp(browser, '#/help')
    await browser.until(`document.querySelector('a[href="tel:112"]')`, patienceMs)
    await openApp(browser, '#/settings')
    await browser.until(`document.querySelector('input[name=theme]')`, patienceMs)
    await browser.run(`[...document.querySelectorAll('input[name=theme]')][1].click()`)
    await openApp(browser, '?once-more')
    expect(await browser.run(`return document.documentElement.dataset.theme`)).toBe('day')
  })

  does.for([
    ['its link', (): Promise<void> => browser.click('[data-action=leave]')],
    ['Shift three times', (): Promise<void> => browser.keys(keyNamed.shift, keyNamed.shift, keyNamed.shift)],
  ] as const)('leaving by %s: a blank page, and nothing of ours behind Back', async ([, leave]) => {
    await openApp(browser, '#/go/breathe/ext46')
    await begin(browser)
    await leave()
    await browser.until(`location.pathname.endsWith('/leave.html')`, patienceMs)
    expect(await browser.run(`return document.title`)).toBe('Blank page')
    await browser.run(`setTimeout(() => history.back())`)
    await wait(1_000)
    expect(await browser.run(`return location.href`)).toBe('about:blank')
  })
})
