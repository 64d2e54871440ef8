import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Bar } from '../../ui/Bar'
import { Missing } from '../Missing'
import type { ScreenProps } from '../places'
import { useWorld } from '../world'
import { BringFile } from './BringFile'
import { Erase } from './Erase'
import type { Kept } from './kept'
import styles from './kept.module.css'
import { LockPage } from './LockPage'
import { Privacy } from './Privacy'
import { Unlock } from './Unlock'
import { useGate } from './useGate'
import { TakeFile } from './TakeFile'

const pages = ['file', 'lock', 'erase', 'privacy'] as const
type Page = (typeof pages)[number]

/** What can be done with all that is kept: a copy to have elsewhere and the way back from it, and deleting it. */
export function KeptScreen({ address }: ScreenProps) {
  const t = useTranslations()
  const world = useWorld()
  const [kept, setKept] = useState<Kept>()
  const [missing, setMissing] = useState(false)
  const page = pages.find((each) => address === `kept/${each}`) ?? 'file'
  useEffect(() => {
    if (kept || missing) return
    world.kept?.().then(setKept, () => setMissing(true))
  }, [world, kept, missing])
  useEffect(() => () => kept?.takingOut.getState().stop(), [kept])
  useEffect(() => () => kept?.takingIn.stop(), [kept])
  return (
    <main>
      <div className="content">
        <button type="button" className="link" data-action="back" onClick={() => world.go('settings')}>
          {t('common.back')}
        </button>
        <h1 tabIndex={-1}>{page === 'lock' ? t('lock.title') : t(`kept.${page}.title`)}</h1>
        {missing && <Missing onAgain={() => setMissing(false)} />}
        <div className={styles.body}>{kept && <Shown page={page} kept={kept} />}</div>
      </div>
      <Bar onPerson={() => world.go('help')} />
    </main>
  )
}

function Shown({ page, kept }: { readonly page: Page; readonly kept: Kept }) {
  const t = useTranslations()
  const gate = useGate()
  switch (page) {
    case 'file':
      if (gate.status === 'waiting') return null
      if (gate.status === 'locked') return <Unlock lock={gate.lock} />
      return (
        <>
          <p>{t('kept.file.about')}</p>
          <TakeFile takingOut={kept.takingOut} today={kept.today} />
          <BringFile takingIn={kept.takingIn} />
        </>
      )
    case 'lock':
      return <LockPage lock={kept.lock} />
    case 'erase':
      return <Erase erasing={kept.erasing} />
    case 'privacy':
      return <Privacy />
  }
}
