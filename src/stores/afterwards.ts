import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KeptText } from '../device/keptText'
import { insightsOf, type Insight } from '../history/insights'
import { isShort, nothingRecent, parseRecent, recentOf, takenIn, takenOut, type Recent } from '../history/recent'
import { suggestionsFrom, type Suggested } from '../history/suggestion'
import type { HistoryStore } from './historyState'
import { jsonFrom } from './jsonFrom'
import type { LikingsStore } from './likingsStore'
import { readRecent } from './readRecent'
import type { SettingsStore } from './settingsStore'
import { suggestionName } from './suggestionName'

/** What is worked out is kept as well, so that it is there at once. It is held against the history whenever it is shown. */
export const summaryName = 'holdspace.afterwards'

/** What was kept of it, to be shown or gone by at once. */
export const keptInsights = (text: KeptText): readonly Insight[] =>
  insightsOf(parseRecent(jsonFrom(text.read(summaryName))) ?? nothingRecent)

export interface AfterwardsState {
  /** Nothing until there is something to show: kept from before, or read. */
  readonly insights: readonly Insight[] | undefined
  /** `kept`: as it was kept, and not yet held against the history. */
  readonly status: 'kept' | 'reading' | 'read' | 'failed'
  /** Works it out anew from the history. */
  readonly read: () => Promise<void>
  /** What may be named, the first first. Nothing where suggestions are off. */
  readonly suggestions: () => readonly Suggested[]
}

export type Afterwards = StoreApi<AfterwardsState>

export interface AfterwardsDevices {
  readonly history: HistoryStore
  readonly text: KeptText
  readonly likings: LikingsStore
  readonly settings: SettingsStore
  /** Whether an exercise or plan of this id is there, and suits this person as it is. */
  readonly suits: (id: string) => boolean
  /** Whether what is in the history may lie outside of it as well: not behind a lock. */
  readonly mayKeep: () => boolean
}

/** How it was afterwards, kept up to date with every change to the history, and what is suggested from it. */
export function createAfterwards({ history, text, likings, settings, suits, mayKeep }: AfterwardsDevices): Afterwards {
  const isOpen = () => settings.getState().keepHistory && !settings.getState().stay && mayKeep()
  let recent: Recent | undefined = isOpen() ? parseRecent(jsonFrom(text.read(summaryName))) : undefined

  const store = createStore<AfterwardsState>()((set, get) => {
    const read = async (): Promise<void> => {
      const { changes } = history.getState()
      set({ status: 'reading' })
      const found = await readRecent(history)
      if (history.getState().changes !== changes) return read() // it has changed meanwhile
      if (!found.ok) return set({ status: 'failed' })
      lay(recentOf(found.value.records, found.value.cut))
      set({ status: 'read' })
    }
    const lay = (next: Recent) => {
      recent = next
      set({ insights: insightsOf(next) })
      keep()
    }
    const keep = () => {
      const [first] = get().suggestions()
      if (first) text.write(suggestionName, JSON.stringify(first))
      else text.remove(suggestionName)
      if (isOpen() && recent) text.write(summaryName, JSON.stringify({ version: 1, ...recent }))
      else text.remove(summaryName)
    }

    history.subscribe((now, before) => {
      if (now.changes === before.changes) return
      const { latest } = now
      if (!recent || !latest || latest === before.latest) return void read()
      lay(latest.record ? takenIn(recent, latest.record) : takenOut(recent, latest.id))
      if (isShort(recent)) void read()
    })
    likings.subscribe(keep)
    settings.subscribe(keep)
    // Something may have been said of an exercise before anything was worked out.
    queueMicrotask(keep)

    return {
      insights: recent && insightsOf(recent),
      status: 'kept',
      read,
      suggestions: () => {
        const { ratings, suggest } = settings.getState()
        if (!suggest || !isOpen()) return []
        return suggestionsFrom({ likings: likings.getState(), insights: get().insights ?? [], ratings, suits })
      },
    }
  })
  return store
}
