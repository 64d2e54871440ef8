import { scaleSqrt } from 'd3-scale'
import { arc } from 'd3-shape'
import { useFormatter, useTranslations } from 'use-intl'
import { hoursOf } from '../../../history/pictures'
import type { UnsealedRecord } from '../../../history/record'
import { useLanguage } from '../../language'
import { Picture } from './Picture'
import styles from './pictures.module.css'

const size = [320, 260] as const
const inner = 26
const outer = 96
const turn = (hour: number) => (hour / 24) * 2 * Math.PI

/** Gathered so closely, and from so many, that a time of day can be named. */
const clear = { closeness: 0.5, times: 10 }

/** The hours of the day as a clock of twenty-four, midnight at the top: late evening and early morning are neighbours. */
export function OfTheDay({ records }: { readonly records: readonly UnsealedRecord[] }) {
  const t = useTranslations()
  const format = useFormatter()
  const { dir } = useLanguage()
  const { counts, day } = hoursOf(records)
  const hourName = (hour: number) =>
    format.dateTime(new Date(hour * 3_600_000), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  const radius = scaleSqrt([0, Math.max(1, ...counts)], [inner, outer])
  const segment = arc<number>()
    .innerRadius(inner)
    .outerRadius((hour) => radius(counts[hour] ?? 0))
    .startAngle((hour) => turn(hour))
    .endAngle((hour) => turn(hour + 1))
    .padAngle(0.02)
  const named = day.at !== undefined && day.closeness >= clear.closeness && records.length >= clear.times
  return (
    <Picture
      title={t('afterwards.ofTheDay')}
      sentence={
        named ? t('afterwards.around', { time: hourName(Math.round(day.at ?? 0) % 24) }) : t('afterwards.spread')
      }
      size={size}
      columns={[t('afterwards.hour'), t('afterwards.times')]}
      rows={counts.flatMap((count, hour) => (count > 0 ? [[hourName(hour), count] as const] : []))}
    >
      <g transform={`translate(${size[0] / 2} ${size[1] / 2})`}>
        <circle className={styles.axis} r={inner} />
        <circle className={styles.axis} r={outer} />
        {counts.map((count, hour) => count > 0 && <path key={hour} className={styles.bar} d={segment(hour) ?? ''} />)}
        {[0, 6, 12, 18].map((hour) => (
          <text
            key={hour}
            x={Math.sin(turn(hour)) * (outer + 8)}
            y={-Math.cos(turn(hour)) * (outer + 14) + 5}
            textAnchor={hour % 12 === 0 ? 'middle' : (hour === 6) === (dir === 'ltr') ? 'start' : 'end'}
          >
            {hourName(hour)}
          </text>
        ))}
      </g>
    </Picture>
  )
}
