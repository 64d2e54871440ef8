import { firstRamp, joinFirstBreath } from '../../exercises/firstBreath'
import type { Step } from '../../exercises/plan'
import { readyFor } from '../../session/transition'
import { pageBreathMs } from '../../ui/guide/guideMotion'
import { openSession } from '../session/openSession'
import type { World } from '../world'

/** Starts what a row of the first screen offers. "Breathe with this" joins the breath under way, with no question. */
export function beginFromNow(row: 'breathe' | 'look' | 'here', world: World): void {
  openSession(world, readyFor(stepFor(row)), `now/${row}`)
    .getState()
    .send({ type: 'start' })
}

function stepFor(row: 'breathe' | 'look' | 'here'): Step {
  switch (row) {
    case 'breathe':
      return joinFirstBreath(pageBreathMs() ?? firstRamp.totalMs)
    case 'look':
      return { exercise: 'senses/54321', options: {} }
    case 'here':
      return { exercise: 'quiet/here', options: {} }
  }
}
