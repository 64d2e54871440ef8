/** What tabs have in hand just now, so that no tab takes it for left behind. */
export interface InHand {
  /** Freed by what it returns, and by the browser when the tab goes, however it goes. */
  readonly take: (name: string) => () => void
  /** What any of the tabs has in hand. Nothing where the browser cannot tell. */
  readonly all: () => Promise<ReadonlySet<string>>
}

const prefix = 'holdspace.hand/'

export const browserInHand: InHand = {
  take: (name) => {
    let free = () => {}
    const held = new Promise<void>((resolve) => {
      free = resolve
    })
    try {
      navigator.locks.request(prefix + name, { mode: 'shared' }, () => held).catch(() => {})
    } catch {
      // No locks here: another tab may take it for left behind, and then it is said of its session at once.
    }
    return free
  },
  all: async () => {
    try {
      const { held = [] } = await navigator.locks.query()
      const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []))
      return new Set(names)
    } catch {
      return new Set()
    }
  },
}
