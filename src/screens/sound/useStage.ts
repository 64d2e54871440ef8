import { useEffect, useState } from 'react'
import { useWorld, type Stage } from '../world'

/** Sound, voice and touch, once they have come; none where they have not, or cannot. */
export function useStage(): Stage | undefined {
  const world = useWorld()
  const [stage, setStage] = useState<Stage>()
  useEffect(() => {
    let wanted = true
    world.stage?.().then(
      (found) => wanted && setStage(found),
      () => undefined, // every other choice is here all the same
    )
    return () => {
      wanted = false
    }
  }, [world])
  return stage
}
