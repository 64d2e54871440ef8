/** Whether a session can be followed by ear alone, as far as the sound's own clock tells. */
export interface Earshot {
  /** That clock, in ms; none where nothing is heard, or where nobody wants to be guided by ear out of sight. */
  readonly heardMs: () => number | undefined
}
