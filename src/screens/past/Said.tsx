import { useId } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { UnsealedRecord } from '../../history/record'
import styles from './past.module.css'
import { useRatingsShown } from '../useRatings'
import { useRated } from './useRated'

interface SaidProps {
  readonly record: UnsealedRecord
  /** Whether ratings are shown in numbers. */
  readonly numbers: boolean
}

/** What was said about a session, in words. What was not said is not there. */
export function Said({ record, numbers }: SaidProps) {
  const t = useTranslations()
  const heading = useId()
  const lines = useLines(record, numbers)
  if (lines.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.day}>
        {t('said.title')}
      </h2>
      <dl className={styles.said}>
        {lines.map(([name, text, own]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir={own}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type Line = readonly [name: string, text: string, own?: 'auto']

/** What is in the person's own words has their own direction as well. */
function useLines(record: UnsealedRecord, numbers: boolean): readonly Line[] {
  const t = useTranslations()
  const format = useFormatter()
  const rated = useRated(numbers)
  const shown = useRatingsShown()
  const { change, breathing, body, felt, word, reflection } = record
  /** An id of another time may have no words of its own any more: it is shown as it stands. */
  const named = (family: string, id: string) => (t.has(`check.${family}.${id}`) ? t(`check.${family}.${id}`) : id)
  const line = (name: string, ...texts: readonly (string | undefined)[]) => {
    const said = texts.filter((text) => text !== undefined)
    return said.length > 0 ? [[name, format.list(said)] as const] : []
  }
  const own = (name: string, text: string | undefined) => (text === undefined ? [] : [[name, text, 'auto'] as const])
  return [
    ...line(t('said.howStrong'), rated(record)),
    ...line(t('said.after'), shown && change ? t(`check.change.${change}`) : undefined),
    ...line(t('said.breath'), breathing && named('breathing', breathing)),
    ...line(t('said.where'), ...(body ?? []).map((place) => named('place', place))),
    ...line(t('said.felt'), felt && t(`check.feltAs.${felt}`)),
    ...own(t('said.word'), word),
    ...own(t('check.reflection.around'), reflection?.around),
    ...own(t('check.reflection.helped'), reflection?.helped),
    ...own(t('check.reflection.next'), reflection?.next),
  ]
}
