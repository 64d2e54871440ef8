import { open } from '../score/segment'
import { say } from '../words/message'
import type { Exercise } from './exercise'

/** Holding space: no steps, and no end unless the person makes one. Source: docs/sources.md#being-with-it */
export const quiet: readonly Exercise[] = [
  {
    id: 'quiet/here',
    family: 'quiet',
    picture: 'light',
    holds: false,
    compile: () => [open({ action: 'be', say: say('cue.noTask'), hint: say('cue.stayAsLong') })],
  },
]
