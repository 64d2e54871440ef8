import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KeptText } from '../device/keptText'
import type { Tried } from '../exercises/comfort'
import { paceFound, parseKeptPace, triedWith, type KeptPace } from '../exercises/keptPace'
import { jsonFrom } from './jsonFrom'

const keptName = 'holdspace.pace'

export interface PaceState extends KeptPace {
  /** Whether the latest change is kept beyond this page. */
  readonly kept: boolean
  /** Adds an answer to this search; a search of another name begins anew. */
  readonly tried: (of: string, answer: Tried) => void
  /** Keeps the pace that a search came to, if it came to one: otherwise the one from before stays. */
  readonly found: (of: string) => void
  readonly triedIn: (of: string) => readonly Tried[]
}

/** A person's own comfortable pace. Every answer is kept at once, so that a search outlives the page. */
export function createPaceStore(text: KeptText): StoreApi<PaceState> {
  return createStore<PaceState>()((set, get) => {
    const keep = (part: KeptPace) => {
      const { perMinute, trial } = { ...get(), ...part }
      const pace = { ...(perMinute === undefined ? {} : { perMinute }), ...(trial ? { trial } : {}) }
      set({ ...pace, kept: text.write(keptName, JSON.stringify({ version: 1, ...pace })) })
    }
    return {
      ...parseKeptPace(jsonFrom(text.read(keptName))),
      kept: true,
      tried: (of, answer) => keep({ trial: { of, tried: triedWith(get().triedIn(of), answer) } }),
      found: (of) => {
        const perMinute = paceFound(get().triedIn(of))
        if (perMinute !== undefined && perMinute !== get().perMinute) keep({ perMinute })
      },
      triedIn: (of) => {
        const { trial } = get()
        return trial?.of === of ? trial.tried : []
      },
    }
  })
}
