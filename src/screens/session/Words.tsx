import { useFormatter, useTranslations } from 'use-intl'
import { exerciseOf } from '../../exercises/catalogue'
import type { ExerciseId } from '../../exercises/exercise'
import type { QuietId } from '../../exercises/quiet'
import type { Action } from '../../score/cue'
import type { Segment } from '../../score/segment'
import type { Present } from '../../session/now'
import { stepOf, type Session } from '../../session/session'
import { Said, SaidWithEnglish } from '../Said'
import { useRunning, useSetting } from '../world'
import { QuietWords } from './pictures/QuietWords'
import { useCueForm } from './useCueForm'
import styles from './session.module.css'

interface WordsProps {
  readonly session: Extract<Session, { status: 'playing' | 'paused' }>
  readonly segment: Segment
  readonly present: Present
}

/** The first breaths, of a session as of each step, carry the one thing that keeps slow breathing safe. */
const firstCues = 4
const firstBreaths = 2

/** One line to follow and one quiet line. They change with the cue; screen readers are told by the announcer, which has a budget. */
export function Words({ session, segment, present }: WordsProps) {
  const t = useTranslations()
  const { session: store, helper } = useRunning()
  const form = useCueForm()
  const { cue } = present
  const id = stepOf(session.course)?.exercise
  if (session.status === 'paused') {
    return (
      <div className={styles.words}>
        <p className={styles.say}>{t('session.paused')}</p>
        <p className="quiet">{pausedHint()}</p>
      </div>
    )
  }
  if (id && isQuiet(id) && store) return <QuietWords id={id} store={store} session={session} present={present} />
  const stopSigns = id && segment.kind === 'timed' ? exerciseOf(id).stopSigns : undefined
  const paced = segment.kind === 'timed' && segment.breathing !== undefined
  const isFirst = present.index < firstCues || Number(cue.breath) < firstBreaths
  const hint = paced && isFirst ? t('cue.first') : cue.hint && <Said message={cue.hint} />
  return (
    <div className={styles.words}>
      <p className={`${styles.say} ${toned(cue.action)}`} data-words>
        <Said message={form(cue.say)} />
      </p>
      {helper && present.index < firstCues && <p className="quiet">{t('helper.lead')}</p>}
      <p className="quiet">{hint}</p>
      {stopSigns && (
        <p className={styles.stop}>
          <SaidWithEnglish message={stopSigns} />
        </p>
      )}
      <Numbers segment={segment} present={present} />
    </div>
  )

  function pausedHint(): string {
    if (session.status !== 'paused' || session.why === 'person') return t('session.pausedHint')
    return session.why === 'hidden' ? t('session.hidden') : t('session.gap')
  }
}

/** In and out have their colours; so do squeezing and softening, which go with them. */
function toned(action: Action) {
  if (action === 'in' || action === 'tense') return styles.in
  return action === 'out' || action === 'release' ? styles.out : ''
}

const isQuiet = (id: ExerciseId): id is QuietId => exerciseOf(id).family === 'quiet'

/** Pace and time left, where somebody has asked to see them. They change with the cue, not by the second. */
function Numbers({ segment, present }: Pick<WordsProps, 'segment' | 'present'>) {
  const t = useTranslations()
  const format = useFormatter()
  const numbers = useSetting('numbers')
  const timeLeft = useSetting('timeLeft')
  if (segment.kind !== 'timed') return null
  const { perMinute } = present.cue
  const elapsedMs = present.cue.startMs ?? 0
  const pace = numbers && perMinute !== undefined
  const left = t('session.timeLeft', { minutes: Math.round((segment.score.totalMs - elapsedMs) / 60_000) })
  // Whoever has the page read to them finds it here when they look for it, and is not told by itself.
  if (!numbers && !timeLeft) {
    return (
      <p className="unseen" role="timer">
        {left}
      </p>
    )
  }
  return (
    <p className="quiet" role="timer" data-numbers>
      {pace && t('session.perMinute', { rate: format.number(perMinute, { maximumFractionDigits: 1 }) })}
      {pace && timeLeft && ' · '}
      {timeLeft && left}
    </p>
  )
}
