import { afterAll, beforeAll, expect, it } from 'vitest'
import { exerciseOf } from '../../src/exercises/catalogue'
import { until, wait } from '../devtools/wait'
import type { Page } from '../devtools/page'
import { heldBy, mostHeapBytes } from './lasting'
import { phone, type Phone } from './phone'
import { press } from './seen'
import { open, start } from './walk'

// Long use, in real time: half an hour by `npm run prove:soak`, a minute among the other proofs.

let here: Phone
beforeAll(async () => {
  here = await phone()
})
afterAll(() => here.close())

const minutes = Number(process.env.MINUTES ?? (process.env.npm_lifecycle_event === 'prove:soak' ? 30 : 1))
const sessions = Number(process.env.SESSIONS ?? 50)
const mostDriftMs = 50

interface Seen {
  readonly index: number
  readonly atMs: number
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** Notes when each cue begins, by the page's own clock. */
const noteCues = (page: Page) =>
  page.evaluate(() => {
    const seen: object[] = []
    const main = document.querySelector('main')
    const look = () => seen.push({ index: Number(main?.dataset.cueIndex), atMs: performance.now() })
    if (main) new MutationObserver(look).observe(main, { attributeFilter: ['data-cue-index'] })
    Object.assign(window, { seen })
  })

const cuesSeen = (page: Page) =>
  page.evaluate(() => {
    const seen: readonly Seen[] = Reflect.get(window, 'seen')
    return seen
  })

it(
  `${minutes} minutes of breath in real time: every cue once, at its time, and nothing piled up`,
  async () => {
    const [segment] = exerciseOf('breathe/ext46').compile({ minutes })
    const cues = segment?.kind === 'timed' ? segment.score.cues : []
    const page = await here.playing(`breathe/ext46?minutes=${minutes}`)
    await noteCues(page)
    await wait(20_000)
    const before = await heldBy(page)
    await wait(minutes * 60_000 - 35_000)
    const after = await heldBy(page)
    const seen = await cuesSeen(page)

    const firstIndex = seen[0]?.index ?? NaN
    expect(seen.map(({ index }) => index)).toEqual(seen.map((_, at) => firstIndex + at)) // none missing, none twice
    const lateMs = seen.map(({ index, atMs }) => atMs - (cues[index]?.startMs ?? NaN))
    const driftMs = middle(lateMs.slice(-9)) - middle(lateMs.slice(0, 9))
    console.log(
      `${minutes} min, ${seen.length} cues, drift ${driftMs.toFixed(1)} ms, heap ${before.heapBytes} -> ${after.heapBytes} B, nodes ${before.nodes} -> ${after.nodes}, listeners ${before.listeners} -> ${after.listeners}`,
    )
    expect(seen.length).toBeGreaterThan((minutes * 60 - 45) / 5)
    expect(Math.abs(driftMs)).toBeLessThanOrEqual(mostDriftMs)
    expect(after.heapBytes).toBeLessThanOrEqual(mostHeapBytes(before.heapBytes))
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 10)
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5)
    await page.close()
  },
  (minutes + 2) * 60_000,
)

/** One of each kind, from its ready screen to its end and back to the first screen. */
const kinds = ['breathe/ext46', 'senses/54321', 'quiet/here', 'muscle/4', 'breathe/box']

async function once(page: Page, at: number) {
  await page.evaluate((to) => location.replace(`#/go/${to}`), kinds[at % kinds.length] ?? '')
  await until(page, 20_000, () => document.querySelector('[data-status=ready]') !== null)
  await start(page)
  await press(page, 'end')
  await until(page, 20_000, () => document.querySelector('[data-status=ended]') !== null)
  await press(page, 'done')
  await until(page, 20_000, () => document.querySelector('.now') !== null)
}

it(
  `${sessions} sessions in one page, then all freed that can be: no more is held than after the first ten`,
  async () => {
    const page = await here.playing('breathe/ext46')
    await open(page, here.url)
    for (let at = 0; at < 10; at++) await once(page, at)
    const before = await heldBy(page)
    for (let at = 0; at < sessions; at++) await once(page, at)
    const after = await heldBy(page)
    console.log(`${sessions} sessions: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`)
    expect(after.heapBytes).toBeLessThanOrEqual(mostHeapBytes(before.heapBytes))
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 50)
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + 10)
    await page.close()
  },
  sessions * 10_000 + 120_000,
)
