import { open, timed, type Segment, type Stretch } from '../score/segment'
import { say, type Message } from '../words/message'
import type { Exercise, StepOptions } from './exercise'
import { eightGroups, fourGroups, groupsWithout, regions, topToToe, type GroupId } from './muscleGroups'
import { places, type Place } from './place'

/** Source: docs/sources.md#muscles */
export type MuscleId = `muscle/${'16' | '8' | '4' | 'whole' | 'release' | 'own'}`

const seconds = 1_000
/** Tense on the in-breath, release on the out-breath, notice for one free breath: 24 s. */
const withBreath = { tense: 5 * seconds, release: 7 * seconds, notice: 12 * seconds }
/** Without the breath: 5 s, then 12 s of rest. */
const alone = { tense: 5 * seconds, release: 3 * seconds, notice: 9 * seconds }
const longerRestMs = 15 * seconds
const wordLength = 40

/** One group a segment, so that it can be left out on the spot and the next one comes. The bar fills, then drains. */
function squeezed(group: GroupId, options: StepOptions): Segment {
  const coupled = options.coupled !== false
  const ms = coupled ? withBreath : alone
  const last = options.longerRest === true ? longerRestMs : 0
  return groupOf(group, [
    { action: 'tense', ms: ms.tense, to: 1, say: say(`muscle.tense.${group}`), hint: tenseHint(coupled) },
    { action: 'release', ms: ms.release, to: 0, say: say(`muscle.release.${group}`), ...outHint(options, coupled) },
    { action: 'notice', ms: ms.notice + last, to: 0, say: say(`muscle.notice.${group}`) },
  ])
}

/** A part is named, then softened on the out-breath: nothing is squeezed. */
function softened(group: GroupId, options: StepOptions): Segment {
  const last = options.longerRest === true ? 1 * seconds : 0
  return groupOf(group, [
    { action: 'notice', ms: 4 * seconds, to: 1, say: say(`muscle.part.${group}`) },
    { action: 'release', ms: 5 * seconds + last, to: 0, say: say('muscle.softenHere'), ...outHint(options, true) },
  ])
}

const groupOf = (group: GroupId, stretches: readonly Stretch[]): Segment => ({
  ...timed(stretches.map((stretch) => ({ ...stretch, part: group }))),
  leave: say('muscle.leaveOut'),
})

const tenseHint = (coupled: boolean): Message => say(coupled ? 'muscle.withIn' : 'muscle.about')

function outHint({ cueWord = '' }: StepOptions, coupled: boolean): { readonly hint?: Message } {
  const word = Array.from(cueWord.trim()).slice(0, wordLength).join('')
  if (word) return { hint: say(coupled ? 'muscle.outWord' : 'muscle.word', { word }) }
  return coupled ? { hint: say('muscle.withOut') } : {}
}

/** With everything left out there is still something to be in, and to leave. */
const orNothing = (segments: readonly Segment[]): readonly Segment[] =>
  segments.length > 0 ? segments : [open({ action: 'be', say: say('muscle.nothing') })]

const setOf =
  (groups: readonly GroupId[], one = squeezed): Exercise['compile'] =>
  (options) =>
    orNothing(groupsWithout(groups, options.leftOut ?? [], options.position).map((group) => one(group, options)))

/** The whole body at once, usually three times; with a part left out, the groups that remain, once. */
function whole(options: StepOptions): readonly Segment[] {
  const groups = groupsWithout(['whole'], options.leftOut ?? [], options.position)
  const rounds = Math.round(Math.min(3, Math.max(1, options.rounds ?? 3))) || 3
  const once = groups.map((group) => squeezed(group, options))
  return orNothing(groups.includes('whole') ? Array.from({ length: rounds }, () => once).flat() : once)
}

/** Parts that somebody listed, in their order, squeezed or only softened. Without a list, the four. */
const own: Exercise['compile'] = (options) =>
  setOf(options.parts ?? fourGroups, options.softly === true ? softened : squeezed)(options)

/** Squeezing can be seen, so it is not offered among others. */
const amongOwn: readonly Place[] = ['room', 'quiet', 'seated', 'bed']
const squeezing = [say('muscle.twoThirds'), say('muscle.skipHurts'), say('muscle.nothing'), say('muscle.eyesOpen')]
const softening = [say('muscle.noSqueeze'), say('muscle.skipHurts'), say('muscle.nothing'), say('muscle.eyesOpen')]

const exercise = (
  id: MuscleId,
  compile: Exercise['compile'],
  where = amongOwn,
  before: readonly Message[] = squeezing,
): Exercise<MuscleId> => ({
  id,
  family: 'muscle',
  picture: 'body',
  holds: false,
  places: where,
  cautionsAsked: false,
  faceContact: false,
  before,
  compile,
})

export const muscle: readonly Exercise<MuscleId>[] = [
  exercise('muscle/4', setOf(fourGroups)),
  exercise('muscle/8', setOf(eightGroups)),
  exercise('muscle/16', setOf(regions)),
  exercise('muscle/whole', whole),
  exercise('muscle/release', setOf(topToToe, softened), places, softening),
  exercise('muscle/own', own),
]
