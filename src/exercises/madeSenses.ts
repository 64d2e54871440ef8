import * as v from 'valibot'
import type { Step } from './plan'
import { madeName } from './madeName'
import { inLanguages, madeAbout, madeLine, textIn } from './madeWords'
import { between, mostOfOne, mostThings } from './storedStep'

const thing = v.strictObject({
  say: inLanguages(madeLine),
  count: v.exactOptional(v.pipe(between(1, mostOfOne), v.integer())),
})

/** A list of things to find, in somebody's own words: nothing in it is timed. */
export const madeSenses = v.strictObject({
  version: v.literal(1),
  name: madeName,
  ...madeAbout,
  things: v.pipe(v.array(thing), v.minLength(1), v.maxLength(mostThings)),
})

export type MadeSenses = v.InferOutput<typeof madeSenses>

/** The list as a step, in the person's language as far as it is in the list. */
export const stepOfSenses = ({ things }: MadeSenses, language: string): Step => ({
  exercise: 'senses/own',
  options: { things: things.map(({ say, count = 1 }) => ({ text: textIn(say, language), count })) },
})
