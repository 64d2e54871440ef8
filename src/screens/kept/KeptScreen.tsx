import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Bar } from '../../ui/Bar'
import { Missing } from '../Missing'
import { useWorld } from '../world'
import type { Kept } from './kept'
import { TakeFile } from './TakeFile'
import { BringFile } from './BringFile'

/** A copy of all that is kept, to have elsewhere, and the way back from it. */
export function KeptScreen() {
  const t = useTranslations()
  const world = useWorld()
  const [kept, setKept] = useState<Kept>()
  const [missing, setMissing] = useState(false)
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
        <h1 tabIndex={-1}>{t('kept.file.title')}</h1>
        <p>{t('kept.file.about')}</p>
        {missing && <Missing onAgain={() => setMissing(false)} />}
        {kept && (
          <>
            <TakeFile takingOut={kept.takingOut} today={kept.today} />
            <BringFile takingIn={kept.takingIn} />
          </>
        )}
      </div>
      <Bar onPerson={() => world.go('help')} />
    </main>
  )
}
