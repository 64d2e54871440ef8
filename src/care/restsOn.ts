import { exerciseOf } from '../exercises/catalogue'
import type { ExerciseId } from '../exercises/exercise'
import { say, type Message } from '../words/message'

/** What a sequence rests on. Source: docs/sources.md#tipp */
export const planRestsOn: readonly Message[] = [say('rests.tipp'), say('rests.letters'), say('rests.everyone')]

/** What an exercise rests on, with its uncertainty, in a few sentences. Source: docs/sources.md */
export function restsOn(id: ExerciseId): readonly Message[] {
  return [...basisOf(id), say('rests.everyone')]
}

function basisOf(id: ExerciseId): readonly Message[] {
  const { family, faceContact } = exerciseOf(id)
  switch (family) {
    case 'breathe':
      return [say('rests.slow'), patternBasis(id), say('rests.small')]
    case 'cold':
      return faceContact ? [say('rests.face'), say('rests.stricter')] : [say('rests.mild'), say('rests.stricter')]
    case 'move':
      return [say('rests.move')]
    case 'muscle':
      return [say('rests.paired'), id === 'muscle/release' ? say('rests.softening') : say('rests.ownTimes')]
    case 'senses':
      return [say('rests.senses'), say('rests.outward')]
    case 'quiet':
      return id === 'quiet/crying' ? [say('rests.crying')] : [say('rests.being')]
  }
}

function patternBasis(id: ExerciseId): Message {
  switch (id) {
    case 'breathe/ext46':
    case 'breathe/dbt':
    case 'breathe/ext48':
      return say('rests.longOut')
    case 'breathe/coh55':
      return say('rests.even')
    case 'breathe/box':
    case 'breathe/478':
      return say('rests.holds')
    case 'breathe/sigh':
    case 'breathe/psigh':
      return say('rests.sighs')
    case 'breathe/plb':
      return say('rests.lips')
    case 'breathe/comfort':
      return say('rests.comfort')
    case 'breathe/own':
      return say('rests.own')
    default:
      return say('rests.practice')
  }
}
