import { useTranslations } from 'use-intl'
import { hasMark, withMark, type Mark } from '../../exercises/linkMarks'
import type { Plan } from '../../exercises/plan'
import { useRunning, useWorld } from '../world'
import { Flag } from './choices/Controls'
import { replan } from './openLinked'

/** What was opened from Practise is practice, and may be read out by somebody beside the person; both can be switched. */
export function Marks({ plan }: { readonly plan: Plan }) {
  const t = useTranslations()
  const world = useWorld()
  const { from } = useRunning()
  if (!/[?&](?:by=practise|practise=1|helper=1)(?:&|$)/.test(from)) return null
  const mark = (name: Mark, on: boolean) => {
    const address = withMark(from, name, on)
    replan(world, plan, address)
    world.go(address)
  }
  return (
    <div>
      <Flag
        label={t('mark.practise')}
        checked={hasMark(from, 'practise')}
        onChange={(practise) => mark('practise', practise)}
      />
      <Flag label={t('mark.helper')} checked={hasMark(from, 'helper')} onChange={(helper) => mark('helper', helper)} />
    </div>
  )
}
