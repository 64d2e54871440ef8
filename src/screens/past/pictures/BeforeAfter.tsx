import { scaleLinear } from 'd3-scale'
import { useFormatter, useTranslations } from 'use-intl'
import { ratedInWords } from '../../../care/rating'
import type { Pair } from '../../../history/pictures'
import { useSay } from '../../words'
import { Picture } from './Picture'
import styles from './pictures.module.css'
import { useAcross } from './useAcross'

interface BeforeAfterProps {
  readonly pairs: readonly Pair[]
  /** Whether ratings are shown in numbers. */
  readonly numbers: boolean
}

const size = [320, 220] as const

/** A line from each before to its afterwards; the more often it was the same, the wider. */
export function BeforeAfter({ pairs, numbers }: BeforeAfterProps) {
  const t = useTranslations()
  const say = useSay()
  const format = useFormatter()
  const across = useAcross(size[0])
  const [from, to] = [across(84), across(236)]
  const y = scaleLinear([0, 10], [190, 10])
  const wide = scaleLinear([1, Math.max(2, ...pairs.map(({ count }) => count))], [1.25, 6])
  const inForm = (rating: number) => (numbers ? format.number(rating) : say(ratedInWords(rating)))
  const total = pairs.reduce((sum, { count }) => sum + count, 0)
  return (
    <Picture
      title={t('afterwards.beforeAndAfter')}
      sentence={t('afterwards.eachLine', { count: total })}
      size={size}
      columns={[t('past.before'), t('past.after'), t('afterwards.times')]}
      rows={pairs.map(({ before, after, count }) => [inForm(before), inForm(after), count])}
    >
      <path className={styles.axis} d={`M${from},${y(0)}V${y(10)}M${to},${y(0)}V${y(10)}`} />
      {pairs.map(({ before, after, count }) => (
        <g key={`${before} ${after}`}>
          <path
            className={styles.line}
            d={`M${from},${y(before)}L${to},${y(after)}`}
            strokeWidth={wide(count)}
            opacity={0.75}
          />
          <circle className={styles.dot} cx={from} cy={y(before)} r={3} />
          <circle className={styles.dot} cx={to} cy={y(after)} r={3} />
        </g>
      ))}
      {[0, 5, 10].map((rating) => (
        <text key={rating} x={across(74)} y={y(rating) + 4} textAnchor="end">
          {numbers
            ? format.number(rating)
            : rating === 0
              ? t('afterwards.low')
              : rating === 10
                ? t('afterwards.high')
                : ''}
        </text>
      ))}
      <text x={from} y={212} textAnchor="middle">
        {t('afterwards.beforeSide')}
      </text>
      <text x={to} y={212} textAnchor="middle">
        {t('afterwards.afterSide')}
      </text>
    </Picture>
  )
}
