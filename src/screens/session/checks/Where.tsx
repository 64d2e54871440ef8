import { useTranslations } from 'use-intl'
import { bodyParts, otherPlaces, placesWith, type BodyPlace } from '../../../care/places'
import { BodyMap } from '../../../ui/BodyMap'
import { SaidWithEnglish } from '../../Said'

interface WhereProps {
  readonly places: readonly string[]
  readonly onChange: (places: readonly BodyPlace[]) => void
  /** Where there is something to turn to. */
  readonly onOutward?: () => void
}

/** Where it is noticed, if anywhere. No place is given a meaning; numb turns outward. */
export function Where({ places, onChange, onOutward }: WhereProps) {
  const t = useTranslations()
  const named = (ids: readonly BodyPlace[]) => ids.map((id) => ({ id, label: t(`check.place.${id}`) }))
  return (
    <>
      <BodyMap
        legend={t('check.where')}
        hint={t('check.anyPlace')}
        parts={named(bodyParts)}
        others={named(otherPlaces)}
        value={places}
        onChange={(place, ticked) => onChange(placesWith(places, place, ticked))}
      />
      <div role="status">
        {places.includes('chest') && (
          <p className="notice">
            <SaidWithEnglish message={{ key: 'check.chestPain' }} />
          </p>
        )}
        {onOutward && places.includes('numb') && <p className="notice">{t('check.numb')}</p>}
      </div>
      {onOutward && places.includes('numb') && (
        <button type="button" className="row" data-action="else" onClick={onOutward}>
          {t('check.lookAround')}
        </button>
      )}
    </>
  )
}
