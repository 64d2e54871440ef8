import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { Bar } from '../../ui/Bar'
import { useWorld } from '../world'
import { During } from './During'
import { KeptHere } from './KeptHere'
import { Look } from './Look'
import { OnThisDevice } from './OnThisDevice'
import { useLook } from './useLook'

/** What can be chosen for the app as a whole. Every change shows at once. One section a file, in the order in which they stand. */
const sections = [Look, During, KeptHere, OnThisDevice]

export function SettingsScreen() {
  const t = useTranslations()
  const world = useWorld()
  const { repaired, kept } = useStore(world.settings)
  useLook()
  return (
    <main>
      <div className="content">
        <button type="button" className="link" data-action="back" onClick={() => world.go('now')}>
          {t('common.back')}
        </button>
        <h1 tabIndex={-1}>{t('settings.title')}</h1>
        {repaired && <p className="notice">{t('settings.repaired')}</p>}
        {!kept && (
          <p className="notice" role="status">
            {t('settings.notSaved')}
          </p>
        )}
        {sections.map((Section) => (
          <Section key={Section.name} />
        ))}
      </div>
      <Bar onPerson={() => world.go('help')} />
    </main>
  )
}
