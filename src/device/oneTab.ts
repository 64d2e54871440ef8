/** Lets one tab of several be the one that guides. */
export interface OneTab {
  /** Becomes that tab, taking it over from another if need be. `lost` is called when another tab does the same. */
  readonly take: (lost: () => void) => () => void
  /** Whether another tab is that one just now. False where the browser cannot tell. */
  readonly elsewhere: () => Promise<boolean>
  /** Calls back once no tab is that one any more; never where the browser cannot tell. */
  readonly whenFree: (then: () => void) => void
}

const lockName = 'holdspace.session'

/** By a lock that the browser frees when the tab goes, however it goes. */
export const browserOneTab: OneTab = {
  take: (lost) => {
    let letGo = () => {}
    let mine = true
    const held = new Promise<void>((resolve) => {
      letGo = () => {
        mine = false
        resolve()
      }
    })
    try {
      navigator.locks
        .request(lockName, { steal: true }, () => held)
        .catch(() => {
          if (mine) lost()
        })
    } catch {
      // No locks here: then nobody can be told, and every tab guides for itself.
    }
    return letGo
  },
  elsewhere: async () => {
    try {
      const { held = [] } = await navigator.locks.query()
      return held.some(({ name, mode }) => name === lockName && mode === 'exclusive')
    } catch {
      return false
    }
  },
  whenFree: (then) => {
    try {
      navigator.locks.request(lockName, { mode: 'shared' }, then).catch(() => {})
    } catch {
      // No locks here: then no tab ever is that one, and nobody waits.
    }
  },
}
