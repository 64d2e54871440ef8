import type { Happening } from '../../../src/session/event'
import { command, seenIn, type Described, type Machine } from './command'
import { did } from './doing'
import { law } from './law'
import { stretchOf } from './life'
import { heldAtGap } from './missing'
import { passed } from './passing'
import type { Tab } from './phone'
import { beatAt } from './stretch'

const always = () => true

/** Time goes by, with something waking the page in between or not. */
export const passes = (slicesMs: readonly number[]) =>
  command(`passes(${slicesMs.join('+')})`, always, (described, machine) => {
    for (const ms of slicesMs) goesBy(described, machine, ms)
  })

export function goesBy(described: Described, { phone }: Machine, ms: number): void {
  phone.time.advance(ms)
  described.life = passed(described.life, ms)
}

/** A moment of the stretch: when what is asked for now ends, when the next hold begins, or what comes last. */
export type Moment = 'end' | 'hold' | 'last'

/** Time goes by until that moment, a little less, or more. Where there is none, nothing happens. */
export const passesTo = (moment: Moment, offMs: number) =>
  command(`passesTo(${moment}, ${offMs})`, isTimed, (described, machine) => {
    const stretch = stretchOf(described.life)
    if (stretch?.kind !== 'timed') return
    const { elapsedMs } = described.life
    const momentMs = {
      end: stretch.beats[beatAt(stretch, elapsedMs)]?.endMs,
      hold: stretch.beats.find(({ action, startMs }) => action === 'hold' && startMs > elapsedMs)?.startMs,
      last: stretch.beats.at(-1)?.startMs,
    }[moment]
    if (momentMs !== undefined) goesBy(described, machine, Math.max(0, momentMs - elapsedMs + offMs))
  })

const isTimed = ({ life }: Described) => life.status === 'playing' && stretchOf(life)?.kind === 'timed'

export const hides = () =>
  command('hides', always, (described, { tab }) => {
    tab.page.hide(true)
    described.hidden = true
    described.life = did(described.life, { type: 'pause', why: 'hidden' }, seenIn(tab))
  })

export const shows = () =>
  command('shows', always, (described, { tab }) => {
    tab.page.hide(false)
    described.hidden = false
  })

/** Clocks further apart than this, or a look this late, mean that the device stood still. */
const gapMs = 2_000
const looksWithinMs = 4_000

/** The device sleeps: the time of day runs on, or is set, and the page's clock does not. A tap may be first to notice. */
export const sleeps = (byMs: number, tap?: Happening) =>
  command(named(`sleeps(${byMs})`, tap), mayTap(tap), (described, machine) => {
    const { tab, phone } = machine
    const happened = tab.state().events.length
    phone.wallClock.set(byMs)
    if (tap) tab.state().send(tap)
    else phone.time.advance(looksWithinMs)
    const slept = Math.abs(byMs) > gapMs
    noticed(described, tab, happened, { surely: slept, maybe: slept })
    described.life = tap ? did(described.life, tap, seenIn(tab)) : passed(described.life, looksWithinMs)
  })

/** The page is frozen: both clocks run on, and what fell due is called late. A tap may be first to notice. */
export const freezes = (ms: number, tap?: Happening) =>
  command(named(`freezes(${ms})`, tap), mayTap(tap), (described, { tab, phone }) => {
    const happened = tab.state().events.length
    tab.timer.sleep()
    phone.time.advance(ms)
    if (tap) tab.state().send(tap)
    tab.timer.wake()
    noticed(described, tab, happened, { surely: ms > looksWithinMs + gapMs, maybe: ms > gapMs })
    described.life = passed(described.life, ms)
    if (tap) described.life = did(described.life, tap, seenIn(tab))
  })

/** Whoever was guided when time went missing is held where they were last seen. */
function noticed(described: Described, tab: Tab, happened: number, gap: { surely: boolean; maybe: boolean }) {
  const { life } = described
  const first = tab.state().events[happened]
  const isGap = first?.type === 'pause' && first.why === 'gap'
  const playing = life.status === 'playing'
  law('notices that time went missing', isGap || !(playing && gap.surely))
  law('takes nothing else for missing time', !isGap || (playing && gap.maybe))
  if (isGap) described.life = heldAtGap(life, first.atMs)
}

const named = (name: string, tap: Happening | undefined) => (tap ? `${name}, then ${JSON.stringify(tap)}` : name)

const mayTap =
  (tap: Happening | undefined) =>
  ({ hidden }: Described) =>
    tap === undefined || !hidden
