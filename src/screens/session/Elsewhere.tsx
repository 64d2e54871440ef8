import { useTranslations } from 'use-intl'
import { useWorld } from '../world'
import { closeSession } from './openSession'

/** Another tab goes on with it: here there is only the way back. */
export function Elsewhere() {
  const t = useTranslations()
  const world = useWorld()
  const toNow = () => {
    closeSession(world)
    world.go('now')
  }
  return (
    <>
      <h1 tabIndex={-1}>{t('session.elsewhere')}</h1>
      <div className="rows">
        <button type="button" className="row" data-action="back" onClick={toNow}>
          {t('session.toNow')}
        </button>
      </div>
    </>
  )
}
