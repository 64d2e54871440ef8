import { exerciseOf } from '../../exercises/catalogue'
import type { Plan } from '../../exercises/plan'
import { loadPictures } from './pictures/loadPictures'

/** Fetches all that a plan is drawn with. What cannot be fetched stops nothing: those steps go on by their words. */
export async function fetchPictures({ steps }: Plan): Promise<void> {
  try {
    await loadPictures(steps.map(({ exercise }) => exerciseOf(exercise).picture))
  } catch {
    // Asked for again when its step comes.
  }
}
