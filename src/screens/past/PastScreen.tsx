import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { monthOf } from '../../history/month'
import type { HistoryStore } from '../../stores/historyState'
import { createLookingBack } from '../../stores/lookingBack'
import { createRemoving } from '../../stores/removing'
import { Bar } from '../../ui/Bar'
import { Unlock } from '../kept/Unlock'
import { useGate } from '../kept/useGate'
import { Missing } from '../Missing'
import { fileLeftBehind } from '../now/leftBehind'
import type { ScreenProps } from '../places'
import { RatingsShown, useRatings } from '../useRatings'
import { useCover } from './useCover'
import { useSetting, useWorld } from '../world'
import { Apart, isApart } from './Apart'
import { Calendar } from './Calendar'
import { FileLine } from './FileLine'
import { Frame } from './Frame'
import { OneRecord } from './OneRecord'
import { Past } from './Past'
import { useLoaded } from './useLoaded'

/** Looking back: the list, the calendar, or the one session the address names. */
export function PastScreen({ address }: ScreenProps) {
  const world = useWorld()
  const t = useTranslations()
  const { loaded: history, missing, again } = useLoaded(world.history)
  const ratings = useRatings()
  const gate = useGate()
  useCover()
  useEffect(() => void fileLeftBehind(world).catch(() => {}), [world])
  const bar = <Bar onPerson={() => world.go('help')} />
  if (gate.status !== 'passed') {
    return (
      <Frame title={t('past.title')} onBack={() => world.go('now')} bar={bar}>
        {gate.status === 'locked' && <Unlock lock={gate.lock} />}
      </Frame>
    )
  }
  if (history)
    return (
      <RatingsShown value={ratings}>
        <Opened address={address} history={history} />
      </RatingsShown>
    )
  return (
    <Frame title={t('past.title')} onBack={() => world.go('now')} bar={bar}>
      {missing && <Missing onAgain={again} />}
    </Frame>
  )
}

/** The list outlives the going to and fro between itself and a session: one comes back to where one was. */
function Opened({ address, history }: ScreenProps & { readonly history: HistoryStore }) {
  const world = useWorld()
  const { timer } = world.devices
  const list = useMemo(() => createLookingBack(history), [history])
  const removing = useMemo(() => createRemoving(history, timer), [history, timer])
  const keeping = useSetting('keepHistory')
  const numbers = useSetting('numbers')
  const [, at] = address.split(/[/?]/)
  const [lastOpened, setLastOpened] = useState<string>()
  if (at && at !== 'calendar' && !isApart(at) && at !== lastOpened) setLastOpened(at)
  const bar = <Bar onPerson={() => world.go('help')} />
  const back = () => world.go('past')
  if (at === 'calendar') {
    const { filter } = list.getState()
    const showDay = (day: string) => {
      setLastOpened(undefined)
      void list.getState().look({ day })
      back()
    }
    const month = monthOf(filter.day ?? history.getState().today())
    return <Calendar history={history} month={month} onDay={showDay} onBack={back} bar={bar} />
  }
  if (isApart(at)) {
    const from = at === 'how' || at === 'pictures' ? () => world.go('past/afterwards') : back
    return <Apart key={at} at={at} history={history} numbers={numbers} onBack={from} bar={bar} />
  }
  if (at) {
    return (
      <OneRecord key={at} history={history} removing={removing} id={at} numbers={numbers} onBack={back} bar={bar} />
    )
  }
  return (
    <Past
      history={history}
      list={list}
      removing={removing}
      keeping={keeping}
      numbers={numbers}
      lastOpened={lastOpened}
      onBack={() => world.go('now')}
      navigate={world.go}
      line={<FileLine />}
      bar={bar}
    />
  )
}
