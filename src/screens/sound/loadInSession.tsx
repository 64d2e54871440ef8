import type { ComponentType } from 'react'
import { loadWords, MoreWords } from '../words'
import { InSession, type InSessionProps } from './InSession'

/** All of it with its words. */
export async function loadInSession(): Promise<ComponentType<InSessionProps>> {
  const words = [await loadWords('sound')]
  return (props) => (
    <MoreWords words={words}>
      <InSession {...props} />
    </MoreWords>
  )
}
