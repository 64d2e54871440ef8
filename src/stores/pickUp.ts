import { aimOf } from '../care/checks'
import type { OneTab } from '../device/oneTab'
import type { RunningBox } from '../device/runningBox'
import type { WallClock } from '../device/wallClock'
import { recordOf } from '../history/recordOf'
import { asLastSeen, filed, offeredForMs, parseInterrupted, type Interrupted } from '../session/interrupted'
import type { HistoryStore } from './historyState'

export interface PickUpDevices {
  readonly box: RunningBox
  readonly oneTab: OneTab
  readonly wallClock: WallClock
  readonly history: () => Promise<HistoryStore>
}

/** What was under way when a page went, or is under way in another tab just now. */
export type Found =
  { readonly where: 'nowhere' } | { readonly where: 'here' | 'elsewhere'; readonly session: Interrupted }

/**
 * Looks for a session to go on with: the latest, of the last 6 hours. Older ones, and those that had ended, are filed
 * with all that was said. What cannot be read is left where it lies.
 */
export async function findInterrupted(devices: PickUpDevices): Promise<Found> {
  const { box, oneTab, wallClock } = devices
  const elsewhere = await oneTab.elsewhere()
  const all = await onPaper(box)
  const [latest, ...older] = all
  if (!latest) return { where: 'nowhere' }
  if (elsewhere) return { where: 'elsewhere', session: latest } // the others are that tab's to file
  const offered = wallClock.nowMs() - latest.lastSeenAtMs < offeredForMs && asLastSeen(latest).status !== 'ended'
  for (const each of offered ? older : all) await file(each, devices)
  return offered ? { where: 'here', session: latest } : { where: 'nowhere' }
}

/** What another tab wrote last of the session that it guides: what is gone on with, once it is taken over. */
export const latestElsewhere = async ({ box }: Pick<PickUpDevices, 'box'>): Promise<Interrupted | undefined> =>
  (await onPaper(box))[0]

/** The latest first. */
async function onPaper(box: RunningBox): Promise<readonly Interrupted[]> {
  const all = [...(await box.all()).values()].flatMap((stored) => parseInterrupted(stored) ?? [])
  return all.toSorted((a, b) => b.lastSeenAtMs - a.lastSeenAtMs)
}

/** Makes a record of a session as it was last seen. Until that is safe, what was written down stays. */
export async function file(interrupted: Interrupted, { box, history }: PickUpDevices): Promise<void> {
  const ended = filed(interrupted)
  if (ended) {
    const { id, startedAtMs, offsetMinutes, zone, from } = interrupted
    const aim = aimOf(ended.course.plan)
    const about = { id, startedAtMs, offsetMinutes, zone, from, rehearsal: interrupted.rehearsal === true, aim }
    const kept = await history()
    const outcome = await kept.getState().keep(recordOf(ended, about))
    if (!outcome.ok) return
    for (const row of interrupted.said ?? []) await kept.getState().addSealed(row)
  }
  await box.remove(interrupted.id)
}
