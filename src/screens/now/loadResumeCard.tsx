import type { ComponentType } from 'react'
import { loadWords, MoreWords } from '../words'
import type { World } from '../world'
import { ResumeCard } from './ResumeCard'

/** The card with its words. */
export async function loadResumeCard(): Promise<ComponentType<{ readonly world: World }>> {
  const words = await Promise.all([loadWords('resume'), loadWords('exercises')])
  return (props) => (
    <MoreWords words={words}>
      <ResumeCard {...props} />
    </MoreWords>
  )
}
