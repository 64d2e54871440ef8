import type { ExerciseId } from '../../exercises/exercise'
import { findExercise } from '../../exercises/catalogue'
import { lessUsed, suggestionsFrom, type Suggested } from '../../history/suggestion'
import { keptInsights } from '../../stores/afterwards'
import type { World } from '../world'
import { likingsOf } from './likingsOf'
import { suits } from './suits'

/** No more than this comes before everything else. */
const most = 3

export interface AtHand {
  readonly named: readonly Suggested[]
  /** One more, without a reason. Only where something is named. */
  readonly lessUsed: ExerciseId | undefined
}

const nothing: AtHand = { named: [], lessUsed: undefined }

/** What a person's own history brings to the top of a list. Nothing where suggestions, or the history, are off. */
export function atHandOf(world: World, wanted: (id: string) => boolean = () => true): AtHand {
  const { suggest, keepHistory, stay, ratings } = world.settings.getState()
  if (!suggest || !keepHistory || stay) return nothing
  const toGoBy = {
    likings: likingsOf(world).getState(),
    insights: keptInsights(world.devices.text),
    ratings,
    suits: (id: string) => wanted(id) && suits(id, world),
  }
  const named = suggestionsFrom(toGoBy).slice(0, most)
  if (named.length === 0) return nothing
  const other = lessUsed(
    toGoBy,
    named.map(({ id }) => id),
  )
  return { named, lessUsed: other === undefined ? undefined : findExercise(other)?.id }
}
