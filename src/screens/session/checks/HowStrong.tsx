import { useState, type ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { anchors, shownAnchors, wordRatings } from '../../../care/rating'
import { Choices } from '../../../ui/Choices'
import { Scale } from '../../../ui/Scale'
import { useSay } from '../../words'
import styles from './checks.module.css'

export type ScaleForm = 'number' | 'words'

interface HowStrongProps {
  /** Another question than the usual one. */
  readonly legend?: string
  readonly rating: number | undefined
  readonly form: ScaleForm | undefined
  readonly onRate: (rating: number, form: ScaleForm) => void
  readonly onTakeBack: () => void
  /** What stands next to the scale. */
  readonly children?: ReactNode
}

/** In a number or in a word, changeable, and never filled in beforehand. */
export function HowStrong({ legend, rating, form, onRate, onTakeBack, children }: HowStrongProps) {
  const t = useTranslations()
  const say = useSay()
  const format = useFormatter()
  const [inWords, setInWords] = useState(form === 'words')
  const [all, setAll] = useState(false)
  const heard = (number: number) => {
    const anchor = anchors.find(({ from, to }) => from <= number && number <= to)
    return anchor ? t('check.anchored', { number: format.number(number), words: say(anchor.words) }) : String(number)
  }
  return (
    <>
      {inWords ? (
        <>
          <Choices
            legend={legend ?? t('check.strongInWords')}
            options={wordRatings.map(({ value, words }) => ({ id: value, label: say(words) }))}
            value={rating}
            onChange={(value) => onRate(value, 'words')}
          />
          {children}
        </>
      ) : (
        <>
          <Scale
            legend={legend ?? t('check.strong')}
            hint={legend === undefined ? t('check.anyForm') : undefined}
            value={rating}
            onChange={(value) => onRate(value, 'number')}
            heard={heard}
          />
          {children}
          {(all || legend === undefined) && <Anchors all={all} />}
        </>
      )}
      <div className={styles.links}>
        {!inWords && (
          <button type="button" className="link quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('check.fewerAnchors') : t('check.allAnchors')}
          </button>
        )}
        <button type="button" className="link quiet" onClick={() => setInWords(!inWords)}>
          {inWords ? t('check.inNumbers') : t('check.inWords')}
        </button>
        {rating !== undefined && (
          <button type="button" className="link quiet" onClick={onTakeBack}>
            {t('check.takeBack')}
          </button>
        )}
      </div>
    </>
  )
}

/** What some of the numbers may mean; all of them for who asks. */
function Anchors({ all }: { readonly all: boolean }) {
  const t = useTranslations()
  const say = useSay()
  const format = useFormatter()
  const range = (from: number, to: number) =>
    from === to ? format.number(from) : t('check.between', { from: format.number(from), to: format.number(to) })
  const shown = all
    ? anchors.map(({ from, to, words }) => ({ name: range(from, to), words }))
    : shownAnchors.flatMap((number) =>
        anchors
          .filter(({ from, to }) => from <= number && number <= to)
          .map(({ words }) => ({ name: format.number(number), words })),
      )
  return (
    <dl className={styles.anchors}>
      {shown.map(({ name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{say(words)}</dd>
        </div>
      ))}
    </dl>
  )
}
