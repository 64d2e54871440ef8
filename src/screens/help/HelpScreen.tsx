import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { Country } from '../../care/countries'
import { checkedOn } from '../../care/emergency'
import { helplinesIn, isStale } from '../../care/helplines'
import { Bar } from '../../ui/Bar'
import { useRunning, useWorld } from '../world'
import { Directories } from './Directories'
import { Emergency } from './Emergency'
import styles from './help.module.css'
import { ownHelpOf } from './ownHelpOf'
import { People } from './People'
import { There } from './There'
import { useTimeOfDay } from './useTimeOfDay'
import { Where } from './Where'

/** People to turn to: the emergency number first. The page help.html says the same where nothing else works. */
export function HelpScreen() {
  const t = useTranslations()
  const world = useWorld()
  const { session, from } = useRunning()
  const { help, choose } = useStore(ownHelpOf(world))
  const [chosen, setChosen] = useState(false)
  const nowMs = useTimeOfDay()
  const { country } = help
  const lines = country ? helplinesIn(country) : []
  const stale = lines.some((line) => isStale(line, nowMs))
  const back = (
    <button
      type="button"
      className="link"
      data-action="back"
      onClick={() => world.go(from.startsWith('go/') ? from : 'now')}
    >
      {session ? t('help.backToIt') : t('help.backToNow')}
    </button>
  )
  const pick = (picked: Country | undefined) => {
    choose(picked)
    setChosen(true)
  }
  const directories = <Directories confirmed={lines.length > 0} />
  return (
    <main>
      <div className={`content ${styles.help}`}>
        {back}
        <h1 tabIndex={-1}>{t('help.title')}</h1>
        <Emergency country={country} />
        <Where country={country} onChoose={pick} />
        <p className="unseen" role="status">
          {chosen && country && t('help.found', { country: t(`country.${country}`), count: lines.length })}
        </p>
        {stale && directories}
        {stale && <p className="notice">{t('help.stale')}</p>}
        {country && lines.length > 0 && <There country={country} nowMs={nowMs} />}
        <p className={styles.safer}>
          {t('help.move')} {t('help.keep')}
        </p>
        <People />
        {!stale && directories}
        <p>{t('help.cannotSee')}</p>
        <p className="quiet">
          {t('help.traces')} <Checked on={lines.map((line) => line.checkedOn).toSorted()[0] ?? checkedOn} />
        </p>
        {back}
      </div>
      <Bar onPerson={() => document.querySelector<HTMLElement>('#root h1')?.focus()} />
    </main>
  )
}

function Checked({ on }: { readonly on: string }) {
  const t = useTranslations()
  const format = useFormatter()
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number)
  // oxlint-disable-next-line react/capitalized-calls -- a date, not a component
  const date = format.dateTime(new Date(Date.UTC(year, month - 1, day)), { dateStyle: 'long', timeZone: 'UTC' })
  return t('help.checked', { date })
}
