import { useTranslations } from 'use-intl'
import { useWorld } from '../../world'
import { closeSession } from '../openSession'
import styles from './checks.module.css'
import { turnTo } from './turnTo'

interface StrongerProps {
  readonly stronger: boolean
  readonly company: boolean
}

/** It got stronger: outward, to sit, to stop; and to a person where it is a lot. Never more of the same. */
export function Stronger({ stronger, company }: StrongerProps) {
  const t = useTranslations()
  const world = useWorld()
  return (
    <div className={styles.stronger}>
      <div role="status">
        {stronger && (
          <>
            <p>{t('check.stronger')}</p>
            <p className="quiet">{t('check.ways')}</p>
          </>
        )}
        {company && <p>{t('check.company')}</p>}
      </div>
      {(stronger || company) && (
        <div className="rows">
          {company && (
            <button type="button" className="row" data-action="person" onClick={() => world.go('help')}>
              {t('check.person')}
            </button>
          )}
          {stronger && (
            <>
              <button type="button" className="row" onClick={() => turnTo('senses/54321', world)}>
                {t('check.lookAround')}
              </button>
              <button type="button" className="row" onClick={() => turnTo('quiet/here', world)}>
                {t('check.sit')}
              </button>
              <button
                type="button"
                className="row"
                onClick={() => {
                  closeSession(world)
                  world.go('now')
                }}
              >
                {t('check.stop')}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  )
}
