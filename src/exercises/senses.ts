import { open, type Segment } from '../score/segment'
import { say } from '../words/message'
import type { MessageKey } from '../words/message'
import type { Exercise, StepOptions } from './exercise'
import { fiveSenses } from './fiveSenses'
import { places } from './place'

/** Source: docs/sources.md#senses */
export type SensesId = `senses/${'54321' | 'feet' | 'object' | 'orient' | 'room' | 'categories' | 'sound' | 'own'}`

/** How long people may take for one thing, to tell the length beforehand. Nothing waits for it. */
const perThingMs = 7_000

const find = (key: MessageKey, hint: MessageKey, part: string, count = 1): Segment =>
  open({ action: 'find', part, count, say: say(key), hint: say(hint), aboutMs: count * perThingMs })

const feet = (): readonly Segment[] => [
  find('senses.feet.press', 'senses.feet.hands', 'press', 5),
  find('senses.feet.parts', 'senses.fewer', 'parts', 3),
  find('senses.feet.floor', 'senses.notHere', 'floor'),
]

const object = ({ deaf }: StepOptions): readonly Segment[] => [
  open({
    action: 'prepare',
    part: 'take',
    say: say('senses.object.take'),
    hint: say('senses.object.warm'),
    aboutMs: perThingMs,
  }),
  find('senses.object.weight', 'senses.fewer', 'weight'),
  find('senses.object.edge', 'senses.fewer', 'edge'),
  find('senses.object.temperature', 'senses.fewer', 'temperature'),
  find(
    deaf === true ? 'senses.object.surface' : 'senses.object.sound',
    'senses.fewer',
    deaf === true ? 'surface' : 'sound',
  ),
]

const orient = ({ dark, blind }: StepOptions): readonly Segment[] =>
  dark === true || blind === true
    ? [
        find('senses.orient.wall', 'senses.notHere', 'wall'),
        find('senses.orient.air', 'senses.notHere', 'air'),
        find('senses.orient.edge', 'senses.notHere', 'edge'),
      ]
    : [
        find('senses.orient.turn', 'senses.slowly', 'turn'),
        find('senses.orient.door', 'senses.notHere', 'door'),
        find('senses.orient.light', 'senses.notHere', 'light'),
        find('senses.orient.blue', 'senses.notHere', 'blue'),
      ]

const room = (): readonly Segment[] => [
  find('senses.room.place', 'senses.silently', 'place'),
  find('senses.room.date', 'senses.room.own', 'date'),
  find('senses.room.time', 'senses.room.own', 'time'),
  find('senses.room.next', 'senses.fewer', 'next'),
]

const categories = (): readonly Segment[] => [
  find('senses.categories.animals', 'senses.categories.anyOrder', 'animals', 5),
  find('senses.categories.towns', 'senses.fewer', 'towns', 5),
  find('senses.categories.round', 'senses.fewer', 'round', 5),
]

const sound = ({ deaf }: StepOptions): readonly Segment[] =>
  deaf === true
    ? [
        find('senses.sound.ground', 'senses.notHere', 'ground'),
        find('senses.sound.body', 'senses.notHere', 'body'),
        find('senses.sound.still', 'senses.notHere', 'still'),
      ]
    : [
        find('senses.sound.far', 'senses.notHere', 'far'),
        find('senses.sound.near', 'senses.notHere', 'near'),
        find('senses.sound.quiet', 'senses.notHere', 'quiet'),
      ]

/** A list that somebody made. Without one, whatever is noticed. */
const own = ({ things = [] }: StepOptions): readonly Segment[] =>
  things.length === 0
    ? [find('senses.own.any', 'senses.fewer', 'any', 3)]
    : things.map(({ text, count }, at) =>
        open({
          action: 'find',
          part: String(at),
          count,
          say: say('senses.own.thing', { thing: text }),
          hint: say('senses.fewer'),
          aboutMs: count * perThingMs,
        }),
      )

const always = [say('senses.fewer'), say('senses.notDriving')]

const exercise = (id: SensesId, compile: Exercise['compile'], before = always): Exercise<SensesId> => ({
  id,
  family: 'senses',
  picture: 'dots',
  holds: false,
  places,
  cautionsAsked: false,
  faceContact: false,
  before,
  compile,
})

export const senses: readonly Exercise<SensesId>[] = [
  exercise(
    'senses/54321',
    (options) => fiveSenses(options).map(({ key, part, count }) => find(key, 'senses.fewer', part, count)),
    [say('senses.silently'), ...always],
  ),
  exercise('senses/feet', feet),
  exercise('senses/object', object),
  exercise('senses/orient', orient),
  exercise('senses/room', room),
  exercise('senses/categories', categories),
  exercise('senses/sound', sound),
  exercise('senses/own', own),
]
