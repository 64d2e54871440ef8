import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { defaultOwn, ownBounds, type OwnPattern } from '../../../exercises/breathing'
import { longestName } from '../../../exercises/madeName'
import { parseMade, type Made } from '../../../exercises/made'
import { keptAs, madeOf } from '../../madeOf'
import { useWorld } from '../../world'
import { usePreview } from './usePreview'
import { Seconds } from './Seconds'
import styles from './pattern.module.css'

const parts = ['in', 'hold', 'out', 'holdOut'] as const satisfies readonly (keyof OwnPattern)[]

/** A breath in seconds of one's own, with a name. The guide shows it at that pace all the while. */
export function PatternEditor({ id }: { readonly id: string }) {
  const t = useTranslations()
  const format = useFormatter()
  const world = useWorld()
  const kept = keptAs(world, id)
  const before = kept?.made.kind === 'pattern' ? kept.made : undefined
  const [name, setName] = useState(before?.name ?? '')
  const [own, setOwn] = useState(before?.own ?? defaultOwn)
  const [bounded, setBounded] = useState(false)
  const [full, setFull] = useState(false)
  usePreview(own)
  const cycle = own.in + own.hold + own.out + own.holdOut
  const change = (part: keyof OwnPattern, seconds: number) => {
    const wanted = { ...own, [part]: seconds }
    const within = patternFrom({ ...before, name: '', own: clamped(wanted) })
    if (within) setOwn(within.own)
    setBounded(!within || parts.some((each) => within.own[each] !== wanted[each]))
  }
  const keep = () => {
    const made = patternFrom({ ...before, name, own })
    if (!made) return
    const piece = { ...kept, id: before ? id : world.devices.randomId(), made }
    const done = madeOf(world).getState().keep(piece)
    setFull(!done)
    if (done) world.go(`practise/kept/${piece.id}`)
  }
  return (
    <>
      <h1 tabIndex={-1}>{t('pattern.title')}</h1>
      <label className={styles.name}>
        {t('build.name')}
        <input
          spellCheck={false}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={longestName}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <fieldset className={styles.seconds}>
        <legend>{t('pattern.seconds')}</legend>
        {parts.map((part) => {
          const [least, most] = part === 'in' || part === 'out' ? ownBounds.breath : ownBounds.hold
          return (
            <Seconds
              key={part}
              label={t(`choice.${part}`)}
              value={own[part]}
              least={least}
              most={most}
              onChange={(seconds) => change(part, seconds)}
            />
          )
        })}
      </fieldset>
      <p className="quiet">{t('pattern.rate', { rate: format.number(60 / cycle, { maximumFractionDigits: 1 }) })}</p>
      <p role="status">
        {bounded && t(own.in + own.out < ownBounds.holdsFromSeconds ? 'pattern.noHolds' : 'pattern.bounded')}
        {!bounded && own.hold + own.holdOut > 0 && t('pattern.holds')}
      </p>
      {full && <p className="notice">{t('practise.full')}</p>}
      <div className="rows">
        <button type="button" className="row chosen" onClick={keep}>
          {t('build.keep')}
        </button>
      </div>
    </>
  )
}

type Pattern = Extract<Made, { kind: 'pattern' }>

function patternFrom(fields: object): Pattern | undefined {
  const made = parseMade({ kind: 'pattern', version: 1, ...fields })
  return made?.kind === 'pattern' ? made : undefined
}

/** Each number by itself within what a field takes: how they go together is for the form to say. */
function clamped(own: OwnPattern): OwnPattern {
  const within = (value: number, [low, high]: readonly [number, number]) =>
    Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low
  const { breath, hold } = ownBounds
  return {
    in: within(own.in, breath),
    hold: within(own.hold, hold),
    out: within(own.out, breath),
    holdOut: within(own.holdOut, hold),
  }
}
