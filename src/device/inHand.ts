/** What tabs have in hand just now, so that no tab takes it for left behind. */
export interface InHand {
  /** Freed by what it returns, and by the browser when the tab goes, however it goes. */
  readonly take: (name: string) => () => void
  /** What any of the tabs has in hand. Nothing where the browser cannot tell. */
  readonly all: () => Promise<ReadonlySet<string>>
  /** Acts once no tab has it in hand any more: at once, or when the last tab that had it lets go or is gone. */
  readonly whenFree: (name: string, act: () => Promise<unknown>) => void
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
      const { held = [], pending = [] } = await navigator.locks.query()
      // Who waits for it to be free has it not in hand; who waits behind those, to take it, has.
      const taken = [...held, ...pending].filter(({ mode }) => mode === 'shared')
      return new Set(taken.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])))
    } catch {
      return new Set()
    }
  },
  whenFree: (name, act) => {
    try {
      navigator.locks.request(prefix + name, act).catch(() => {})
    } catch {
      // No locks here: then nothing is ever in hand, and nobody waits.
    }
  },
}
