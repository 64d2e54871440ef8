import * as v from 'valibot'
import { madeName } from './madeName'
import { madeOwn } from './madeOwn'
import { madeAbout } from './madeWords'

/** A breathing pattern that a person made: seconds within the bounds of `breathe/own`. */
export const madePattern = v.strictObject({
  version: v.literal(1),
  name: madeName,
  ...madeAbout,
  own: madeOwn,
})
