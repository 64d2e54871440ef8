import { exerciseOf } from './catalogue'
import type { ExerciseId, Family } from './exercise'
import type { Place } from './place'
import type { Step } from './plan'

/** What each letter of TIPP is where the person is: "In bed", "Quiet" and "In public" swap among these. */
export const usual: Readonly<Record<Place, Readonly<Record<'cold' | 'move', ExerciseId>>>> = {
  room: { cold: 'cold/pack', move: 'move/march' },
  quiet: { cold: 'cold/pack', move: 'move/wall' },
  public: { cold: 'cold/wrists', move: 'move/press' },
  seated: { cold: 'cold/pack', move: 'move/seated-march' },
  bed: { cold: 'cold/object', move: 'move/bed' },
}

/** The step itself where it suits the place, else what its family has for there. */
export function atPlace(step: Step, place: Place): Step {
  const { places: suits, family } = exerciseOf(step.exercise)
  const exercise = suits.includes(place) ? step.exercise : instead(family, place)
  return exercise === step.exercise ? step : { ...step, exercise, swappedFrom: step.swappedFrom ?? step.exercise }
}

function instead(family: Family, place: Place): ExerciseId {
  switch (family) {
    case 'cold':
    case 'move':
      return usual[place][family]
    case 'muscle':
      return 'muscle/release'
    case 'breathe':
      return 'breathe/ext46'
    case 'senses':
      return 'senses/54321'
    case 'quiet':
      return 'quiet/here'
  }
}
