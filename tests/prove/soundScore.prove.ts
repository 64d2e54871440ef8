import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comingIn } from '../../src/session/ahead'
import { readyFor, transition } from '../../src/session/transition'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { launch, type Browser } from '../devtools/browser'
import type { Page } from '../devtools/page'
import { wait } from '../devtools/wait'
import { state } from './seen'
import { heard, listen } from './sound/ear'
import { placeOf, share, smoothed } from './sound/envelope'
import { choose, startByTap } from './sound/chosen'

// What comes out of the speaker, against the score and against the picture, in real time.

const minutes = Number(process.env.SOUND_MINUTES ?? 10)
const lengthMs = minutes * 60_000
const hiddenMs = lengthMs / 2

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

const begun = transition(readyFor({ exercise: 'breathe/ext46', options: { minutes } }), { type: 'start', atMs: 0 })
const cues = [...comingIn(begun, 0)].filter(({ action }) => action !== 'end')

async function playing(): Promise<Page> {
  const page = await browser.newPage()
  await listen(page)
  await choose(page, { sound: true, character: 'tone' })
  await page.goto(`http://localhost:${site.port}/#/go/breathe/ext46?minutes=${minutes}`)
  await startByTap(page)
  return page
}

/** Every cue that was whole in what was heard: where it was, and whether it was what the score has. */
async function measured(page: Page) {
  const { frames: all, startMs } = await heard(page)
  const frames = smoothed(all)
  const untilMs = (frames.at(-1)?.atMs ?? 0) - startMs - 500
  // the first one comes in with the sound itself
  const places = cues
    .filter(({ beginsMs, endsMs }) => beginsMs > 0 && endsMs < untilMs)
    .map((cue) => placeOf(cue, cues, startMs, frames))
  const far = places.flatMap(({ offMs }, at) => (Math.abs(offMs) > 15 ? [`${at}: ${offMs}`] : []))
  const offMs = places.map((each) => Math.abs(each.offMs))
  const unexplained = places.map((each) => each.unexplained)
  return {
    cues: places.length,
    far: far.slice(0, 8),
    worstMs: Math.max(...offMs),
    p95Ms: share(offMs, 0.95),
    medianMs: share(offMs, 0.5),
    oddest: Math.max(...unexplained),
  }
}

describe('sound in real time', () => {
  it(
    `over ${minutes} min: each cue within 20 ms of the score, picture and sound within 40 ms`,
    { timeout: lengthMs + 120_000 },
    async () => {
      const page = await playing()
      await wait(lengthMs - 3_000)
      const found = await measured(page)
      console.log(`sound against score and picture: ${JSON.stringify(found)}`)
      expect(found.cues).toBeGreaterThanOrEqual(cues.length - 3)
      expect(found.oddest).toBeLessThan(0.05)
      expect(found.worstMs).toBeLessThanOrEqual(20)
      await page.close()
    },
  )

  it(
    `hidden for ${hiddenMs / 60_000} min: none missing, none doubled, none out of place`,
    { timeout: lengthMs + 120_000 },
    async () => {
      const page = await playing()
      await wait(4_000)
      await page.hideFor(hiddenMs)
      await wait(8_000)
      const now = await state(page)
      const found = await measured(page)
      console.log(`hidden: ${JSON.stringify({ ...now, ...found })}`)
      expect(now.status).toBe('playing')
      expect(now.cue).toBeGreaterThanOrEqual(Math.floor(hiddenMs / 5_000))
      expect(found.cues).toBeGreaterThanOrEqual(Math.floor((hiddenMs + 5_000) / 5_000) - 2)
      expect(found.oddest).toBeLessThan(0.05)
      expect(found.worstMs).toBeLessThanOrEqual(20)
      await page.close()
    },
  )
})
