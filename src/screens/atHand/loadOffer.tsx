import type { ComponentType } from 'react'
import type { InstallStore } from '../../stores/installStore'
import { loadWords, MoreWords } from '../words'
import { AtEnd } from './AtEnd'
import { Offer } from './Offer'

/** The offer with its words. */
export async function loadOffer(install: InstallStore): Promise<ComponentType> {
  const words = [await loadWords('atHand')]
  return () => (
    <MoreWords words={words}>
      <AtEnd>
        <Offer install={install} />
      </AtEnd>
    </MoreWords>
  )
}
