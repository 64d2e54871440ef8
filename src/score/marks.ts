import type { Action } from './cue'
import type { Layer, Point } from './layers'

/** One soft note: when it begins after the cue's start, how high, how long. */
export interface Note {
  readonly atMs: number
  readonly hertz: number
  readonly ms: number
}

/** A step that is over is heard too; nothing else sounds without being asked for by a cue. */
export type Heard = Action | 'end'

const note = (atMs: number, hertz: number, ms: number): Note => ({ atMs, hertz, ms })

/**
 * What begins, in a few notes that can be learned: two knocks to squeeze and one long one to soften, up to effort and
 * down to ease, three down when the cold is over. Breath needs none, its own sound says it.
 */
const marks: Readonly<Record<Heard, readonly Note[]>> = {
  in: [],
  hold: [],
  out: [],
  prepare: [note(0, 330, 300), note(400, 330, 300)],
  cold: [note(0, 220, 900)],
  warm: [note(0, 330, 500)],
  effort: [note(0, 330, 220), note(240, 440, 400)],
  ease: [note(0, 440, 220), note(240, 330, 400)],
  tense: [note(0, 196, 140), note(180, 196, 140)],
  release: [note(0, 294, 800)],
  rest: [note(0, 262, 1_200)],
  notice: [note(0, 262, 900)],
  find: [note(0, 392, 250), note(280, 494, 400)],
  be: [note(0, 220, 1_800)],
  end: [note(0, 330, 500), note(520, 262, 600), note(1_140, 196, 1_200)],
}

/** The cold is over: the one mark that must not be missed with the eyes shut and the face wet. */
const coldIsOver = [note(0, 523, 450), note(480, 440, 450), note(960, 330, 1_000)]

/** The notes with which a cue begins, in order; none of them reaches into the next. */
export function notesOf(action: Heard, after: Action | undefined): readonly Note[] {
  if (action === 'rest' && after === 'cold') return coldIsOver
  return action === 'notice' && after === 'release' ? [] : marks[action]
}

/** Notes never begin harder than this. */
const attackMs = 40

/** One voice that plays notes, each at this gain, as far as they fit into `ms`; none where none does. */
export function played(slot: Layer['slot'], notes: readonly Note[], peak: number, ms: number): readonly Layer[] {
  const fitting = notes.filter((each) => each.atMs + each.ms <= ms)
  if (fitting.length === 0) return []
  const gain = fitting.flatMap((each): readonly Point[] => [
    { atMs: each.atMs, value: 0 },
    { atMs: each.atMs + attackMs, value: peak },
    { atMs: each.atMs + each.ms * 0.4, value: peak * 0.45 },
    { atMs: each.atMs + each.ms, value: 0 },
  ])
  const hertz = fitting.flatMap((each): readonly Point[] => [
    { atMs: each.atMs, value: each.hertz },
    { atMs: each.atMs + each.ms, value: each.hertz },
  ])
  return [{ slot, gain, hertz }]
}
