import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LockHeader, LockKeys, Seal, Unseal } from '../device/lockKeys'
import type { PageSight } from '../device/page'
import type { Timer } from '../device/timer'
import type { LockKept } from './lockKept'
import type { Sealing } from './sealedDatabase'

export interface LockState {
  /** `unknown`: not looked at yet. */
  readonly status: 'unknown' | 'none' | 'locked' | 'open'
  /** What is done just now, and what did not work last. */
  readonly doing: 'nothing' | 'opening' | 'setting' | 'takingOff'
  readonly problem: 'none' | 'wrong' | 'notKept'
  readonly look: () => Promise<void>
  /** @returns whether it is set, and everything that lay open is sealed. */
  readonly setUp: (passphrase: string) => Promise<boolean>
  readonly open: (passphrase: string) => Promise<boolean>
  readonly lock: () => void
  readonly change: (before: string, after: string) => Promise<boolean>
  /** Opens everything again, for good. */
  readonly takeOff: (passphrase: string) => Promise<boolean>
  /** Somebody uses the page: it stays open that much longer. */
  readonly used: () => void
}

export interface Lock extends Sealing {
  readonly store: StoreApi<LockState>
}

export interface LockNeeds {
  readonly keys: LockKeys
  readonly kept: LockKept
  readonly timer: Timer
  readonly page: PageSight
  /** Minutes without use after which it locks by itself; 0: as soon as nobody can see the page. */
  readonly lockAfter: () => number
  /** Writes all that is kept anew, sealed or open as the lock now is. @returns whether all of it was. */
  readonly rewrite: () => Promise<boolean>
  /** What was read of the history is forgotten. */
  readonly forget: () => void
}

/** The lock on what is kept. Unlocked, its key is in memory only; locked, everything that is written can still be sealed. */
export function createLock({ keys, kept, timer, page, lockAfter, rewrite, forget }: LockNeeds): Lock {
  let header: LockHeader | undefined
  let looked = false
  let unseal: Unseal | undefined
  let sealing: { readonly header: LockHeader; readonly seal: Promise<Seal> } | undefined
  let stopWaiting = () => {}

  const store = createStore<LockState>()((set, get) => {
    const look = async () => {
      header = await kept.read()
      looked = true
      if (!header) unseal = undefined
      set({ status: header ? (unseal ? 'open' : 'locked') : 'none' })
    }
    const used = () => {
      stopWaiting()
      const minutes = lockAfter()
      if (get().status === 'open' && minutes > 0) stopWaiting = timer.after(minutes * 60_000, () => get().lock())
    }
    const opened = (by: Unseal) => {
      unseal = by
      set({ status: 'open', doing: 'nothing', problem: 'none' })
      used()
    }
    const failed = (problem: 'wrong' | 'notKept') => {
      set({ doing: 'nothing', problem })
      return false
    }
    const tried = async (passphrase: string) => (header ? keys.open(header, passphrase) : undefined)

    return {
      status: 'unknown',
      doing: 'nothing',
      problem: 'none',
      look,
      used,
      setUp: async (passphrase) => {
        set({ doing: 'setting', problem: 'none' })
        const made = await keys.make(passphrase)
        const by = await keys.open(made, passphrase)
        if (!by || !(await kept.write(made))) return failed('notKept')
        header = made
        opened(by) // from here on whatever is written is sealed
        set({ doing: 'setting' })
        const whole = await rewrite()
        set({ doing: 'nothing', problem: whole ? 'none' : 'notKept' })
        return whole
      },
      open: async (passphrase) => {
        set({ doing: 'opening', problem: 'none' })
        await look()
        const by = await tried(passphrase)
        if (!by) return failed('wrong')
        opened(by)
        void rewrite() // what a crash, or another tab, may have left open
        return true
      },
      lock: () => {
        stopWaiting()
        if (!header) return
        unseal = undefined
        set({ status: 'locked', doing: 'nothing', problem: 'none' })
        forget()
      },
      change: async (before, after) => {
        set({ doing: 'setting', problem: 'none' })
        const made = header && (await keys.change(header, before, after))
        if (!made) return failed('wrong')
        if (!(await kept.write(made))) return failed('notKept')
        header = made
        set({ doing: 'nothing' })
        return true
      },
      takeOff: async (passphrase) => {
        set({ doing: 'takingOff', problem: 'none' })
        const by = await tried(passphrase)
        if (!by) return failed('wrong')
        const before = header
        unseal = by
        header = undefined // from here on whatever is written lies open
        if (!(await rewrite())) {
          header = before
          return failed('notKept')
        }
        await kept.remove()
        unseal = undefined
        set({ status: 'none', doing: 'nothing' })
        return true
      },
    }
  })

  page.onChange(() => {
    if (page.hidden() && lockAfter() === 0 && store.getState().status === 'open') store.getState().lock()
  })

  return {
    store,
    seal: async () => {
      // Another tab may have set a lock, or taken it off.
      const changed = kept.marked() !== (header !== undefined) && store.getState().doing !== 'takingOff'
      if (!looked || changed) await store.getState().look()
      if (!header) return undefined
      if (sealing?.header.publicKey !== header.publicKey) sealing = { header, seal: keys.sealer(header) }
      return sealing.seal
    },
    unseal: () => unseal,
  }
}
