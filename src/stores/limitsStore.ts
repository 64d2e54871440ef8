import { createStore, type StoreApi } from 'zustand/vanilla'
import { noLimits, parseLimits, type Contact, type Limits } from '../care/keptLimits'
import { recentContacts } from '../care/limits'
import { rememberable } from '../care/question'
import type { CautionId } from '../care/cautions'
import type { KeptText } from '../device/keptText'
import type { WallClock } from '../device/wallClock'
import { jsonFrom } from './jsonFrom'

const keptName = 'holdspace.limits'

/** What has been answered in one session. The next one is asked anew. */
export interface Answered {
  /** The session it was said in. */
  readonly of: object
  readonly cautions?: readonly CautionId[]
  /** Whether breath may be held. */
  readonly holds?: boolean
}

export interface LimitsState extends Limits {
  readonly damaged: boolean
  readonly answered: Answered | undefined
  readonly answer: (of: object, what: Omit<Answered, 'of'>) => void
  /** Keeps, of what was answered, what may be kept for other days. */
  readonly remember: (answered: readonly CautionId[]) => void
  readonly forget: () => void
  /** Cold came to the face. One that is known already counts once. */
  readonly touched: (contacts: readonly Contact[]) => void
  readonly moved: () => void
  /** Reads once more what is kept: another tab may have added to it. */
  readonly refresh: () => void
}

export type LimitsStore = StoreApi<LimitsState>

/** The limits of this device's person. A change holds at once, kept or not. */
export function createLimitsStore(text: KeptText, wallClock: WallClock): LimitsStore {
  const read = () => parseLimits(jsonFrom(text.read(keptName)))
  return createStore<LimitsState>()((set, get) => {
    let kept = true
    const keep = (part: Partial<Limits>) => {
      const { remembered, contacts, movedAtMs } = { ...get(), ...part }
      const limits = { remembered, contacts, ...(movedAtMs === undefined ? {} : { movedAtMs }) }
      set(limits)
      kept = text.write(keptName, JSON.stringify({ version: 1, ...limits }))
    }
    /** Those of both that still count, each once. */
    const merged = (more: readonly Contact[]): readonly Contact[] => {
      const all = new Map([...more, ...get().contacts].map((each) => [each.of, each]))
      const recent = new Set(
        recentContacts(
          [...all.values()].map(({ atMs }) => atMs),
          wallClock.nowMs(),
        ),
      )
      return [...all.values()].filter(({ atMs }) => recent.has(atMs))
    }
    const { limits, damaged } = read()
    return {
      ...noLimits,
      ...limits,
      damaged,
      answered: undefined,
      answer: (of, what) => {
        const before = get().answered
        set({ answered: { ...(before?.of === of ? before : {}), ...what, of } })
      },
      remember: (answered) => {
        set({ damaged: false })
        keep({ remembered: rememberable(answered) })
      },
      forget: () => {
        set({ damaged: false })
        keep({ remembered: [] })
      },
      touched: (contacts) => {
        if (contacts.every(({ of }) => get().contacts.some((each) => each.of === of))) return
        get().refresh()
        keep({ contacts: merged(contacts) })
      },
      moved: () => keep({ movedAtMs: wallClock.nowMs() }),
      refresh: () => {
        // Where the latest could not be kept, what this page knows is more than what lies there.
        if (!kept || text.read(keptName) === undefined) return
        const { limits: now, damaged: isDamaged } = read()
        const movedAtMs = Math.max(now.movedAtMs ?? 0, get().movedAtMs ?? 0)
        set({
          remembered: now.remembered,
          damaged: isDamaged,
          contacts: merged(now.contacts),
          ...(movedAtMs > 0 ? { movedAtMs } : {}),
        })
      },
    }
  })
}
