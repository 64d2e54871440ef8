import { useTranslations } from 'use-intl'
import { catalogue } from '../../exercises/catalogue'
import { Bar } from '../../ui/Bar'
import { useWorld } from '../world'

/** What there is to choose from. The guide keeps moving beside it. */
export function Choose() {
  const t = useTranslations()
  const world = useWorld()
  return (
    <main>
      <div className="content">
        <button type="button" className="link" data-action="back" onClick={() => world.go('now')}>
          {t('common.back')}
        </button>
        <h1 tabIndex={-1}>{t('choose.title')}</h1>
        <div className="rows">
          {catalogue.map(({ id }) => (
            <a key={id} className="row" href={`#/go/${id}`}>
              {t(`exercise.${id}.name`)}
              <br />
              <small className="quiet">{t(`exercise.${id}.about`)}</small>
            </a>
          ))}
        </div>
      </div>
      <Bar onPerson={() => world.go('help')} />
    </main>
  )
}
