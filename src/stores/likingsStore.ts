import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KeptText } from '../device/keptText'
import { parseLikings, withLiking, type Liking, type Likings } from '../history/likings'
import { jsonFrom } from './jsonFrom'

const keptName = 'holdspace.likings'

export interface LikingsState extends Likings {
  /** Whether the latest change is kept beyond this page. */
  readonly kept: boolean
  readonly say: (name: Liking, id: string, said: boolean) => void
}

export type LikingsStore = StoreApi<LikingsState>

/** What the person of this device keeps at hand, said to help, or does not want named. A change holds at once, kept or not. */
export const createLikingsStore = (text: KeptText): LikingsStore =>
  createStore<LikingsState>()((set, get) => ({
    ...parseLikings(jsonFrom(text.read(keptName))),
    kept: true,
    say: (name, id, said) => {
      const likings = withLiking(parseLikings(get()), name, id, said)
      set({ ...likings, kept: text.write(keptName, JSON.stringify({ version: 1, ...likings })) })
    },
  }))
