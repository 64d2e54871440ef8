/** One thing that the page asked for since it was opened. */
export interface Asked {
  /** Where it came from, as an address from here; a whole address if it belongs to somebody else. */
  readonly what: string
  readonly ours: boolean
  /** How much travelled for it, in bytes, headers included. 0: it was on this device. */
  readonly bytes: number
}

/** What the browser has written down of what the page asked for. */
export interface Network {
  readonly host: string
  /** In the order in which it was asked for. Browsers note 250 at most, and none of what other pages ask for. */
  readonly asked: () => readonly Asked[]
  /** How many files are kept for times without a network. 0 where nothing can be kept. */
  readonly kept: () => Promise<number>
}

export const browserNetwork: Network = {
  host: location.host,
  asked: () =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter((each) => each instanceof PerformanceResourceTiming)
      .map(({ name, transferSize }) => {
        const { origin, href, pathname } = new URL(name)
        const ours = origin === location.origin
        return { what: ours ? pathname : href, ours, bytes: transferSize }
      }),
  kept: async () => {
    try {
      const shelves = await Promise.all(
        (await caches.keys()).filter((name) => name.startsWith('holdspace.build.')).map((name) => caches.open(name)),
      )
      return (await Promise.all(shelves.map((shelf) => shelf.keys()))).flat().length
    } catch {
      return 0
    }
  },
}
