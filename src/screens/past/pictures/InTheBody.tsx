import { scaleLinear } from 'd3-scale'
import { useTranslations } from 'use-intl'
import { placesOf } from '../../../history/pictures'
import type { UnsealedRecord } from '../../../history/record'
import { bodyOutline } from '../../../ui/pictures/body/regionShapes'
import { placeShapes } from '../../../ui/pictures/body/placeShapes'
import { Picture } from './Picture'
import styles from './pictures.module.css'

const size = [320, 290] as const

/** Where it was noticed: the more often, the fuller the ink. No place is given a meaning. */
export function InTheBody({ records }: { readonly records: readonly UnsealedRecord[] }) {
  const t = useTranslations()
  const places = [...placesOf(records)].toSorted(([, a], [, b]) => b - a)
  const nameOf = (id: string) => (t.has(`check.place.${id}`) ? t(`check.place.${id}`) : id)
  const ink = scaleLinear([0, Math.max(1, ...places.map(([, count]) => count))], [0.2, 1])
  if (places.length === 0) return null
  return (
    <Picture
      title={t('afterwards.inTheBody')}
      sentence={t('afterwards.named', { count: records.filter(({ body }) => body !== undefined).length })}
      size={size}
      columns={[t('afterwards.place'), t('afterwards.times')]}
      rows={places.map(([id, count]) => [nameOf(id), count])}
    >
      <g transform="translate(60 0)">
        {places.map(([id, count]) => (
          <path key={id} className={styles.place} d={placeShapes[id] ?? ''} opacity={ink(count)} />
        ))}
        {bodyOutline.map((shape) => (
          <path key={shape} className={styles.outline} d={shape} />
        ))}
      </g>
    </Picture>
  )
}
