import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HistoryStore } from '../../stores/historyStore'
import { Bar } from '../../ui/Bar'
import { Missing } from '../Missing'
import type { ScreenProps } from '../places'
import { useSetting, useWorld, type World } from '../world'
import { Frame } from './Frame'
import { OneRecord } from './OneRecord'
import { Past } from './Past'

/** Looking back: the list, or the one session the address names. */
export function PastScreen({ address }: ScreenProps) {
  const world = useWorld()
  const t = useTranslations()
  const { history, missing, again } = useHistory(world)
  const keeping = useSetting('keepHistory')
  const numbers = useSetting('numbers')
  const [, id] = address.split(/[/?]/)
  const bar = <Bar onPerson={() => world.go('help')} />
  if (!history) {
    return (
      <Frame title={t('past.title')} onBack={() => world.go('now')} bar={bar}>
        {missing && <Missing onAgain={again} />}
      </Frame>
    )
  }
  return id ? (
    <OneRecord key={id} history={history} id={id} numbers={numbers} onBack={() => world.go('past')} bar={bar} />
  ) : (
    <Past history={history} keeping={keeping} onBack={() => world.go('now')} navigate={world.go} bar={bar} />
  )
}

/** The history's code comes when it is asked for, and may not come at all just now. */
function useHistory({ history: load }: World) {
  const [history, setHistory] = useState<HistoryStore>()
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    if (history || missing) return
    load().then(setHistory, () => setMissing(true))
  }, [history, missing, load])
  return { history, missing, again: () => setMissing(false) }
}
