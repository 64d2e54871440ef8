import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AtHand } from '../atHand/atHand'
import { Install } from '../atHand/Install'
import { useWorld } from '../world'
import styles from './settings.module.css'

/** Having the app on the device, and seeing what it asks of the network. */
export function OnThisDevice() {
  const t = useTranslations()
  const world = useWorld()
  const [atHand, setAtHand] = useState<AtHand>()
  useEffect(() => {
    world.atHand?.().then(setAtHand, () => undefined) // the rest of the settings is here all the same
  }, [world])
  return (
    <div className={styles.group}>
      {atHand && <Install install={atHand.install} />}
      <a className="link" href="#/network">
        {t('atHand.network')}
      </a>
      <a className="link" href="#/about/settings">
        {t('atHand.about')}
      </a>
    </div>
  )
}
