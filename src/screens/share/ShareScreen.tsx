import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { readPlanLink } from '../../exercises/packLink'
import type { ReadPack } from '../../exercises/packRead'
import { Bar } from '../../ui/Bar'
import type { ScreenProps } from '../places'
import { useWorld } from '../world'
import { Give } from './Give'
import { OpenFile } from './OpenFile'
import { Received } from './Received'

/**
 * A plan that comes or goes: `plan?…` shows what a link holds, `plan/share?…` hands it on, `plan` opens a file. What
 * a link carried is taken out of the address as soon as it has been read.
 */
export function ShareScreen({ address }: ScreenProps) {
  const t = useTranslations()
  const world = useWorld()
  const [seen, setSeen] = useState<{ readonly from: string; readonly read: ReadPack }>()
  const read = seen?.read
  const giving = address.startsWith('plan/share?')
  const linked = giving || address.startsWith('plan?') // another screen's address stands here while that one loads
  if (linked && seen?.from !== address) {
    setSeen({ from: address, read: readPlanLink(giving ? address.replace('/share', '') : address) })
  }
  useEffect(() => {
    if (linked) world.go(giving ? 'plan/share' : 'plan')
  }, [giving, linked, world])
  const shared = address.startsWith('plan/share')
  return (
    <main>
      <div className="content">
        <button type="button" className="link" data-action="back" onClick={() => world.go('choose/everything')}>
          {t('common.back')}
        </button>
        {read?.ok && shared && <Give plan={read.plan} />}
        {read?.ok && !shared && <Received plan={read.plan} />}
        {!read?.ok && <OpenFile refused={read?.why} onRead={(opened) => setSeen({ from: '', read: opened })} />}
      </div>
      <Bar onPerson={() => world.go('help')} />
    </main>
  )
}
