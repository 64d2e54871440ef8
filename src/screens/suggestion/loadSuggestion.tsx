import type { ComponentType } from 'react'
import { parseSuggested } from '../../history/suggestion'
import { jsonFrom } from '../../stores/jsonFrom'
import { suggestionName } from '../../stores/suggestionName'
import { likingsOf } from '../likings/likingsOf'
import { suits } from '../likings/suits'
import { loadWords, MoreWords } from '../words'
import type { World } from '../world'
import { Suggestion } from './Suggestion'

/** The one suggestion with its words, where there is one that still holds for this person. */
export async function loadSuggestion(world: World): Promise<ComponentType | undefined> {
  const { suggest, keepHistory, stay, ratings } = world.settings.getState()
  const suggested = parseSuggested(jsonFrom(world.devices.text.read(suggestionName)))
  if (!suggested || !suggest || !keepHistory || stay) return undefined
  if (suggested.why === 'rated' && !ratings) return undefined
  if (likingsOf(world).getState().hidden.includes(suggested.id) || !suits(suggested.id, world)) return undefined
  const words = await Promise.all([loadWords('suggestion'), loadWords('exercises'), loadWords('made')])
  return () => (
    <MoreWords words={words}>
      <Suggestion suggested={suggested} />
    </MoreWords>
  )
}
