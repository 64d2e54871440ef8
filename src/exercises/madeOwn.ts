import * as v from 'valibot'
import type { OwnPattern } from './breathing'
import { boundedOwn } from './link'
import { storedOptions } from './storedStep'

/** To tenths: what is written in a link and read again is the same number. */
export const inTenths = (value: number): number => Math.round(value * 10) / 10

/** Seconds of a pattern that was made, as they will be breathed: in tenths, and within the bounds of `breathe/own`. */
export const madeOwn = v.pipe(
  v.unwrap(storedOptions.entries.own),
  v.transform((own): OwnPattern => {
    const bounded = boundedOwn({
      in: inTenths(own.in),
      hold: inTenths(own.hold),
      out: inTenths(own.out),
      holdOut: inTenths(own.holdOut),
    })
    return { ...bounded, out: inTenths(bounded.out) } // 4 - 1.2 has more digits than it should
  }),
)
