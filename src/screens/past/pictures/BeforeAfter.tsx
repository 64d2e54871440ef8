import { scaleLinear } from 'd3-scale'
import { useFormatter, useTranslations } from 'use-intl'
import { ratedInWords } from '../../../care/rating'
import type { Pair } from '../../../history/pictures'
import { useSay } from '../../words'
import { Picture } from './Picture'
import styles from './pictures.module.css'

interface BeforeAfterProps {
  readonly pairs: readonly Pair[]
  /** Whether ratings are shown in numbers. */
  readonly numbers: boolean
}

const size = [320, 220] as const
const left = 84
const right = 236

/** A line from each before to its afterwards; the more often it was the same, the wider. */
export function BeforeAfter({ pairs, numbers }: BeforeAfterProps) {
  const t = useTranslations()
  const say = useSay()
  const format = useFormatter()
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
      <path className={styles.axis} d={`M${left},${y(0)}V${y(10)}M${right},${y(0)}V${y(10)}`} />
      {pairs.map(({ before, after, count }) => (
        <g key={`${before} ${after}`}>
          <path
            className={styles.line}
            d={`M${left},${y(before)}L${right},${y(after)}`}
            strokeWidth={wide(count)}
            opacity={0.75}
          />
          <circle className={styles.dot} cx={left} cy={y(before)} r={3} />
          <circle className={styles.dot} cx={right} cy={y(after)} r={3} />
        </g>
      ))}
      {[0, 5, 10].map((rating) => (
        <text key={rating} x={left - 10} y={y(rating) + 4} textAnchor="end">
          {numbers
            ? format.number(rating)
            : rating === 0
              ? t('afterwards.low')
              : rating === 10
                ? t('afterwards.high')
                : ''}
        </text>
      ))}
      <text x={left} y={212} textAnchor="middle">
        {t('afterwards.beforeSide')}
      </text>
      <text x={right} y={212} textAnchor="middle">
        {t('afterwards.afterSide')}
      </text>
    </Picture>
  )
}
