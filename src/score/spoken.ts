/** About how long a voice takes for each letter at its usual pace, and to begin: measured on slow voices. */
const perLetterMs = 68
const beginMs = 350
/** Words end this long before their cue does, or they are not said. */
const spareMs = 300

/** How long words take to be said, in ms. `rate`: 1 is a voice's usual pace. */
export const spokenMs = (words: string, rate: number): number => beginMs + (words.length * perLetterMs) / rate

/** The first of the ways to say it that fits into `ms`, longest first; none where not even the shortest does. */
export const fitting = (ways: readonly string[], ms: number, rate: number): string | undefined =>
  ways.find((words) => words !== '' && spokenMs(words, rate) <= ms - spareMs)
