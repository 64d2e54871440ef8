import type { Clock } from '../device/clock'
import type { Manner, Speech } from '../device/speech'
import type { Timer } from '../device/timer'
import { fitting } from '../score/spoken'
import type { Coming } from '../session/ahead'
import type { Performer } from './performer'
import { createPunctual } from './punctual'

export interface VoiceNeeds {
  readonly clock: Clock
  readonly timer: Timer
  readonly speech: Speech
  /** How to speak; none while nobody wants to be spoken to. */
  readonly manner: () => Manner | undefined
  /** The ways to say a cue, longest first. */
  readonly ways: (cue: Coming) => readonly string[]
}

/** The voice, which may also be asked to say what is in no score. */
export interface VoicePerformer extends Performer {
  /** Says this now, in place of whatever is being said; nothing while nobody wants to be spoken to. */
  readonly say: (words: string) => void
}

/** Voices take a moment to begin. */
const aheadMs = 150

/** Says cues in the device's voice, as far as the words fit into them. Nothing waits for it. */
export function createVoicePerformer({ clock, timer, speech, manner, ways }: VoiceNeeds): VoicePerformer {
  const punctual = createPunctual({ clock, timer })
  let spoken = false
  const say = (words: string) => {
    const now = manner()
    if (!now) return
    spoken = true
    speech.say(words, now)
  }
  return {
    say,
    prepare: (cue, inMs) => {
      const now = manner()
      const words = now && fitting(ways(cue), cue.endsMs - cue.beginsMs, now.rate)
      if (words === undefined) return
      punctual.begin(inMs > aheadMs ? inMs - aheadMs : inMs, () => say(words))
    },
    hush: (fromMs) => {
      punctual.takeBack(fromMs === undefined ? undefined : fromMs - aheadMs)
      if (fromMs !== undefined || !spoken) return
      spoken = false
      speech.hush()
    },
  }
}
