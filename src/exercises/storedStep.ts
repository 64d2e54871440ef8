import * as v from 'valibot'
import { quickestPerMinute } from '../score/pace'
import { ownBounds, type OwnPattern } from './breathing'
import { catalogue } from './catalogue'
import type { StepOptions, Thing } from './exercise'
import { firstLoop, firstRamp } from './firstBreath'
import { groupIds, positions } from './muscleGroups'
import type { Step } from './plan'

/** One schema for every key, so that a field somebody adds cannot be forgotten here. */
export type Entries<T> = { [Key in keyof T]-?: v.GenericSchema }

export const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most))

/** A person's own slowest pattern takes 90 s a breath. */
const slowestOwnPerMinute = 0.5
const inOrOut = between(...ownBounds.breath)
const held = between(...ownBounds.hold)

const own = v.strictObject({ in: inOrOut, hold: held, out: inOrOut, holdOut: held } satisfies Entries<OwnPattern>)

/** Most things of a list, and of each kind of thing. */
export const mostThings = 20
export const mostOfOne = 10

const thing = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(200)),
  count: v.pipe(between(1, mostOfOne), v.integer()),
} satisfies Entries<Thing>)

const maybe = v.exactOptional
const chosen = maybe(v.boolean())

/** What may be chosen for a step, each within its bounds. */
export const storedOptions = v.strictObject({
  minutes: maybe(between(1 / 60, 60)),
  rampFrom: maybe(between(1, quickestPerMinute)),
  perMinute: maybe(between(slowestOwnPerMinute, quickestPerMinute)),
  holds: chosen,
  own: maybe(own),
  joinedMs: maybe(between(0, firstRamp.totalMs + firstLoop.totalMs)),
  unpacedFirstMs: maybe(between(0, 600_000)),
  comfortPerMinute: maybe(between(slowestOwnPerMinute, quickestPerMinute)),
  handsFree: chosen,
  secondContact: chosen,
  gentle: chosen,
  coupled: chosen,
  longerRest: chosen,
  position: maybe(v.picklist(positions)),
  leftOut: maybe(v.pipe(v.array(v.picklist(groupIds)), v.maxLength(100))),
  cueWord: maybe(v.pipe(v.string(), v.maxLength(200))),
  rounds: maybe(v.pipe(between(1, 3), v.integer())),
  dark: chosen,
  blind: chosen,
  deaf: chosen,
  noSmell: chosen,
  things: maybe(v.pipe(v.array(thing), v.maxLength(mostThings))),
  parts: maybe(v.pipe(v.array(v.picklist(groupIds)), v.maxLength(groupIds.length))),
  softly: chosen,
} satisfies Entries<StepOptions>)

const id = v.picklist(catalogue.map((exercise) => exercise.id))

/** A step as it was kept: every id known, every option within its bounds. */
export const storedStep = v.strictObject({
  exercise: id,
  options: storedOptions,
  swappedFrom: maybe(id),
} satisfies Entries<Step>)
