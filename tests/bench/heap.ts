import { launch } from '../devtools/browser'
import { until, wait } from '../devtools/wait'
import { openLink, start } from './session'
import { slopeOf, type Point } from './statistics'
import { heapBytes } from './steady'

export interface Heap {
  /** Minutes of session time, and the heap in kB after everything that could be freed was. */
  readonly points: readonly Point[]
  readonly growthKbPerMinute: number | undefined
  readonly nodes: readonly number[]
  readonly cues: number
}

const minuteMs = 60_000
/** The first minutes fill caches. */
const warmUpMinutes = 5
/** Without its compiler, the engine's heap holds what the page keeps and no machine code, which comes bit by bit. */
const interpretOnly = '--js-flags=--jitless'

/**
 * Thirty minutes of a session in simulated time: the browser moves its timers, `Date` and `performance.now()` on at once,
 * and runs whatever falls due in order. Animations stand still meanwhile; they belong to the compositor and are made once.
 */
export async function heapOverMinutes(executable: string, url: string, simulatedMinutes: number): Promise<Heap> {
  const browser = await launch(executable, { flags: [interpretOnly] })
  const page = await browser.newPage()
  await openLink(page, url, simulatedMinutes + 5)
  await start(page)
  await wait(2_000)
  const points: Point[] = []
  const nodes: number[] = []
  for (let minute = 1; minute <= simulatedMinutes; minute++) {
    const over = page.next('Emulation.virtualTimeBudgetExpired')
    await page.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: minuteMs })
    await over
    points.push({ x: minute, y: (await heapBytes(page)) / 1_000 })
    nodes.push((await page.send('Memory.getDOMCounters')).nodes)
  }
  await until(page, 1_000, () => document.querySelector('[data-status="playing"]') !== null)
  const cues = await page.evaluate(() =>
    Number(document.querySelector('[data-cue-index]')?.getAttribute('data-cue-index')),
  )
  await browser.close()
  return { points, nodes, cues, growthKbPerMinute: slopeOf(points.slice(warmUpMinutes)) }
}
