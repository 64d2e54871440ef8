import { breathing } from './breathing'
import { cold } from './cold'
import type { Exercise } from './exercise'
import { move } from './move'
import { muscle } from './muscle'
import { quiet } from './quiet'
import { senses } from './senses'

const families = [breathing, cold, move, muscle, senses, quiet] as const

/** Public: links, records and tests use these ids. */
export type ExerciseId = (typeof families)[number][number]['id']

/** Everything a person can do, in the order in which it is listed. */
export const catalogue: readonly Exercise[] = families.flat()

const byId: ReadonlyMap<string, Exercise> = new Map(catalogue.map((each) => [each.id, each]))

/** The exercise with this id, whatever text it comes from; none if there is no such id. */
export const findExercise = (id: string): Exercise | undefined => byId.get(id)

/**
 * The exercise of an id that is already known to be one.
 * @throws RangeError where the catalogue lacks it: an id without an exercise is a bug.
 */
export function exerciseOf(id: ExerciseId): Exercise {
  const exercise = byId.get(id)
  if (!exercise) throw new RangeError(`no exercise ${id}`)
  return exercise
}
