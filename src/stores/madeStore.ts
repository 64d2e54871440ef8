import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KeptText } from '../device/keptText'
import { mostKept, parseKeptMade, type Kept, type KeptMade } from '../exercises/keptMade'
import { jsonFrom } from './jsonFrom'

const keptName = 'holdspace.made'

export interface MadeState {
  readonly kept: readonly Kept[]
  /** Whether the latest change is kept beyond this page. */
  readonly saved: boolean
  /** Keeps it, in the place of what had this id before. @returns false where there is no room for more. */
  readonly keep: (piece: Kept) => boolean
  readonly remove: (id: string) => void
  /** Where it stood before it was taken away. */
  readonly putBack: (piece: Kept, at: number) => void
}

export type MadeStore = StoreApi<MadeState>

/** Plans, patterns and lists on this device. A change holds at once, kept or not. */
export function createMadeStore(text: KeptText): MadeStore {
  const read = () => parseKeptMade(jsonFrom(text.read(keptName)))
  let unread: KeptMade['unread'] = []
  return createStore<MadeState>()((set, get) => {
    const change = (changed: (kept: readonly Kept[]) => readonly Kept[]) => {
      // Another tab may have kept something. Where nothing could be kept, what this page knows is all there is.
      const now = get().saved && text.read(keptName) !== undefined ? read() : { kept: get().kept, unread }
      const kept = changed(now.kept)
      unread = now.unread
      set({ kept, saved: text.write(keptName, JSON.stringify({ version: 1, list: [...kept, ...unread] })) })
    }
    const first = read()
    unread = first.unread
    return {
      kept: first.kept,
      saved: true,
      keep: (piece) => {
        const before = get().kept.some(({ id }) => id === piece.id)
        if (!before && get().kept.length >= mostKept) return false
        change((kept) =>
          kept.some(({ id }) => id === piece.id)
            ? kept.map((each) => (each.id === piece.id ? piece : each))
            : [...kept, piece],
        )
        return true
      },
      remove: (id) => change((kept) => kept.filter((each) => each.id !== id)),
      putBack: (piece, at) => change((kept) => kept.filter(({ id }) => id !== piece.id).toSpliced(at, 0, piece)),
    }
  })
}
