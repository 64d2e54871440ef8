import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Happening } from '../../session/event'
import type { Present } from '../../session/now'
import type { SessionStore } from '../../stores/sessionStore'
import { useAnnounce } from './useAnnounce'

type Answer = 'fromNextBreath' | 'fromNow' | 'shortest' | 'longest'

/** What changes the pace of a breath. */
export type PaceChange = Extract<Happening, { readonly type: 'easier' | 'slower' | 'meet' | 'stay' }>

export interface PaceAnswer {
  /** What is said of the latest change, until the next breath. */
  readonly text: string | undefined
  readonly change: (happening: PaceChange) => void
}

/** Changes the pace, however that is asked for, and answers at once: to the eye, and to whoever has the page read out. */
export function usePaceAnswer(store: SessionStore, present: Present | undefined): PaceAnswer {
  const t = useTranslations()
  const announce = useAnnounce()
  const [answered, setAnswered] = useState<{ readonly answer: Answer; readonly breath: number | undefined }>()
  const breath = present?.cue.breath
  return {
    text: answered && answered.breath === breath ? t(`session.${answered.answer}`) : undefined,
    change: (happening) => {
      const { session, send } = store.getState()
      send(happening)
      const changed = store.getState().session !== session
      const inHold = happening.type === 'easier' && present?.cue.action === 'hold'
      const answer = changed ? (inHold ? 'fromNow' : 'fromNextBreath') : atItsEnd(happening)
      setAnswered({ answer, breath })
      announce(t(`session.${answer}`))
    },
  }
}

/** Nothing changed: the pace is there already. */
function atItsEnd({ type }: PaceChange): Answer {
  if (type === 'easier') return 'shortest'
  return type === 'slower' ? 'longest' : 'fromNextBreath'
}
