import type { Plan } from '../../../src/exercises/plan'
import { carryOn } from '../../../src/session/interrupted'
import { file, findInterrupted, latestElsewhere } from '../../../src/stores/pickUp'
import { command, neverGoesBack, papersIn, send, type Described, type Machine } from './command'
import { did, type Seen } from './doing'
import { keptOf } from './kept'
import { law, same } from './law'
import { isUnderWay, waiting, type Life } from './life'
import { asSeen, carriedOnBy, pickedUp } from './missing'
import { settled } from './phone'

/** What a person makes of the card that offers what was under way. `pass`: something else, and the card is left. */
export type Answer = 'carry on' | 'start over' | 'leave it' | 'pass'

/** What is turned to instead. */
export interface Otherwise {
  readonly plan: Plan
  readonly start: boolean
}

const offeredForMs = 6 * 60 * 60_000

/** The browser is killed with every tab, and opened again after a while. */
export const killed = (awayMs: number, answer: Answer, zeroMs: number, otherwise: Otherwise) =>
  command(
    `killed(${awayMs} away, ${answer}, else ${JSON.stringify(otherwise)})`,
    () => true,
    async (described, machine) => {
      const { phone } = machine
      await leftOnPaper(described, machine)
      for (const tab of [machine.tab, ...machine.takenOver]) tab.kill()
      machine.takenOver = []
      phone.time.advance(awayMs)
      const tab = phone.openTab(zeroMs)
      machine.tab = tab
      described.hidden = false
      const devices = { ...tab.world.devices, history: tab.world.history }
      const latest = await lookedThrough(described, machine)
      const found = await findInterrupted(devices)
      same('what is offered', found.where === 'here' ? found.session.id : undefined, latest)
      const seen = latest === undefined ? undefined : described.onPaper.get(latest)
      if (found.where !== 'here' || !seen || answer === 'pass') return opened(described, machine, otherwise)
      described.onPaper.delete(found.session.id)
      if (answer === 'carry on') {
        tab.reopen(found.session)
        described.life = pickedUp(seen)
        return carriedOn(described, machine)
      }
      await file(found.session, devices)
      described.kept.set(found.session.id, keptOf(ended(seen)))
      const fresh = seen.plan.steps.map(({ options: { joinedMs: _, ...options }, ...step }) => ({ ...step, options }))
      opened(
        described,
        machine,
        answer === 'start over' ? { ...otherwise, plan: { id: seen.plan.id, steps: fresh } } : otherwise,
      )
    },
  )

/** Another tab takes the session over: from a page that is hidden behind it, or stands beside it. */
export const takenOver = (hidden: boolean, zeroMs: number) =>
  command(`takenOver(${hidden ? 'hidden' : 'in sight'})`, goesOn, async (described, machine) => {
    const { phone, tab: before } = machine
    if (hidden) send(described, hide(machine), { type: 'pause', why: 'hidden' })
    await settled()
    await leftOnPaper(described, machine)
    const tab = phone.openTab(zeroMs)
    const devices = { ...tab.world.devices, history: tab.world.history }
    const found = await findInterrupted(devices)
    law('says that it is under way elsewhere', found.where === 'elsewhere')
    const latest = await latestElsewhere(devices)
    const seen = latest && described.onPaper.get(latest.id)
    if (!seen) throw new Error('nothing to take over')
    described.onPaper.delete(latest.id)
    tab.reopen(latest)
    Object.assign(machine, { tab, takenOver: [before, ...machine.takenOver] })
    described.hidden = false
    described.life = pickedUp(seen)
    carriedOn(described, machine)
  })

const goesOn = ({ life }: Described) => isUnderWay(life)

function hide(machine: Machine): Machine {
  machine.tab.page.hide(true)
  return machine
}

/** Something else is opened, and waits for its start, or is started at once. */
export function opened(described: Described, machine: Machine, { plan, start }: Otherwise): void {
  machine.tab.open(plan)
  described.life = waiting(plan)
  if (start) send(described, machine, { type: 'start' })
  neverGoesBack(described, machine)
  if (described.life.status === 'ended') described.kept.set(machine.tab.id(), keptOf(described.life))
}

function carriedOn(described: Described, machine: Machine) {
  const how = carryOn(machine.tab.state().session)
  same('what carrying on is', how, carriedOnBy(described.life))
  if (how) send(described, machine, { type: how })
}

/** Whatever was under way is on paper now, as it was last seen. */
async function leftOnPaper(described: Described, { tab, phone }: Machine) {
  if (!isUnderWay(described.life)) return
  const paper = (await papersIn(phone)).find(({ id }) => id === tab.id())
  described.onPaper.set(tab.id(), asSeen(described.life, paper?.lastSeenMs ?? 0))
}

/** The latest paper is offered for six hours; the others become records. @returns its id, where it is offered. */
async function lookedThrough(described: Described, { phone }: Machine): Promise<string | undefined> {
  const papers = (await papersIn(phone)).toSorted((a, b) => b.lastSeenAtMs - a.lastSeenAtMs)
  const [latest] = papers
  const isOffered = latest && phone.wallClock.nowMs() - latest.lastSeenAtMs < offeredForMs
  for (const { id } of papers) {
    const life = described.onPaper.get(id)
    if (!life || (isOffered && id === latest.id)) continue
    described.kept.set(id, keptOf(ended(life)))
    described.onPaper.delete(id)
  }
  return isOffered ? latest.id : undefined
}

const unseen: Seen = { beats: () => [], step: () => undefined }

export const ended = (life: Life): Life => did(life, { type: 'end' }, unseen)
