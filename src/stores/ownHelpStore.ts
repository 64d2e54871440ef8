import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Country } from '../care/countries'
import { parseOwnHelp, type OwnHelp, type Person } from '../care/ownPeople'
import type { KeptText } from '../device/keptText'
import { jsonFrom } from './jsonFrom'

const keptName = 'holdspace.people'

export interface OwnHelpState {
  readonly help: OwnHelp
  /** Whether the latest change is kept beyond this page. */
  readonly kept: boolean
  readonly choose: (country: Country | undefined) => void
  readonly add: (person: Person) => void
  readonly remove: (person: Person) => void
}

export type OwnHelpStore = StoreApi<OwnHelpState>

/** Where a person is and whom they know, on this device only. A change holds at once, kept or not. */
export function createOwnHelpStore(text: KeptText): OwnHelpStore {
  const read = () => parseOwnHelp(jsonFrom(text.read(keptName)))
  return createStore<OwnHelpState>()((set, get) => {
    const change = (changed: (help: OwnHelp) => OwnHelp) => {
      // Another tab may have added somebody. Where nothing could be kept, what this page knows is all there is.
      const help = changed(get().kept && text.read(keptName) !== undefined ? read() : get().help)
      set({ help, kept: text.write(keptName, JSON.stringify({ version: 1, ...help })) })
    }
    return {
      help: read(),
      kept: true,
      choose: (country) => change(({ people }) => ({ people, ...(country ? { country } : {}) })),
      add: (person) => change((help) => ({ ...help, people: [...without(help.people, person), person] })),
      remove: (person) => change((help) => ({ ...help, people: without(help.people, person) })),
    }
  })
}

const without = (people: readonly Person[], { name, number }: Person): readonly Person[] =>
  people.filter((each) => each.name !== name || each.number !== number)
