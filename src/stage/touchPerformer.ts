import type { Clock } from '../device/clock'
import type { PageSight } from '../device/page'
import type { Timer } from '../device/timer'
import type { Vibration } from '../device/vibration'
import { touchOf } from '../score/touches'
import type { Performer } from './performer'
import { createPunctual } from './punctual'

export interface TouchNeeds {
  readonly clock: Clock
  readonly timer: Timer
  readonly page: PageSight
  readonly vibration: Vibration
  readonly wanted: () => boolean
}

/** Plays cues to the hand. Browsers stop it out of sight, so nothing is begun there. */
export function createTouchPerformer({ clock, timer, page, vibration, wanted }: TouchNeeds): Performer {
  const punctual = createPunctual({ clock, timer })
  let felt = false
  return {
    prepare: ({ action, beginsMs, endsMs }, inMs) => {
      if (!wanted()) return
      const pattern = touchOf(action, endsMs - beginsMs)
      punctual.begin(inMs, () => {
        if (page.hidden() || !wanted()) return
        felt = true
        vibration.buzz(pattern)
      })
    },
    hush: (fromMs) => {
      punctual.takeBack(fromMs)
      if (fromMs !== undefined || !felt) return
      felt = false
      vibration.buzz([])
    },
  }
}
