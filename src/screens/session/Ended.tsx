import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { noticeFor } from '../../care/notices'
import type { Session } from '../../session/session'
import type { SessionKeeping } from '../../stores/keeping'
import { useRunning, useSetting, useWorld } from '../world'
import { useSay } from '../words'
import { CheckOut } from './checks/CheckOut'
import styles from './checks/checks.module.css'
import { closeSession } from './openSession'

interface EndedProps {
  readonly session: Extract<Session, { status: 'ended' }>
}

/** Afterwards: how it is, for who likes to say; where one could turn; and what became of the record. */
export function Ended({ session }: EndedProps) {
  const t = useTranslations()
  const world = useWorld()
  const { keeping } = useRunning()
  const whole = session.course.log.steps.every(({ how }) => how === 'whole')
  const to = (place: string) => {
    closeSession(world)
    world.go(place)
  }
  return (
    <>
      <h1 tabIndex={-1}>{whole ? t('ended.title') : t('ended.titleStopped')}</h1>
      {keeping && <Kept keeping={keeping} failed />}
      {keeping && <CheckOut course={session.course} keeping={keeping} />}
      <div className="rows">
        <button type="button" className="row" data-action="else" onClick={() => to('choose')}>
          {t('ended.somethingElse')}
        </button>
        <button type="button" className="row" onClick={() => to('past')}>
          {t('ended.past')}
        </button>
        <button type="button" className="row" data-action="done" onClick={() => to('now')}>
          {t('ended.done')}
        </button>
      </div>
      {keeping && <Kept keeping={keeping} failed={false} />}
    </>
  )
}

interface KeptProps {
  readonly keeping: SessionKeeping
  /** What failed is said first, all else last. */
  readonly failed: boolean
}

/** One line about the record, and what can be done about it. */
function Kept({ keeping, failed }: KeptProps) {
  const t = useTranslations()
  const say = useSay()
  const keepHistory = useSetting('keepHistory')
  const state = useStore(keeping.store)
  const [asked, setAsked] = useState(false)
  const [refused, setRefused] = useState(false)
  const takeOut = async () => setRefused(!(await keeping.takeOut().catch(() => false)))
  const button = (label: string, onClick: () => Promise<unknown>) => (
    <button
      type="button"
      className="link"
      disabled={asked}
      onClick={() => {
        setAsked(true)
        void onClick().finally(() => setAsked(false))
      }}
    >
      {label}
    </button>
  )
  if (failed !== (state.status === 'failed')) return null
  switch (state.status) {
    case 'under way':
    case 'keeping':
      return <p className={`quiet ${styles.kept}`}>{t('ended.keeping')}</p>
    case 'kept':
      return (
        <div className={styles.kept}>
          <p className="quiet" role="status">
            {t('ended.kept')}
          </p>
          {state.trouble && <p className="quiet">{say(noticeFor(state.trouble))}</p>}
          {button(t('ended.dontKeep'), keeping.dontKeep)}
        </div>
      )
    case 'notKept':
      return <p className={`quiet ${styles.kept}`}>{keepHistory ? t('ended.notKept') : t('ended.historyOff')}</p>
    case 'forgotten':
      return (
        <div className={styles.kept}>
          <p className="quiet" role="status">
            {t('ended.notKept')}
          </p>
          {button(t('ended.keepAfterAll'), keeping.keep)}
        </div>
      )
    case 'failed':
      return (
        <div className="notice" role="status">
          <p>{say(noticeFor(state.problem))}</p>
          {button(t('ended.retry'), keeping.keep)}
          {button(t('ended.export'), takeOut)}
          {refused && <p>{t('ended.exportRefused')}</p>}
        </div>
      )
  }
}
