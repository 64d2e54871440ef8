import type { Page } from '../devtools/page'

/** What a page holds on to, after everything that can be freed was. */
export interface Held {
  readonly heapBytes: number
  readonly nodes: number
  readonly listeners: number
}

/** Twice: what the first round lets go of may itself have held something. */
export async function heldBy(page: Page): Promise<Held> {
  await page.send('HeapProfiler.enable')
  await page.send('HeapProfiler.collectGarbage')
  await page.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await page.send('Memory.getDOMCounters')
  const { usedSize } = await page.send('Runtime.getHeapUsage')
  return { heapBytes: usedSize, nodes, listeners: jsEventListeners }
}

/** How much more may be held after long use than after a little: caches fill, and then no more. */
export const mostHeapBytes = (before: number) => Math.max(before * 1.05, before + 2_000_000)
