import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../src/exercises/exercise'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { launch, type Browser } from '../devtools/browser'
import type { Page } from '../devtools/page'
import { until } from '../devtools/wait'
import { holdClock } from './heldClock'
import { choose } from './sound/chosen'
import { open, start, toTheEnd } from './walk'

// Every family to its end by sound alone, on a black screen, whatever the devices do.

let browser: Browser
let site: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  site = await serve({ port: 0, folder: process.env.HOLDSPACE_DIST ?? 'dist' })
  browser = await launch(findBrowser() ?? '')
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const families = [
  'breathe/ext46',
  'breathe/box',
  'cold/pack',
  'move/march',
  'muscle/4',
  'senses/54321',
  'quiet/here',
] as const satisfies readonly ExerciseId[]

const faults = ['none', 'missing', 'throwing', 'hanging'] as const
const devices = ['speechSynthesis', 'AudioContext', 'vibrate', 'wakeLock', 'mediaSession'] as const

/** Sound on the clock that is held: its time is the page's, so that hours of it take seconds. */
const heldSound = () => {
  const real = window.AudioContext
  window.AudioContext = class extends real {
    constructor(options?: AudioContextOptions) {
      super(options)
      const fromMs = performance.now()
      Object.defineProperty(this, 'currentTime', { get: () => (performance.now() - fromMs) / 1_000 })
      Object.defineProperty(this, 'state', { get: () => 'running' })
      Object.defineProperty(this, 'getOutputTimestamp', {
        value: () => ({ contextTime: (performance.now() - fromMs) / 1_000, performanceTime: performance.now() }),
      })
    }
  }
}

/** How loud each stretch was booked: one entry for every first step of a gain that begins from nothing. */
const countBooked = () => {
  const begun = { count: 0 }
  Object.assign(window, { begun })
  const ramp = AudioParam.prototype.linearRampToValueAtTime
  AudioParam.prototype.linearRampToValueAtTime = function (value, at) {
    if (value > 0.01 && value < 1) begun.count++
    return ramp.call(this, value, at)
  }
}

const broken = (device: string, fault: string) => {
  const act = () => {
    if (fault === 'throwing') throw new Error('planted')
    return new Promise(() => {})
  }
  const put = (on: object, name: string, value: unknown) =>
    Object.defineProperty(on, name, { value: fault === 'missing' ? undefined : value, configurable: true })
  const parts = { getVoices: act, speak: act, cancel: act, request: act, setActionHandler: act }
  if (device === 'vibrate') put(navigator, 'vibrate', act)
  if (device === 'wakeLock' || device === 'mediaSession') put(navigator, device, parts)
  if (device === 'speechSynthesis') put(window, device, parts)
  if (device === 'AudioContext') {
    const Hanging = class extends window.AudioContext {
      constructor() {
        if (fault === 'throwing') throw new Error('planted')
        super()
        void super.suspend()
      }
      override resume() {
        return new Promise<void>(() => {})
      }
    }
    put(window, device, Hanging)
  }
}

const inPage = (page: Page, run: (...args: never[]) => void, ...args: readonly string[]) =>
  page.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${String(run)})(...${JSON.stringify(args)})`,
  })

async function guided(id: ExerciseId, device?: string, fault = 'none'): Promise<Page> {
  const page = await browser.newPage()
  await holdClock(page)
  await choose(page, { sound: true, speaker: 'device', touch: true })
  if (fault === 'none') await inPage(page, heldSound)
  else if (device !== undefined) await inPage(page, broken, device, fault)
  await inPage(page, countBooked)
  await open(page, `http://localhost:${site.port}/#/go/${id}`)
  await start(page)
  await until(page, 60_000, () => {
    document.querySelector<HTMLElement>('[data-action=sound]')?.click()
    document.querySelector<HTMLElement>('[data-action=face-down]')?.click()
    return document.querySelector('[data-face-down]') !== null
  })
  return page
}

describe.each(families)('%s', (id) => {
  it('to its end on a black screen, with sound for its cues', { timeout: 240_000 }, async () => {
    const page = await guided(id)
    const seen = await toTheEnd(page)
    const begun = await page.evaluate((): number => Reflect.get(window, 'begun').count)
    console.log(`${id}: ${seen} cues seen, ${begun} sounds booked`)
    expect(begun).toBeGreaterThanOrEqual(seen)
    await page.close()
  })

  for (const device of devices)
    for (const fault of faults.slice(1))
      it(`to its end with ${device} ${fault}`, { timeout: 240_000 }, async () => {
        const page = await guided(id, device, fault)
        expect(await toTheEnd(page)).toBeGreaterThan(0)
        await page.close()
      })
})
