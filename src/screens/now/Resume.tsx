import { useEffect, useState, type ComponentType } from 'react'
import { underWayName } from '../../stores/underWay'
import type { World } from '../world'

/** The card of what was under way. Its code is fetched only where there may be something to go on with. */
export function Resume({ world }: { readonly world: World }) {
  const [Card, setCard] = useState<ComponentType<{ readonly world: World }>>()
  useEffect(() => {
    let wanted = true
    void mayBeUnderWay(world).then(async (may) => {
      const card = may ? (await import('./loadResumeCard')).loadResumeCard : undefined
      const Loaded = await card?.()
      if (wanted && Loaded) setCard(() => Loaded)
    })
    return () => {
      wanted = false
    }
  }, [world])
  return Card ? <Card world={world} /> : null
}

/** Said by the mark that a session leaves, which a crash can lose, or by a database that has been used before. */
async function mayBeUnderWay({ devices }: World): Promise<boolean> {
  return devices.text.read(underWayName) !== undefined || (await devices.box.used())
}
