import type { Cue } from './cue'
import { breathAt, rateOf, type Pace, type Phase } from './pace'
import { momentAt, scoreOf, type Score } from './score'

/** What a stretch of paced breathing is made from; kept beside its score so that the pace can be changed under way. */
export interface Breathing {
  readonly phases: readonly Phase[]
  readonly pace: Pace
  /** At least this long: the last breath is always whole. */
  readonly durationMs: number
  /** Patterns that end by themselves (three sighs, four 4-7-8) have exactly this many, whatever the duration. */
  readonly breathsAtMost?: number
}

/**
 * The whole stretch, from empty lungs. A duration of 0 gives an empty score.
 *
 * @throws RangeError if the duration is not finite or a breath has no length: bounds are checked before.
 */
export const breathe = (breathing: Breathing): Score => scoreOf(continued([], breathing))

/** When a new pace takes over, for a person at `elapsedMs`: the end of the breath under way. */
export function nextBreathMs(score: Score, elapsedMs: number): number {
  const breath = momentAt(score, elapsedMs)?.cue.breath
  return score.cues.findLast((cue) => cue.breath === breath)?.endMs ?? score.totalMs
}

/** The same stretch at another pace from the next breath on. What has been, and the breath under way, stay as they are. */
export function repaced(score: Score, breathing: Breathing, elapsedMs: number): Score {
  const fromMs = nextBreathMs(score, elapsedMs)
  return scoreOf(
    continued(
      score.cues.filter((cue) => cue.startMs < fromMs),
      breathing,
    ),
  )
}

/**
 * Ends the hold under way now. The rest of this breath, and all after it, go on at the new pace from the fullness of
 * this instant; a hold that has only just begun leaves no cue. Outside a hold the score is given back as it is.
 */
export function holdEnded(score: Score, breathing: Breathing, elapsedMs: number): Score {
  const cue = momentAt(score, elapsedMs)?.cue
  if (cue?.action !== 'hold') return score
  const cues = score.cues.filter((each) => each.startMs < cue.startMs)
  if (elapsedMs > cue.startMs) cues.push({ ...cue, endMs: elapsedMs })
  if (cue.to > 0) {
    const perMinute = rateOf(breathing.pace, 0)
    const outs = breathAt(breathing.phases, breathing.pace, perMinute).filter(({ action }) => action === 'out')
    lay(cues, outs, cue.breath ?? 0, perMinute)
  }
  return scoreOf(continued(cues, breathing))
}

function continued(past: readonly Cue[], { phases, pace, durationMs, breathsAtMost }: Breathing): readonly Cue[] {
  if (!Number.isFinite(durationMs)) throw new RangeError(`durationMs ${durationMs}`)
  const cues = [...past]
  const first = (past.at(-1)?.breath ?? -1) + 1
  const more = (breath: number) =>
    breathsAtMost === undefined ? (cues.at(-1)?.endMs ?? 0) < durationMs : breath < breathsAtMost
  for (let breath = first; more(breath); breath++) {
    const perMinute = rateOf(pace, breath - first)
    lay(cues, breathAt(phases, pace, perMinute), breath, perMinute)
  }
  return cues
}

/** Adds one breath, or what is left of one, at the end of the cues. */
function lay(cues: Cue[], phases: readonly Phase[], breath: number, perMinute: number) {
  const fromMs = cues.at(-1)?.endMs ?? 0
  let startMs = fromMs
  for (const { ms, ...phase } of phases) {
    cues.push({ ...phase, startMs, endMs: startMs + ms, from: cues.at(-1)?.to ?? 0, breath, perMinute })
    startMs += ms
  }
  // A breath without length would be laid again and again for ever.
  if (!(startMs > fromMs)) throw new RangeError(`a breath of ${startMs - fromMs} ms`)
}
