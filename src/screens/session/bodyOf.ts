import { faceContactsIn } from '../../care/contacts'
import { parseInterrupted } from '../../session/interrupted'
import { createLimitsStore, type LimitsStore } from '../../stores/limitsStore'
import { contactName } from '../../stores/watchBody'
import { createWaysStore, type WaysStore } from '../../stores/waysStore'
import type { World } from '../world'

/** What is known of the person's body, and how they like to do things. */
interface Body {
  readonly limits: LimitsStore
  readonly ways: WaysStore
}

const bodies = new WeakMap<World, Body>()

/** One for the whole page, made when a session first needs it: the first screen does without. */
export function bodyOf(world: World): Body {
  const { text, wallClock } = world.devices
  const body = bodies.get(world) ?? { limits: createLimitsStore(text, wallClock), ways: createWaysStore(text) }
  bodies.set(world, body)
  return body
}

const recalled = new WeakMap<World, Promise<void>>()

/**
 * Counts the face contacts of sessions that were cut off, once a page: a kill can lose what was kept in the second
 * before it, but not what was written down. Never rejects.
 */
export function recallContacts(world: World): Promise<void> {
  const recalling = recalled.get(world) ?? recall(world)
  recalled.set(world, recalling)
  return recalling
}

async function recall(world: World): Promise<void> {
  const { box } = world.devices
  if (!(await box.used())) return
  for (const stored of (await box.all()).values()) {
    const session = parseInterrupted(stored)
    if (!session) continue
    const { journal, lastSeenMs, lastSeenAtMs, startedAtMs } = session
    // A pause between two pages is not in session time: counted from the end, a time may be too late, never too early.
    const contacts = faceContactsIn(journal, lastSeenMs).map((contactMs) => ({
      atMs: lastSeenAtMs - (lastSeenMs - contactMs),
      of: contactName(startedAtMs, contactMs),
    }))
    bodyOf(world).limits.getState().touched(contacts)
  }
}
