/** The motor in a phone. Never fails; whether anything is felt cannot be known. */
export interface Vibration {
  /** Whether the browser has such a thing at all. */
  readonly here: () => boolean
  /** Runs and rests in turn, in ms; an empty pattern stops. Takes the place of what runs. */
  readonly buzz: (pattern: readonly number[]) => void
}

export const browserVibration: Vibration = {
  here: () => 'vibrate' in navigator,
  buzz: (pattern) => {
    try {
      navigator.vibrate([...pattern])
    } catch {
      // No motor, or not for us.
    }
  },
}
