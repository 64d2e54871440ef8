import { useEffect, useState } from 'react'
import { keptIn } from '../../exercises/linkMarks'
import { useWorld } from '../world'

/** How far back is looked. Whatever was practised before that was long ago. */
const latest = 200

/** The day on which something was last practised, by its id, or by the id it is kept under; none where it was not, or where nothing can be read. */
export function useLastPractised(): ReadonlyMap<string, string> {
  const world = useWorld()
  const [days, setDays] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const page = await (await world.history()).getState().page({ count: latest })
      if (!wanted || !page.ok) return
      const found = new Map<string, string>()
      for (const { rehearsal, day, plan, from, steps } of page.value.records) {
        if (!rehearsal) continue
        const ids = [plan, keptIn(from) ?? plan, ...steps.map(({ exercise }) => exercise)]
        for (const id of ids) if (!found.has(id)) found.set(id, day)
      }
      setDays(found)
    }
    void look().catch(() => {}) // nothing can be read: then nothing is said
    return () => {
      wanted = false
    }
  }, [world])
  return days
}
