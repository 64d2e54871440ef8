import type { ReactNode } from 'react'
import type { ExerciseId, StepOptions } from '../../src/exercises/exercise'
import { planOf } from '../../src/exercises/plan'
import type { Happening } from '../../src/session/event'
import type { Still, StillOptions } from './still'

/** One state of one screen, and how to come to it. */
export interface ScreenState {
  /** `<group>/<name>`: its place on the sheet, and its address. */
  readonly id: string
  readonly address: string
  /** What is different in its world. */
  readonly world?: Omit<StillOptions, 'theme'>
  /** What happens in it beforehand. */
  readonly before?: (still: Still) => void | Promise<void>
  /** What is tapped once the screen is there, as selectors. */
  readonly taps?: readonly string[]
  /** Shown in the place of the whole app. */
  readonly shows?: ReactNode
}

type Extra = Omit<ScreenState, 'id' | 'address' | 'before'> & { readonly options?: StepOptions }

export const start: Happening = { type: 'start' }

/** A state of a session, opened by its link; a number among the moves is so many ms that pass. */
export function inSession(
  id: string,
  exercise: ExerciseId,
  moves: readonly (Happening | number)[] = [],
  { options = {}, ...extra }: Extra = {},
): ScreenState {
  const address = `go/${exercise}`
  return { ...extra, id, address, before: ({ open }) => open(planOf({ exercise, options }), address, moves) }
}
