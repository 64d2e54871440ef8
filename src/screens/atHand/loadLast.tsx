import type { ComponentType } from 'react'
import { loadWords, MoreWords } from '../words'
import type { World } from '../world'
import { AtEnd } from './AtEnd'
import { PlainLine } from './PlainLine'

/** Says that the line was seen, and nothing else. */
const seenName = 'holdspace.seen'

/** What there is to say at the end of the first screen: what this is, until that was seen once; then the offer, if there is one. */
export async function loadLast({ devices, atHand }: World): Promise<ComponentType | undefined> {
  if (devices.text.read(seenName) !== undefined) return await (await atHand?.())?.offer()
  const words = [await loadWords('atHand')]
  const seen = () => void devices.text.write(seenName, 'plain')
  return () => (
    <MoreWords words={words}>
      <AtEnd>
        <PlainLine onSeen={seen} />
      </AtEnd>
    </MoreWords>
  )
}
