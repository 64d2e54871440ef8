import type { MessageKey } from '../words/message'
import type { StepOptions } from './exercise'

/** What is looked for in place of a sense that is not to be had: in the dark, without sight, hearing or smell. */
export interface Sense {
  readonly part: string
  readonly count: number
  readonly key: MessageKey
}

/** Five, four, three, two, one: each sense, or what stands in for it. Source: docs/sources.md#senses */
export function fiveSenses({ dark, blind, deaf, noSmell }: StepOptions): readonly Sense[] {
  const unseen = dark === true || blind === true
  return [
    sense(5, blind === true ? 'seeTextures' : dark === true ? 'seeTouch' : 'see'),
    sense(4, 'feel'),
    sense(3, deaf !== true ? 'hear' : unseen ? 'hearShaking' : 'hearMoving'),
    sense(2, noSmell !== true ? 'smell' : unseen ? 'smellShapes' : 'smellColours'),
    sense(1, noSmell !== true ? 'taste' : unseen ? 'tasteWarm' : 'tasteShape'),
  ]
}

type Found =
  | 'see'
  | 'feel'
  | 'hear'
  | 'smell'
  | 'taste'
  | 'seeTextures'
  | 'seeTouch'
  | 'hearMoving'
  | 'hearShaking'
  | 'smellColours'
  | 'smellShapes'
  | 'tasteShape'
  | 'tasteWarm'

const sense = (count: number, part: Found): Sense => ({ part, count, key: `senses.find.${part}` })
