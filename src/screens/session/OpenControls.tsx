import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OpenCue } from '../../score/segment'
import type { Happening } from '../../session/event'
import { SomethingElse } from '../choose/SomethingElse'
import { useSay } from '../words'
import { Finding } from './Finding'
import { useOnward } from './useOnward'
import styles from './openControls.module.css'

interface OpenControlsProps {
  readonly cue: OpenCue
  readonly found: number
  readonly held: boolean
  readonly send: (happening: Happening) => void
}

/** How an open cue is left: by finding, by going on, or from a rest to whatever is wanted then. */
export function OpenControls({ cue, found, held, send }: OpenControlsProps) {
  const t = useTranslations()
  switch (cue.action) {
    case 'find':
      return <Finding count={cue.count ?? 1} found={found} held={held} send={send} />
    case 'prepare':
      return (
        <div className={styles.open}>
          <Lines of={cue} />
          <button
            type="button"
            className="row chosen"
            data-action="next"
            disabled={held}
            onClick={() => send({ type: 'next' })}
          >
            {t('session.next')}
          </button>
        </div>
      )
    case 'rest':
      return <Rest cue={cue} held={held} send={send} />
    default:
      return null
  }
}

/** Once more, something else, or enough: three ways on, and no hurry. */
function Rest({ cue, held, send }: Omit<OpenControlsProps, 'found'>) {
  const t = useTranslations()
  const { again, turnTo } = useOnward()
  const [choosing, setChoosing] = useState(false)
  return (
    <div className={styles.open}>
      <button type="button" className="row" data-action="again" disabled={held} onClick={again}>
        {t('session.again')}
      </button>
      <button type="button" className="row" data-action="else" disabled={held} onClick={() => setChoosing(true)}>
        {t('between.else')}
      </button>
      <button type="button" className="row" data-action="next" disabled={held} onClick={() => send({ type: 'next' })}>
        {t('session.enough')}
      </button>
      <Lines of={cue} />
      {choosing && (
        <SomethingElse
          onChoose={(exercise) => (setChoosing(false), turnTo({ exercise, options: {} }))}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  )
}

/** What to have at hand or to know, where there is time to read. */
function Lines({ of: { lines = [] } }: { readonly of: OpenCue }) {
  const say = useSay()
  return (
    lines.length > 0 && (
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.key}>{say(line)}</li>
        ))}
      </ul>
    )
  )
}
