import type { AudioReading } from '../device/audio'

/** How many readings are held together: one that was taken at an odd moment does not count. */
const remembered = 5
/** A mapping that has moved by more than this puts what is booked out of its place. */
const movedMs = 8
/** A reading further off than this is none of the usual wobble. */
const oddMs = 15

/** The audio clock, mapped onto the page's clock: never the other way round. */
export interface AudioTime {
  /** Takes a reading. @returns whether what was booked by the mapping before would now be heard out of place. */
  readonly note: (reading: AudioReading) => boolean
  /** Whether a reading is far from those before it: then more are wanted, and soon. */
  readonly isOdd: (reading: AudioReading) => boolean
  /** The audio clock's time, in seconds, at which sound has to begin to be heard at `clockMs` of the page's clock. */
  readonly at: (clockMs: number) => number
}

export function createAudioTime(): AudioTime {
  let apartMs: readonly number[] = []
  let medianMs = 0
  let bookedByMs: number | undefined
  return {
    note: ({ heardMs, clockMs }) => {
      apartMs = [...apartMs, heardMs - clockMs].slice(-remembered)
      medianMs = apartMs.toSorted((a, b) => a - b)[Math.floor(apartMs.length / 2)] ?? 0
      const moved = bookedByMs !== undefined && Math.abs(medianMs - bookedByMs) > movedMs
      if (bookedByMs === undefined || moved) bookedByMs = medianMs
      return moved
    },
    isOdd: ({ heardMs, clockMs }) => Math.abs(heardMs - clockMs - medianMs) > oddMs,
    at: (clockMs) => (clockMs + medianMs) / 1_000,
  }
}
