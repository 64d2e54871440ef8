import { useTranslations } from 'use-intl'
import { several } from '../../../history/counted'
import { fewest, type Insight } from '../../../history/insights'
import { ForLater } from '../../likings/ForLater'
import styles from './afterwards.module.css'
import { Dots } from './Dots'

interface ToolProps {
  readonly insight: Insight
  readonly name: string
  /** Whether ratings are shown at all, and in numbers. */
  readonly rated: boolean
  readonly numbers: boolean
}

/** One exercise: how often, how it was afterwards in counts, a dot for each rated time, and what the person says of it. */
export function Tool({ insight, name, rated, numbers }: ToolProps) {
  const t = useTranslations()
  const { tool, used, saidHelpful, often } = insight
  const times = insight.rated.length
  return (
    <li className={styles.tool} data-tool={tool}>
      <h2>{name}</h2>
      <p>{rated ? countsOf() : t('afterwards.used', { used })}</p>
      {rated && often === 'lower' && <p>{t('afterwards.oftenLower')}</p>}
      {rated && often === 'higher' && <p>{t('afterwards.oftenHigher')}</p>}
      {saidHelpful > 0 && <p className="quiet">{t('afterwards.feltHelpful', { count: saidHelpful })}</p>}
      {rated && times > 0 && <Dots rated={insight.rated} lower={insight.lower} higher={insight.higher} />}
      {tool !== several && <ForLater id={tool} name={name} />}
    </li>
  )

  function countsOf(): string {
    if (times === 0) return t('afterwards.notRated', { used })
    const counted = t('afterwards.rated', { rated: times, used })
    if (times < fewest.toCount) return `${counted} ${t('afterwards.early')}`
    return `${counted} ${t(numbers ? 'afterwards.lowerBy' : 'afterwards.lower', { count: insight.lower })}`
  }
}
