import { recordOf } from '../../../src/history/recordOf'
import { parseRecord } from '../../../src/history/record'
import { parseInterrupted } from '../../../src/session/interrupted'
import { replay } from '../../../src/session/replay'
import { elapsedAt, segmentOf, stepOf, type Course, type Session } from '../../../src/session/session'
import { transition } from '../../../src/session/transition'
import { law, same } from './law'
import { isUnderWay, stretchOf, type Life } from './life'
import { beatAt } from './stretch'
import type { Phone, Tab } from './phone'
import { canBeShown } from './shown'

/** The session in a tab is the one described, and everything a screen shows of it is there. */
export async function agree(life: Life, tab: Tab, phone: Phone): Promise<void> {
  const { session, present, nowMs } = tab.state()
  same('status', session.status, life.status)
  canBeShown(session, present, nowMs())
  if (session.status === 'ready') return same('plan', session.plan, life.plan)
  if (session.status !== 'ended') same('time', nowMs(), life.atMs)
  agreeOnPlace(life, session, nowMs())
  agreeOnLog(life, session.course, session, nowMs())
  agreeOnCue(life, tab)
  if (!isUnderWay(life)) return
  recordParses(session, nowMs())
  await isOnPaper(session, tab, phone)
}

type Begun = Exclude<Session, { status: 'ready' }>

function agreeOnPlace(life: Life, session: Begun, atMs: number) {
  const { course } = session
  same('why it is held', session.status === 'paused' ? session.why : undefined, life.why)
  same('rest', session.status === 'between' && session.resting, life.resting)
  same('step number', course.step, life.number)
  same('step', stepOf(course), life.here)
  same('steps left', course.steps.slice(course.step + 1), life.ahead)
  same('stretch', course.segment, life.at)
  same('found', course.found, life.found)
  if (session.status !== 'playing' && session.status !== 'paused') return
  if (segmentOf(course)) same('time in the stretch', elapsedAt(session, atMs), life.elapsedMs)
}

function agreeOnLog(life: Life, { log }: Course, session: Begun, atMs: number) {
  const steps = log.steps.map(({ exercise, how, startMs, playedMs, breaths = 0 }) => ({
    exercise,
    how,
    startMs,
    playedMs,
    breaths,
  }))
  same('what was done', steps, life.steps)
  same('time played', log.playedMs + (session.status === 'playing' ? atMs - log.sinceMs : 0), life.playedMs)
  same('pauses', log.pauses, life.pauses)
  same('choices', log.choices, life.choices)
  same('when it was not helping', log.worse, life.worse)
  same('answers', log.said, life.said)
}

function agreeOnCue(life: Life, tab: Tab) {
  const { session, present, nowMs, lastSeenMs } = tab.state()
  const stretch = life.status === 'playing' || life.status === 'paused' ? stretchOf(life) : undefined
  same('number of the cue', present?.index, stretch && life.cuesBefore + beatAt(stretch, life.elapsedMs))
  const asked = stretch?.kind === 'open' ? stretch : stretch?.beats[beatAt(stretch, life.elapsedMs)]
  same('what is asked for', present?.cue.action, asked?.action)
  if (session.status !== 'ready') same('what was asked for before', session.course.cuesBefore, life.cuesBefore)
  if (life.status === 'playing') law('was seen within 4 s', nowMs() - lastSeenMs <= 4_000)
  same('hold on the screen', tab.wakeLock.held(), life.status === 'playing' ? 1 : 0)
}

/** However it would end now, its record can be read again. */
function recordParses(session: Begun, atMs: number) {
  const ended = transition(session, { type: 'end', atMs })
  if (ended.status !== 'ended') return
  const about = { startedAtMs: 1e12, offsetMinutes: 60, zone: 'Europe/Berlin', rehearsal: false, from: 'practise' }
  const id = '00000000-0000-4000-8000-000000000000'
  const record = { ...recordOf(ended, { ...about, id, aim: 'settle' }), digest: '0'.repeat(64) }
  const read = parseRecord(record)
  same('record', read.ok ? read.value : read.at, record)
}

/** What is written down is all of it: replayed, it is the very session. */
async function isOnPaper(session: Begun, tab: Tab, { box }: Phone) {
  const { nowMs } = tab.state()
  const paper = parseInterrupted((await box.all()).get(tab.id()))
  if (!paper) throw new Error('nothing that can be read is on paper')
  const tick = { type: 'tick', atMs: nowMs() } as const
  const replayed = transition(replay(paper.journal.plan, paper.journal.events), tick)
  same('session from its journal', replayed, transition(session, tick))
}
