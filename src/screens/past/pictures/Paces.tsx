import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { useFormatter, useTranslations } from 'use-intl'
import { pacesOf, type PaceOfDay } from '../../../history/pictures'
import type { UnsealedRecord } from '../../../history/record'
import { dayMsOf } from '../../../history/summary'
import { Picture } from './Picture'
import styles from './pictures.module.css'
import { useAcross } from './useAcross'

const size = [320, 190] as const
const [start, end, top, floor] = [30, 312, 10, 158]

/** The pace of guided breathing from one time to the next, the latest at the end. Neither slow nor fast is the aim. */
export function Paces({ records }: { readonly records: readonly UnsealedRecord[] }) {
  const t = useTranslations()
  const format = useFormatter()
  const across = useAcross(size[0])
  const paces = pacesOf(records)
  if (paces.length < 2) return null
  const rates = paces.map(({ perMinute }) => perMinute)
  const x = scaleLinear([0, paces.length - 1], [across(start), across(end)])
  const y = scaleLinear([Math.min(3, ...rates), Math.max(15, ...rates)], [floor, top])
  const drawn = line<PaceOfDay>(
    (_, at) => x(at),
    ({ perMinute }) => y(perMinute),
  )
  const dayOf = (day: string) =>
    format.dateTime(new Date(dayMsOf(day)), { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const rate = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  const [lowest, highest] = [rate(Math.min(...rates)), rate(Math.max(...rates))]
  return (
    <Picture
      title={t('afterwards.paces')}
      sentence={
        lowest === highest
          ? t('afterwards.onePace', { rate: lowest })
          : t('afterwards.fromTo', { from: lowest, to: highest })
      }
      size={size}
      columns={[t('past.printed.dayColumn'), t('afterwards.perMinute')]}
      rows={paces.map(({ day, perMinute }) => [dayOf(day), rate(perMinute)])}
    >
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <path className={styles.axis} d={`M${across(start)},${y(tick)}H${across(end)}`} opacity={0.5} />
          <text x={across(start - 8)} y={y(tick) + 4} textAnchor="end">
            {format.number(tick)}
          </text>
        </g>
      ))}
      <path className={styles.line} d={drawn(paces) ?? ''} strokeWidth={1.5} />
      {paces.map(({ id, perMinute }, at) => (
        <circle key={id} className={styles.dot} cx={x(at)} cy={y(perMinute)} r={2.5} />
      ))}
      <text x={across(start)} y={floor + 24}>
        {dayOf(paces[0]?.day ?? '')}
      </text>
      <text x={across(end)} y={floor + 24} textAnchor="end">
        {dayOf(paces.at(-1)?.day ?? '')}
      </text>
    </Picture>
  )
}
