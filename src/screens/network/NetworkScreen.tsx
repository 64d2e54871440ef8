import { useEffect, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Asked } from '../../stores/networkView'
import { Bar } from '../../ui/Bar'
import { useWorld } from '../world'
import styles from './network.module.css'

interface Seen {
  readonly host: string
  readonly asked: readonly Asked[]
  readonly kept: number
}

/** What the page asked the network for since it was opened, as the browser itself has written it down. */
export function NetworkScreen() {
  const t = useTranslations()
  const format = useFormatter()
  const world = useWorld()
  const [seen, setSeen] = useState<Seen>()
  const [looks, setLooks] = useState(1)
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const network = (await world.atHand?.())?.network
      if (!network) return
      const kept = await network.kept()
      if (wanted) setSeen({ host: network.host, asked: network.asked(), kept })
    }
    void look()
    return () => {
      wanted = false
    }
  }, [world, looks])
  const foreign = seen?.asked.filter(({ ours }) => !ours).length ?? 0
  const travelled = (bytes: number) =>
    bytes === 0 ? t('network.fromHere') : t('network.came', { size: format.number(Math.ceil(bytes / 1_000)) })
  return (
    <main>
      <div className="content">
        <button type="button" className="link" data-action="back" onClick={() => world.go('settings')}>
          {t('common.back')}
        </button>
        <h1 tabIndex={-1}>{t('network.title')}</h1>
        {seen && (
          <>
            <p>
              {foreign === 0
                ? t('network.allHere', { count: seen.asked.length, host: seen.host })
                : t('network.elsewhere', { count: foreign })}
            </p>
            <p>{t('network.onlyFiles')}</p>
            <p>{seen.kept > 0 ? t('network.kept', { count: seen.kept }) : t('network.notKept')}</p>
            <button type="button" className="link" data-action="again" onClick={() => setLooks(looks + 1)}>
              {t('network.again')}
            </button>
            <ol className={styles.list}>
              {seen.asked.map(({ what, ours, bytes }, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a list that only grows at its end
                <li key={at} data-foreign={ours ? undefined : ''}>
                  <span>{what}</span> <span className="quiet">{travelled(bytes)}</span>
                </li>
              ))}
            </ol>
            <p className="quiet">{t('network.limits')}</p>
          </>
        )}
      </div>
      <Bar onPerson={() => world.go('help')} />
    </main>
  )
}
