import { scaleBand, scaleLinear } from 'd3-scale'
import { useFormatter, useTranslations } from 'use-intl'
import { dayAfter } from '../../../history/month'
import { weekdaysOf } from '../../../history/pictures'
import type { UnsealedRecord } from '../../../history/record'
import { dayMsOf } from '../../../history/summary'
import { Picture } from './Picture'
import styles from './pictures.module.css'
import { useAcross } from './useAcross'

const size = [320, 150] as const
const floor = 122
const monday = '2026-11-23'

/** The days of the week, as often as something was kept of each. */
export function OfTheWeek({ records }: { readonly records: readonly UnsealedRecord[] }) {
  const t = useTranslations()
  const format = useFormatter()
  const counts = weekdaysOf(records)
  const nameOf = (weekday: number, form: 'short' | 'long') =>
    format.dateTime(new Date(dayMsOf(dayAfter(monday, weekday))), { weekday: form, timeZone: 'UTC' })
  const x = scaleBand([0, 1, 2, 3, 4, 5, 6], [4, 316]).paddingInner(0.4)
  const across = useAcross(size[0])
  const middleOf = (weekday: number) => across((x(weekday) ?? 0) + x.bandwidth() / 2)
  const y = scaleLinear([0, Math.max(1, ...counts)], [floor, 18])
  return (
    <Picture
      title={t('afterwards.ofTheWeek')}
      sentence={t('afterwards.eachBar', { count: records.length })}
      size={size}
      columns={[t('afterwards.weekday'), t('afterwards.times')]}
      rows={counts.map((count, weekday) => [nameOf(weekday, 'long'), count])}
    >
      <path className={styles.axis} d={`M0,${floor}H${size[0]}`} />
      {counts.map((count, weekday) => (
        <g key={weekday}>
          <rect
            className={styles.bar}
            x={middleOf(weekday) - x.bandwidth() / 2}
            y={y(count)}
            width={x.bandwidth()}
            height={floor - y(count)}
          />
          {count > 0 && (
            <text x={middleOf(weekday)} y={y(count) - 5} textAnchor="middle">
              {format.number(count)}
            </text>
          )}
          <text x={middleOf(weekday)} y={floor + 18} textAnchor="middle">
            {nameOf(weekday, 'short')}
          </text>
        </g>
      ))}
    </Picture>
  )
}
