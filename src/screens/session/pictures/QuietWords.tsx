import { useMemo } from 'react'
import type { QuietId } from '../../../exercises/quiet'
import { quietLines } from '../../../exercises/quietLines'
import type { Present } from '../../../session/now'
import type { Session } from '../../../session/session'
import type { SessionStore } from '../../../stores/sessionStore'
import { useSay } from '../../words'
import { useCueForm } from '../useCueForm'
import { nextQuietMs, quietNow, satBeforeMs } from './quietNow'
import { useAnnounced, useSpoken } from '../useAnnounce'
import { useElapsed } from './useElapsed'
import styles from './quietWords.module.css'

interface QuietWordsProps {
  readonly id: QuietId
  readonly store: SessionStore
  readonly session: Extract<Session, { status: 'playing' | 'paused' }>
  readonly present: Present
}

/** While somebody sits, words come for a while and leave again. Nothing is asked, and nothing ends. */
export function QuietWords({ id, store, session, present }: QuietWordsProps) {
  const say = useSay()
  const form = useCueForm()
  const lines = useMemo(() => quietLines(id), [id])
  const satMs = satBeforeMs(session.course)
  const elapsedMs = useElapsed(store, session, (nowMs) => nextQuietMs(lines, satMs, nowMs))
  const words = quietNow(present.cue, lines, satMs, elapsedMs)
  const text = [form(words.say), words.hint].flatMap((line) => (line ? say(line) : [])).join(' ')
  useAnnounced(text)
  useSpoken(words.say === present.cue.say ? '' : text) // what the cue says is spoken as all cues are
  return (
    <div className={styles.words} data-words>
      <div key={words.say.key} className={styles.here} data-gone={words.gone ? '' : undefined}>
        <p className={styles.say}>{say(form(words.say))}</p>
        {words.hint && <p className="quiet">{say(words.hint)}</p>}
      </div>
    </div>
  )
}
