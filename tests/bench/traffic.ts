import type { Page } from '../devtools/page'

export interface Traffic {
  /** As they came over the wire, heads included. */
  readonly bytes: number
  readonly requests: number
}

interface Arrival {
  readonly atMs: number
  readonly request: string
  /** A head's or a chunk's own length; `whole`: the length of everything, known at the end. */
  readonly bytes: number
  readonly kind: 'asked' | 'part' | 'whole'
}

/** What a page asks for and gets, from now on. Times are ms on the machine's monotonic clock. */
export function recordTraffic(page: Page): readonly Arrival[] {
  const arrivals: Arrival[] = []
  const note = (
    kind: Arrival['kind'],
    { requestId, timestamp }: { requestId: string; timestamp: number },
    bytes: number,
  ) => arrivals.push({ kind, atMs: timestamp * 1_000, request: requestId, bytes })
  page.on('Network.requestWillBeSent', (event) => {
    if (event.request.url.startsWith('http')) note('asked', event, 0)
  })
  page.on('Network.responseReceived', (event) => note('part', event, event.response.encodedDataLength))
  page.on('Network.dataReceived', (event) => note('part', event, Math.max(0, event.encodedDataLength)))
  page.on('Network.loadingFinished', (event) => note('whole', event, event.encodedDataLength))
  return arrivals
}

/** What had been asked for, and how much of it had come, by a time. */
export function trafficUntil(arrivals: readonly Arrival[], atMs: number): Traffic {
  const byThen = arrivals.filter((arrival) => arrival.atMs <= atMs)
  const asked = new Set(byThen.filter(({ kind }) => kind === 'asked').map(({ request }) => request))
  const come = new Map<string, number>()
  for (const { kind, request, bytes } of byThen) {
    if (asked.has(request)) come.set(request, kind === 'whole' ? bytes : (come.get(request) ?? 0) + bytes)
  }
  return { bytes: [...come.values()].reduce((sum, each) => sum + each, 0), requests: asked.size }
}
