import type { Page } from '../devtools/page'

export interface Traffic {
  /** Of files, as they came over the wire; the heads that the server sends with them are counted apart. */
  readonly bytes: number
  readonly headBytes: number
  readonly requests: number
}

interface Arrival {
  readonly atMs: number
  readonly request: string
  /** A head's or a chunk's own length; `whole`: the length of both, known at the end. */
  readonly bytes: number
  readonly kind: 'asked' | 'head' | 'part' | 'whole'
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
    // The page's icon is fetched by the browser when it likes.
    const browsersOwn = event.type === 'Other' && event.initiator.type === 'other'
    if (event.request.url.startsWith('http') && !browsersOwn) note('asked', event, 0)
  })
  page.on('Network.responseReceived', (event) => note('head', event, event.response.encodedDataLength))
  page.on('Network.dataReceived', (event) => note('part', event, Math.max(0, event.encodedDataLength)))
  page.on('Network.loadingFinished', (event) => note('whole', event, event.encodedDataLength))
  return arrivals
}

/** What had been asked for, and how much of it had come, by a time. */
export function trafficUntil(arrivals: readonly Arrival[], atMs: number): Traffic {
  const byThen = arrivals.filter((arrival) => arrival.atMs <= atMs)
  const asked = new Set(byThen.filter(({ kind }) => kind === 'asked').map(({ request }) => request))
  const heads = new Map<string, number>()
  const come = new Map<string, number>()
  for (const { kind, request, bytes } of byThen) {
    if (!asked.has(request)) continue
    if (kind === 'head') heads.set(request, bytes)
    else come.set(request, kind === 'whole' ? bytes - (heads.get(request) ?? 0) : (come.get(request) ?? 0) + bytes)
  }
  const sum = (bytes: Iterable<number>) => [...bytes].reduce((total, each) => total + each, 0)
  return { bytes: sum(come.values()), headBytes: sum(heads.values()), requests: asked.size }
}
