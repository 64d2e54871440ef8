import { useId } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { LineNow, WayNow } from '../../care/helpNow'
import type { Helpline } from '../../care/helplineForm'
import styles from './help.module.css'
import { WayLink } from './WayLink'

/** Lines that can be reached, each with what it is, when it answers, and in which languages. */
export function Lines({ lines }: { readonly lines: readonly LineNow[] }) {
  return (
    <ul className={styles.services}>
      {lines.map(({ line, ways }) => (
        <Line key={line.name} line={line} ways={ways} />
      ))}
    </ul>
  )
}

function Line({ line, ways }: LineNow) {
  const about = useAbout()
  const hoursOf = useHours()
  const id = useId()
  return (
    <li>
      <p id={id}>
        <b dir="auto">{line.name}</b> <small className="quiet">{about(line)}</small>
      </p>
      {ways.map((each) => (
        <p key={each.way.by === 'chat' ? each.way.site : each.way.by + each.way.number} className={styles.way}>
          <WayLink way={each.way} describedBy={id} />
          <small className="quiet">{hoursOf(each)}</small>
        </p>
      ))}
    </li>
  )
}

/** What a line is for, and what it speaks. */
function useAbout(): (line: Helpline) => string {
  const t = useTranslations()
  const format = useFormatter()
  return ({ kind, languages, others, free }) => {
    const named = languages.map((each) => t(`language.${each}`))
    const spoken = named.length > 0 ? [...named, ...(others ? [t('help.others')] : [])] : [t('help.severalLanguages')]
    return [t(`help.kind.${kind}`), format.list(spoken), ...(free ? [t('help.free')] : [])].join(' · ')
  }
}

/** When somebody answers. Open is said only where the hours are sure. */
function useHours(): (way: WayNow) => string {
  const t = useTranslations()
  return ({ hours, now }) => {
    if (now.is === 'closed') return t('help.closed', { time: now.opensAt })
    if (now.is !== 'open') return t(`help.${now.is}`)
    if (hours.kind !== 'daily') return t('help.always')
    return `${t('help.open')} · ${t('help.daily', { from: hours.from, to: hours.to })}`
  }
}
