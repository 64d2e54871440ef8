import { open, timed, type Segment } from '../score/segment'
import type { Instruction } from '../score/cue'
import { say } from '../words/message'
import type { Exercise, StepOptions } from './exercise'
import { places } from './place'

/** Source: docs/sources.md#being-with-it */
export type QuietId = 'quiet/here' | 'quiet/crying' | 'quiet/stay'

/** Only `here` and `crying` hold the person kindly; `stay` asks for nothing to change, and does not try to calm. */
const cues: Readonly<Record<QuietId, Instruction>> = {
  'quiet/here': { action: 'be', part: 'here', say: say('quiet.noTask'), hint: say('quiet.stayAsLong') },
  'quiet/crying': { action: 'be', part: 'crying', say: say('quiet.tears'), hint: say('quiet.stayAsLong') },
  'quiet/stay': { action: 'be', part: 'stay', say: say('quiet.asItIs'), hint: say('quiet.asLong') },
}

/** No end unless the person makes one. A time that was chosen is told when it is over, and ends nothing. */
function compile(cue: Instruction, minutes: number | undefined): readonly Segment[] {
  if (minutes === undefined || !(minutes > 0) || !Number.isFinite(minutes)) return [open(cue)]
  return [timed([{ ...cue, ms: minutes * 60_000, to: 0.5 }], 0.5), open({ ...cue, say: say('quiet.timeChosen') })]
}

const exercise = (id: QuietId): Exercise<QuietId> => ({
  id,
  family: 'quiet',
  picture: 'light',
  holds: false,
  places,
  cautionsAsked: false,
  faceContact: false,
  before: [],
  compile: ({ minutes }: StepOptions) => compile(cues[id], minutes),
})

export const quiet: readonly Exercise<QuietId>[] = [
  exercise('quiet/here'),
  exercise('quiet/crying'),
  exercise('quiet/stay'),
]
