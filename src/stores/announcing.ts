import type { Announce } from '../device/announce'
import type { Coming } from '../session/ahead'
import type { PauseReason } from '../session/event'
import { segmentOf, type Session } from '../session/session'
import { apartMs, createAnnouncer, type AnnouncerNeeds } from '../stage/announcer'
import type { Message } from '../words/message'
import { createConductor } from '../stage/conductor'
import { milestoneIn, toldOf, type Milestone } from '../stage/told'
import type { SessionStore } from './sessionStore'
import type { SettingsStore } from './settingsStore'

/** What can be told, in the language that the page is in by now. */
export interface Tellings {
  readonly whole: (cue: Coming, first: boolean) => string
  readonly short: (cue: Coming) => string
  readonly milestone: (reached: Milestone) => string
  readonly paused: (why: PauseReason) => string
  readonly goingOn: (say: Message | undefined) => string
}

export interface AnnouncingNeeds extends Omit<AnnouncerNeeds, 'words'> {
  readonly announce: Announce
  readonly settings: SettingsStore
  readonly tell: Tellings
}

/** Who tells sessions to a screen reader: one for the whole page. */
export interface Announcing {
  readonly attach: (session: SessionStore | undefined) => void
  /** Answers what was tapped, as soon as there is room for it. */
  readonly answer: (text: string) => void
}

export function createAnnouncing({ settings, tell, ...needs }: AnnouncingNeeds): Announcing {
  let session: SessionStore | undefined
  let forget = () => {}
  let told: { readonly segment: object | undefined; readonly atMs: number } = { segment: undefined, atMs: 0 }

  const announcer = createAnnouncer({ ...needs, words: wordsOf })
  const conductor = createConductor([announcer], () => false)

  function wordsOf(cue: Coming): string | undefined {
    const now = session?.getState().session
    if (now?.status !== 'playing' || settings.getState().speaker !== 'none') return undefined
    const segment = segmentOf(now.course)
    const first = told.segment === undefined
    const reached = milestoneOf(cue, now.zeroAtMs)
    // In a quick breath there is room for one word: always the same one.
    const quick = cue.breath !== undefined && cue.action !== 'in' && cue.beginsMs - told.atMs < apartMs
    told = { segment, atMs: cue.beginsMs }
    if (quick && !first) return undefined
    const verbosity = settings.getState().announce
    switch (toldOf(cue, verbosity, first)) {
      case 'whole':
        return tell.whole(cue, first)
      case 'short':
        return tell.short(cue)
      case 'no':
        return reached && verbosity === 'few' ? tell.milestone(reached) : undefined
    }
  }

  function milestoneOf(cue: Coming, zeroMs: number): Milestone | undefined {
    const now = session?.getState().session
    const segment = now?.status === 'playing' ? segmentOf(now.course) : undefined
    if (segment?.kind !== 'timed' || told.segment !== segment || cue.action === 'end') return undefined
    return milestoneIn(told.atMs - zeroMs, cue.beginsMs - zeroMs, segment.score.totalMs)
  }

  function look(before?: Session) {
    if (!session) return
    const { session: now, present, nowMs } = session.getState()
    if (before?.status === 'playing' && now.status === 'paused') announcer.hush()
    if (before?.status === 'playing' && isHeld(now)) announcer.urgent(tell.paused(now.why))
    if (before?.status === 'paused' && now.status === 'playing') announcer.urgent(tell.goingOn(present?.cue.say))
    if (now.status === 'ready' || now.status === 'between') told = { segment: undefined, atMs: 0 }
    conductor.advance(now, nowMs())
  }

  return {
    answer: announcer.answer,
    attach: (next) => {
      forget()
      conductor.hush()
      session = next
      told = { segment: undefined, atMs: 0 }
      if (!next) return
      forget = next.subscribe((_, before) => look(before.session))
      look()
    },
  }
}

type Held = Extract<Session, { status: 'paused' }> & { readonly why: PauseReason }

/** Held where it is. What was not helping, and what goes on in another tab, are screens with a heading that says so. */
const isHeld = (session: Session): session is Held =>
  session.status === 'paused' && session.why !== 'worse' && session.why !== 'elsewhere'
