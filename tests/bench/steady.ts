import type { Browser } from '../devtools/browser'
import type { Page } from '../devtools/page'
import { startTrace, type TraceEvent } from '../devtools/trace'
import { wait } from '../devtools/wait'
import { frameCategories, framesIn, markNavigation } from './frames'

/** What a page costs while somebody breathes with it. */
export interface Steady {
  /** Shares of the time in which the page's main thread did anything, and in which it ran script: 0-100. */
  readonly busyPercent: number
  readonly scriptPercent: number
  /** For every ten seconds, the processor time of the whole browser, and of one beside it with the reference. */
  readonly processor: readonly Processor[]
  readonly heapGrowthKb: number
  readonly stylesPerSecond: number
  readonly paintsPerSecond: number
  /** Pictures in which something moved. A page that shows fewer is not lighter: the machine was too busy to show them. */
  readonly picturesPerSecond: number
  /** Calls of `requestAnimationFrame`'s callbacks. */
  readonly frameScriptsPerSecond: number
  readonly scriptsPerSecond: number
}

/** In ms a second. */
export interface Processor {
  readonly own: number
  readonly reference: number
}

const sliceMs = 10_000
/** By then, what the app fetches ahead has come. */
const settleMs = 8_000

/**
 * Measures for `forMs` with nothing recorded, then counts for as long with a trace: recording has a cost of its own. The
 * reference runs at the same time in a browser of its own, so that whatever else this machine does weighs on both alike.
 */
export async function steady(browser: Browser, page: Page, reference: Browser, forMs: number): Promise<Steady> {
  await wait(settleMs)
  await page.send('Performance.enable')
  const heapBefore = await heapBytes(page)
  const before = await readings(page)
  const processor: Processor[] = []
  for (let left = forMs; left > 0; left -= sliceMs) {
    const from = { atMs: performance.now(), own: browser.processorMs(), reference: reference.processorMs() }
    await wait(Math.min(sliceMs, left))
    const seconds = (performance.now() - from.atMs) / 1_000
    processor.push({
      own: (browser.processorMs() - from.own) / seconds,
      reference: (reference.processorMs() - from.reference) / seconds,
    })
  }
  const after = await readings(page)
  const heapAfter = await heapBytes(page)
  await page.send('Performance.disable')
  const seconds = after.at - before.at
  return {
    busyPercent: ((after.busy - before.busy) / seconds) * 100,
    scriptPercent: ((after.script - before.script) / seconds) * 100,
    processor,
    heapGrowthKb: (heapAfter - heapBefore) / 1_000,
    ...(await counted(page, forMs)),
  }
}

/** Everything that could be freed is freed first. */
export async function heapBytes(page: Page): Promise<number> {
  await page.send('HeapProfiler.collectGarbage')
  return (await page.send('Runtime.getHeapUsage')).usedSize
}

async function readings(page: Page) {
  const { metrics } = await page.send('Performance.getMetrics')
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { at: seconds('Timestamp'), busy: seconds('TaskDuration'), script: seconds('ScriptDuration') }
}

const scriptNames = new Set(['FunctionCall', 'EvaluateScript', 'FireAnimationFrame', 'TimerFire'])

async function counted(page: Page, forMs: number) {
  const { frameTree } = await page.send('Page.getFrameTree')
  const stop = await startTrace(page, [...frameCategories, 'devtools.timeline'])
  const navigation = await markNavigation(page)
  await wait(forMs)
  const all = await stop()
  const pictures = framesIn(all, navigation(all)).filter(({ moving }) => moving)
  const events = all.filter(({ args }) => (args.data ?? args.beginData)?.frame === frameTree.frame.id)
  const perSecond = (wanted: (event: TraceEvent) => boolean) => events.filter(wanted).length / (forMs / 1_000)
  return {
    picturesPerSecond: pictures.length / (forMs / 1_000),
    stylesPerSecond: perSecond(({ name }) => name === 'UpdateLayoutTree'),
    paintsPerSecond: perSecond(({ name }) => name === 'Paint'),
    frameScriptsPerSecond: perSecond(({ name }) => name === 'FireAnimationFrame'),
    scriptsPerSecond: perSecond(({ name }) => scriptNames.has(name)),
  }
}
