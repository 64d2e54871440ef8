import type { OneTab } from '../../src/device/oneTab'

/** The tabs of one browser, of which one may guide. */
export function fakeOneTabs() {
  let holder: { readonly tab: object; readonly lost: () => void } | undefined
  let waiting: (() => void)[] = []
  const freed = () => {
    holder = undefined
    for (const then of waiting.splice(0)) then()
  }
  return (): OneTab & { readonly gone: () => void } => {
    const tab = {}
    return {
      take: (lost) => {
        const before = holder
        const mine = { tab, lost }
        holder = mine
        before?.lost()
        return () => {
          if (holder === mine) freed()
        }
      },
      elsewhere: () => Promise.resolve(holder !== undefined),
      whenFree: (then) => {
        waiting.push(then)
        if (!holder) freed()
      },
      /** The tab is closed or killed: the browser frees its place and tells nobody. */
      gone: () => {
        if (holder?.tab === tab) freed()
      },
    }
  }
}
