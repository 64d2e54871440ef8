import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Kept } from '../../exercises/keptMade'
import { readPackLink } from '../../exercises/packLink'
import type { ReadPack } from '../../exercises/packRead'
import { Bar } from '../../ui/Bar'
import { keptAs } from '../madeOf'
import type { ScreenProps } from '../places'
import { useWorld, type World } from '../world'
import { Give } from './Give'
import { OpenFile } from './OpenFile'
import { Received } from './Received'

/** What is shown: something to hand on, something that came, or why nothing did. */
type Shown =
  | { readonly as: 'given'; readonly kept: Pick<Kept, 'made' | 'shared'> }
  | { readonly as: 'come'; readonly made: Kept['made'] }
  | { readonly as: 'refused'; readonly why: Extract<ReadPack, { ok: false }>['why'] }

/**
 * What comes or goes: `plan?…` shows what a link holds, `plan/share?…` hands it on, or something kept
 * (`plan/share?kept=<id>`), `plan` opens a file. What a link carried is taken out of the address as soon as it has been read.
 */
export function ShareScreen({ address }: ScreenProps) {
  const t = useTranslations()
  const world = useWorld()
  const [seen, setSeen] = useState<{ readonly from: string; readonly shown: Shown }>()
  const shown = seen?.shown
  const giving = address.startsWith('plan/share?')
  const linked = giving || address.startsWith('plan?') // another screen's address stands here while that one loads
  if (linked && seen?.from !== address) setSeen({ from: address, shown: shownAt(world, address) })
  useEffect(() => {
    if (linked) world.go(giving ? 'plan/share' : 'plan')
  }, [address, giving, linked, world]) // a link may come right after another one
  return (
    <main>
      <div className="content">
        <button type="button" className="link" data-action="back" onClick={() => world.go('practise')}>
          {t('common.back')}
        </button>
        {page()}
      </div>
      <Bar onPerson={() => world.go('help')} />
    </main>
  )

  function page() {
    if (shown?.as === 'given') return <Give kept={shown.kept} />
    if (shown?.as === 'come') return <Received key={seen?.from} made={shown.made} />
    const read = (now: ReadPack) => setSeen({ from: '', shown: came(now) })
    return <OpenFile refused={shown?.why} onRead={read} />
  }
}

const came = (read: ReadPack): Shown => (read.ok ? { as: 'come', made: read.made } : { as: 'refused', why: read.why })

function shownAt(world: World, address: string): Shown {
  if (!address.startsWith('plan/share?')) return came(readPackLink(address))
  const id = /^plan\/share\?kept=([\da-f-]{36})$/.exec(address)?.[1]
  if (id === undefined) {
    const read = readPackLink(address.replace('/share', ''))
    return read.ok ? { as: 'given', kept: read } : came(read)
  }
  const kept = keptAs(world, id)
  return kept ? { as: 'given', kept } : { as: 'refused', why: 'unreadable' }
}
