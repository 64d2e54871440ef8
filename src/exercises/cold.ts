import { open, timed, type Segment } from '../score/segment'
import { say, type Message } from '../words/message'
import type { Exercise, StepOptions } from './exercise'
import { places, type Place } from './place'

/** Source: docs/sources.md#cold */
export type ColdId = `cold/${Kind}`

type Kind = 'pack' | 'bowl' | 'wrists' | 'object'

/** The longest that cold stays on, and the rest that goes by itself in the hands-free form. */
const contactMs = 30_000
const restMs = 60_000

const onFace = (kind: Kind) => kind === 'pack' || kind === 'bowl'

/** Only cold on the face is said to slow the heart: nothing else does. */
const faceFirst = [say('cold.slows'), say('cold.lean'), say('cold.lenses')]
const stop = say('cold.stop')
const upTo = say('cold.upTo')
const before: Readonly<Record<Kind, readonly Message[]>> = {
  pack: [...faceFirst, say('cold.wrap'), say('cold.noFast'), upTo, stop],
  bowl: [...faceFirst, say('cold.onlyBowl'), say('cold.degrees'), say('cold.noFast'), upTo, stop],
  wrists: [say('cold.milder'), say('cold.notBare'), upTo, stop],
  object: [say('cold.milder'), say('cold.notBare'), upTo, stop],
}

const prepare = (kind: Kind): Segment =>
  open({
    action: 'prepare',
    part: kind,
    say: say(`cold.prepare.${kind}`),
    hint: say(`cold.orElse.${kind}`),
    lines: onFace(kind) ? [...before[kind], say('cold.holdOption')] : before[kind],
    aboutMs: 20_000,
  })

/** The ring is full when the cold begins, and empty when it ends; it may end at any moment. */
const contact = (kind: Kind, holds: boolean): Segment => ({
  ...timed(
    [
      {
        action: 'cold',
        part: kind,
        ms: contactMs,
        to: 0,
        say: say(`cold.on.${kind}`),
        hint: say(holds ? 'cold.holdIf' : 'cold.comeAway'),
      },
    ],
    1,
  ),
  leave: say('cold.off'),
})

/** Face dripping, eyes shut: this much rest comes without a tap, and can be left. */
const restByItself = (kind: Kind, then: Message): Segment => ({
  ...timed([{ action: 'rest', part: kind, ms: restMs, to: 0, say: say('cold.rest'), hint: then }]),
  leave: say('cold.restOver'),
})

const openRest = (kind: Kind, aboutMs: number): Segment =>
  open({
    action: 'rest',
    part: kind,
    say: say('cold.rest'),
    hint: say('cold.again'),
    lines: onFace(kind) ? [say('cold.minute'), say('cold.dry'), say('cold.numb')] : [say('cold.minute')],
    aboutMs,
  })

function compile(kind: Kind, { holds, handsFree, secondContact }: StepOptions): readonly Segment[] {
  const cold = contact(kind, holds === true && onFace(kind))
  if (handsFree !== true) return [prepare(kind), cold, openRest(kind, restMs)]
  const last = [cold, restByItself(kind, say('cold.waits')), openRest(kind, 0)]
  const first = secondContact === true ? [cold, restByItself(kind, say('cold.onceMore'))] : []
  return [prepare(kind), ...first, ...last]
}

const exercise = (kind: Kind, where: readonly Place[]): Exercise<ColdId> => ({
  id: `cold/${kind}`,
  family: 'cold',
  picture: 'ring',
  holds: false,
  places: where,
  cautionsAsked: true,
  faceContact: onFace(kind),
  before: before[kind],
  stopSigns: stop,
  compile: (options) => compile(kind, options),
})

export const cold: readonly Exercise<ColdId>[] = [
  exercise('pack', ['room', 'quiet', 'seated', 'bed']),
  exercise('bowl', ['room', 'quiet']),
  exercise('wrists', ['room', 'quiet', 'public', 'seated']),
  exercise('object', places),
]
