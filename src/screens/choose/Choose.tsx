import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Bar } from '../../ui/Bar'
import type { ScreenProps } from '../places'
import { useWorld } from '../world'
import { Everything } from './Everything'
import { NotSure } from './NotSure'
import { TooMuch } from './TooMuch'
import styles from './choose.module.css'

/** What there is to choose from. The guide keeps moving beside it. */
export function Choose({ address }: ScreenProps) {
  const t = useTranslations()
  const world = useWorld()
  const [list = ''] = address.replace(/^choose\//, '').split('?')
  useListHeading(list)
  return (
    <main className={styles.choose}>
      <div className="content">
        {listOf(list, address)}
        <button type="button" className={`link ${styles.back}`} data-action="back" onClick={() => world.go('now')}>
          {t('common.back')}
        </button>
      </div>
      <Bar onPerson={() => world.go('help')} />
    </main>
  )
}

function listOf(list: string, address: string) {
  switch (list) {
    case 'too-much':
      return <TooMuch address={address} />
    case 'not-sure':
      return <NotSure />
    default:
      return <Everything />
  }
}

/** From one list to another the screen stays: the new heading is read all the same. */
function useListHeading(list: string) {
  const shown = useRef(list)
  useEffect(() => {
    if (shown.current !== list) document.querySelector<HTMLElement>('#root h1')?.focus({ preventScroll: true })
    shown.current = list
  }, [list])
}
