import type { Page } from './page'

/** One line of a trace. `ts` and `dur` are microseconds on the machine's monotonic clock, as `process.hrtime` has it. */
export interface TraceEvent {
  readonly name: string
  readonly cat: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  readonly pid: number
  readonly tid: number
  readonly id2?: { readonly local?: string }
  readonly args: TraceArgs
}

/** What an event carries depends on its name; these are the fields that are read here. */
export interface TraceArgs {
  readonly data?: { readonly documentLoaderURL?: string; readonly frame?: string }
  readonly beginData?: { readonly frame?: string }
  readonly frame_reporter?: {
    readonly state: string
    readonly has_compositor_animation: boolean
    readonly has_main_animation: boolean
  }
  /** A JPEG, in base64. */
  readonly snapshot?: string
}

/** Records what the browser does from now until the answer is called, in the given categories; oldest first. */
export async function startTrace(page: Page, categories: readonly string[]): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = []
  const stop = page.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event)
  })
  await page.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: [...categories] },
  })
  return async () => {
    const complete = page.next('Tracing.tracingComplete')
    await page.send('Tracing.end')
    const { dataLossOccurred } = await complete
    stop()
    if (dataLossOccurred) throw new Error('The trace is not whole.')
    return events.toSorted((a, b) => a.ts - b.ts)
  }
}
