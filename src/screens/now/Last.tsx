import { useEffect, useState, type ComponentType } from 'react'
import { suggestionName } from '../../stores/suggestionName'
import type { World } from '../world'

/** Long enough to have begun something else: who stays here for that long may read one line more. */
const settledMs = 6_000

/** What may stand at the very end of the first screen: something from before, and an offer. Its code is fetched only where there is something to say. */
export function Last({ world }: { readonly world: World }) {
  const [Offer, setOffer] = useState<ComponentType>()
  const [Suggestion, setSuggestion] = useState<ComponentType>()
  useEffect(() => {
    const show = async () => {
      const { loadLast } = await import('../atHand/loadLast')
      const found = await loadLast(world)
      if (found) setOffer(() => found)
    }
    return world.devices.timer.after(settledMs, () => void show().catch(() => {})) // a line less, nothing else
  }, [world])
  useEffect(() => {
    if (world.devices.text.read(suggestionName) === undefined) return
    const show = async () => {
      const found = await (await import('../suggestion/loadSuggestion')).loadSuggestion(world)
      if (found) setSuggestion(() => found)
    }
    void show().catch(() => {})
  }, [world])
  return (
    <>
      {Suggestion && <Suggestion />}
      {Offer && <Offer />}
    </>
  )
}
