import { useTranslations } from 'use-intl'
import type { Rated } from '../../../history/counted'
import { useAcross } from '../pictures/useAcross'
import styles from './afterwards.module.css'

interface DotsProps {
  readonly rated: readonly Rated[]
  readonly lower: number
  readonly higher: number
}

const width = 220
const step = 10
const middle = width / 2

/** A dot for each rated time, lower afterwards to higher as one reads, the same in the middle. */
export function Dots({ rated, lower, higher }: DotsProps) {
  const t = useTranslations()
  const across = useAcross(width)
  const places = stacked(rated)
  const highest = Math.max(0, ...places.map(({ nth }) => nth))
  const apart = Math.min(8, 64 / (highest + 1))
  const height = highest * apart + 16
  return (
    <figure className={styles.dots}>
      <svg
        role="img"
        aria-label={t('afterwards.dots', {
          count: rated.length,
          lower,
          higher,
          same: rated.length - lower - higher,
        })}
        viewBox={`0 0 ${width} ${height}`}
      >
        <line x1={4} x2={width - 4} y1={height - 4} y2={height - 4} />
        <line x1={middle} x2={middle} y1={0} y2={height - 1} />
        {places.map(({ id, drop, nth }) => (
          <circle key={id} cx={across(middle - drop * step)} cy={height - 9 - nth * apart} r={3.5} />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{t('afterwards.lowerSide')}</span>
        <span>{t('afterwards.sameSide')}</span>
        <span>{t('afterwards.higherSide')}</span>
      </figcaption>
    </figure>
  )
}

/** Where each dot stands: how much lower, and how many of the same are under it. */
function stacked(rated: readonly Rated[]) {
  const heights = new Map<number, number>()
  return rated.map(({ id, before, after }) => {
    const drop = before - after
    const nth = heights.get(drop) ?? 0
    heights.set(drop, nth + 1)
    return { id, drop, nth }
  })
}
