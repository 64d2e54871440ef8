import { open } from '../score/segment'
import { say } from '../words/message'
import type { Exercise } from './exercise'

/** Source: docs/sources.md#senses */
const counted = [
  ['see', 5],
  ['feel', 4],
  ['hear', 3],
  ['smell', 2],
  ['taste', 1],
] as const

export const senses: readonly Exercise[] = [
  {
    id: 'senses/54321',
    family: 'senses',
    picture: 'dots',
    holds: false,
    compile: () =>
      counted.map(([part, count]) =>
        open({ action: 'find', part, count, say: say(`cue.find.${part}`), hint: say('cue.fewerIsFine') }),
      ),
  },
]
