import type { Cue } from './cue'
import { breathAt, rateOf, type Pace, type Phase } from './pace'
import { momentAt, scoreOf, type Score } from './score'

/** What a stretch of paced breathing is made from; kept beside its score so that the pace can be changed under way. */
export interface Breathing {
  readonly phases: readonly Phase[]
  readonly pace: Pace
  /** At least this long: the last breath is always whole. */
  readonly durationMs: number
  /** Patterns that end by themselves (three sighs, four 4-7-8) end here, whatever the duration. */
  readonly breathsAtMost?: number
}

/** The whole stretch, from empty lungs. A duration of 0 gives an empty score. */
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
 * this instant. Outside a hold, and at the very start of one, the score is given back as it is.
 */
export function holdEnded(score: Score, breathing: Breathing, elapsedMs: number): Score {
  const cue = momentAt(score, elapsedMs)?.cue
  if (cue?.action !== 'hold') return score
  const past = score.cues.filter((each) => each.startMs < cue.startMs)
  if (elapsedMs > cue.startMs) past.push({ ...cue, endMs: elapsedMs })
  if (cue.to === 0) return scoreOf(continued(past, breathing))
  const perMinute = rateOf(breathing.pace, 0)
  const outs = breathAt(breathing.phases, breathing.pace, perMinute).filter(({ action }) => action === 'out')
  return scoreOf(continued(appended(past, outs, cue.breath ?? 0, perMinute, elapsedMs), breathing))
}

function continued(past: readonly Cue[], { phases, pace, durationMs, breathsAtMost = Infinity }: Breathing) {
  let cues = [...past]
  const first = (past.at(-1)?.breath ?? -1) + 1
  for (let breath = first; (cues.at(-1)?.endMs ?? 0) < durationMs && breath < breathsAtMost; breath++) {
    const perMinute = rateOf(pace, breath - first)
    cues = appended(cues, breathAt(phases, pace, perMinute), breath, perMinute, cues.at(-1)?.endMs ?? 0)
  }
  return cues
}

function appended(cues: Cue[], phases: readonly Phase[], breath: number, perMinute: number, fromMs: number): Cue[] {
  let startMs = fromMs
  for (const { ms, ...phase } of phases) {
    cues.push({ ...phase, startMs, endMs: startMs + ms, from: cues.at(-1)?.to ?? 0, breath, perMinute })
    startMs += ms
  }
  return cues
}
