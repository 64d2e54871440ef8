import type fc from 'fast-check'
import type { Happening } from '../../../src/session/event'
import { parseInterrupted } from '../../../src/session/interrupted'
import { agree } from './agree'
import { did, type Seen } from './doing'
import { keptIn, keptOf, type Kept } from './kept'
import { law, same } from './law'
import { isUnderWay, type Life } from './life'
import { settled, type Phone, type Tab } from './phone'
import { cueShown } from './shown'
import { beatsOf } from './stretch'

/** What there ought to be. */
export interface Described {
  life: Life
  hidden: boolean
  /** Sessions that were left on paper, as they were last seen. */
  readonly onPaper: Map<string, Life>
  /** Of each session that was begun: when, by the time of day, and the number of the cue it has come to. */
  readonly begun: Map<string, { readonly startedAtMs: number; readonly cue: number }>
  readonly kept: Map<string, Kept>
}

/** What there is. */
export interface Machine {
  readonly phone: Phone
  tab: Tab
  /** Tabs whose session another one has taken over. */
  takenOver: readonly Tab[]
}

export type Command = fc.AsyncCommand<Described, Machine>
type Act = (described: Described, machine: Machine) => Promise<void> | void

/** Something that can happen to a phone; after it, what there is and what there ought to be are compared. */
export const command = (name: string, can: (described: Described) => boolean, act: Act): Command => ({
  check: (described) => can({ ...described }),
  toString: () => name,
  run: async (described, machine) => {
    await act(described, machine)
    await settled()
    if (described.life.status === 'ended') described.kept.set(machine.tab.id(), keptOf(described.life))
    await agree(described.life, machine.tab, machine.phone)
    neverGoesBack(described, machine)
    await nothingIsLost(described, machine)
    machine.takenOver.forEach(isHeldFor)
  },
})

/** Sends it, and describes what ought to come of it. */
export function send(described: Described, { tab }: Machine, what: Happening): void {
  tab.state().send(what)
  described.life = did(described.life, what, seenIn(tab))
}

export function seenIn(tab: Tab): Seen {
  const course = () => {
    const { session } = tab.state()
    return session.status === 'ready' ? undefined : session.course
  }
  return {
    beats: ({ at }) => beatsOf(course()?.segments[at]),
    step: () => {
      const now = course()
      return now?.steps[now.step]
    },
  }
}

/** Not by a pause, a pace, a step, a reload or another tab: its beginning stays, and its cues are counted on. */
export function neverGoesBack({ begun }: Described, { tab, phone }: Machine) {
  const { session, present, startedAtMs } = tab.state()
  const cue = cueShown(session, present)
  if (cue === undefined) return
  const before = begun.get(tab.id()) ?? { startedAtMs: phone.wallClock.nowMs(), cue: 0 }
  same('beginning', startedAtMs, before.startedAtMs)
  law(`goes back from cue ${before.cue} to ${cue}`, cue >= before.cue)
  begun.set(tab.id(), { ...before, cue })
}

/** Whatever has ended is a record, once; whatever has not is on paper; and nothing else is anywhere. */
async function nothingIsLost({ life, onPaper, kept }: Described, { phone, tab }: Machine) {
  const papers = [...onPaper.keys(), ...(isUnderWay(life) ? [tab.id()] : [])]
  same('papers', [...(await phone.box.all()).keys()].toSorted(), papers.toSorted())
  const records = phone.records().map((record) => [record.id, keptIn(record)] as const)
  same('records', new Map(records), kept)
}

/** In a tab that was taken over nothing goes on, and one tap leads out of it. */
function isHeldFor(tab: Tab) {
  const { session } = tab.world.running.getState()
  const now = session?.getState().session
  if (!now || now.status === 'ended') return
  law('is held where another tab goes on', now.status === 'paused' && now.why === 'elsewhere')
  law('keeps no screen on', tab.wakeLock.held() === 0)
}

export async function papersIn({ box }: Phone) {
  return [...(await box.all())].map(([id, stored]) => {
    const paper = parseInterrupted(stored)
    if (!paper) throw new Error(`paper ${id} cannot be read`)
    return paper
  })
}
