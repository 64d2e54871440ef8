import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../src/exercises/catalogue'
import type { Sounding } from '../../src/score/sounds'
import { comingIn } from '../../src/session/ahead'
import { readyFor, transition } from '../../src/session/transition'
import { characters } from '../../src/stores/settings'
import { findBrowser } from '../../scripts/browser.mjs'
import { launch, type Browser } from '../devtools/browser'
import type { Page } from '../devtools/page'
import type { Graph, Rendered } from './sound/graph'

// What sound is like, by its samples: the session's own graph, rendered in Chromium.

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch(findBrowser() ?? '')
  page = await browser.newPage()
  const expression = await bundled()
  await page.send('Runtime.evaluate', { expression })
})
afterAll(() => browser.close())

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('sound/graph.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  })
  const [outcome] = Array.isArray(result) ? result : [result]
  const [chunk] = outcome && 'output' in outcome ? outcome.output : []
  if (chunk?.type !== 'chunk') throw new Error('not bundled')
  return chunk.code
}

const render = (...asked: Parameters<Graph['render']>): Promise<Rendered> =>
  page.evaluate(
    (...args) => {
      const graph: Graph = Reflect.get(window, 'soundGraph')
      return graph.render(...args)
    },
    ...asked,
  )

const breath: readonly Sounding[] = [
  { action: 'in', ms: 4_000, from: 0, to: 1 },
  { action: 'out', ms: 6_000, from: 1, to: 0, after: 'in' },
]
const decibels = (gain: number) => 20 * Math.log10(gain)
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length

describe('the sound of every exercise, both volumes up', () => {
  it('stays under −12 dBFS, and never steps like a click', { timeout: 600_000 }, async () => {
    let loudest = 0
    let steepest = 0
    let rendered = 0
    for (const { id } of catalogue)
      for (const character of characters) {
        const begun = transition(readyFor({ exercise: id, options: { minutes: 1 } }), { type: 'start', atMs: 0 })
        const cues = [...comingIn(begun, 0)].map(({ beginsMs, endsMs, ...cue }) => ({
          ...cue,
          ms: Math.min(endsMs - beginsMs, 32_000),
        }))
        const { peak, step } = await render([...cues.slice(0, 3), ...cues.slice(-1)], character, {})
        loudest = Math.max(loudest, peak)
        steepest = Math.max(steepest, step)
        rendered++
      }
    console.log(
      `${rendered} rendered: loudest ${decibels(loudest).toFixed(2)} dBFS, steepest step ${steepest.toFixed(4)}`,
    )
    expect(decibels(loudest)).toBeLessThan(-12)
    expect(loudest).toBeGreaterThan(0.01)
    expect(steepest).toBeLessThan(0.2)
  })

  it('stays there even where something were far too loud', async () => {
    const peak = await page.evaluate(() => {
      const graph: Graph = Reflect.get(window, 'soundGraph')
      return graph.overloaded()
    })
    expect(decibels(peak)).toBeLessThan(-12)
  })
})

describe.each(characters)('%s', (character) => {
  it('comes in over a second, and goes out over one', async () => {
    const whole = await render([...breath, ...breath], character, { parts: true })
    const faded = await render([...breath, ...breath], character, { fadeOutMs: 16_000, parts: true })
    // an eighth of a second in, an eighth of the gain at most; the same at the other end
    expect(whole.loud[1]).toBeLessThan((whole.loud[15] ?? 0) * 0.2)
    const share = faded.loud.map((each, at) => each / (whole.loud[at] || 1))
    expect(mean(share.slice(140, 149))).toBeGreaterThan(0.95)
    expect(share[154]).toBeGreaterThan(0.35)
    expect(share[154]).toBeLessThan(0.65)
    expect(Math.max(...faded.loud.slice(161))).toBeLessThan(0.0001)
  })

  it('tells in from out by the centre of its spectrum', async () => {
    const { centre } = await render([...breath, ...breath], character, { parts: true })
    // the second breath, when all has come in; its first and last half seconds are nearly silent
    const into = centre.slice(21, 27)
    const out = centre.slice(29, 38)
    const slope = (values: readonly number[]) => (values.at(-1) ?? 0) / (values[0] ?? 1)
    const found = { in: mean(into), out: mean(out), inSlope: slope(into), outSlope: slope(out) }
    console.log(
      `${character}: ${JSON.stringify(found, (_, each: unknown) => (typeof each === 'number' ? Math.round(each * 100) / 100 : each))}`,
    )
    expect(found.in).toBeGreaterThan(found.out * 1.25)
    if (character !== 'bowl') {
      expect(found.inSlope).toBeGreaterThan(1.2)
      expect(found.outSlope).toBeLessThan(0.85)
    }
  })

  it('is nearly silent in a hold, and a hold is not out', async () => {
    const { loud } = await render(
      [...breath, { action: 'in', ms: 4_000, from: 0, to: 1 }, { action: 'hold', ms: 4_000, from: 1, to: 1 }],
      character,
      { parts: true },
    )
    const spoken = mean(loud.slice(105, 138))
    const held = mean(loud.slice(145, 178))
    expect(decibels(held / spoken)).toBeLessThan(-15)
    expect(held).toBeGreaterThan(0)
  })
})
