import { firstRamp, joinFirstBreath } from '../../exercises/firstBreath'
import type { Step } from '../../exercises/plan'
import { readyFor } from '../../session/transition'
import { pageBreathStartMs } from '../../ui/guide/guideMotion'
import { openSession } from '../session/openSession'
import type { World } from '../world'

/** Starts what a row of the first screen offers. "Breathe with this" joins the breath under way, with no question. */
type Row = 'breathe' | 'by-sound' | 'look' | 'here'

export function beginFromNow(row: Row, world: World): void {
  // Who went elsewhere while this was fetched is not called back, and what was begun otherwise is not ended.
  if (location.hash !== '#/now' || hasBegun(world)) return
  // One reading of the clock for the breath joined and for the session's first moment: the picture does not jump.
  const clockMs = world.devices.clock.nowMs()
  openSession(world, readyFor(stepFor(row, clockMs)), `now/${row}`)
    .getState()
    .begin(clockMs)
}

function hasBegun({ running }: World): boolean {
  const session = running.getState().session?.getState().session
  return session !== undefined && session.status !== 'ready' && session.status !== 'ended'
}

function stepFor(row: Row, clockMs: number): Step {
  switch (row) {
    case 'breathe':
    case 'by-sound':
      return joinFirstBreath(clockMs - (pageBreathStartMs() ?? clockMs - firstRamp.totalMs))
    case 'look':
      return { exercise: 'senses/54321', options: {} }
    case 'here':
      return { exercise: 'quiet/here', options: {} }
  }
}
