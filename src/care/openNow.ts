import type { Hours } from './helplineForm'

/**
 * The time of day in a zone at an instant, as minutes since its midnight, summer time and all. None where the zone is
 * not known.
 *
 * @param zone its IANA name
 * @param atMs since 1970 in UTC
 */
export type LocalTimeIn = (zone: string, atMs: number) => number | undefined

/** Whether somebody answers now. Where sources differ, or nobody said, it is never told to be open. */
export type Openness =
  | { readonly is: 'open' }
  /** `opensAt` is `HH:MM` in the line's own zone. */
  | { readonly is: 'closed'; readonly opensAt: string }
  | { readonly is: 'notConfirmed' }
  | { readonly is: 'booked' }

/** Minutes since midnight of `HH:MM`. 24:00 is the end of the day. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/**
 * Whether a line with these hours is open at an instant. The minute it opens counts, the minute it closes does not;
 * hours may run past midnight.
 */
export function openNow(hours: Hours, atMs: number, localTimeIn: LocalTimeIn): Openness {
  if (hours.kind === 'always') return { is: 'open' }
  if (hours.kind !== 'daily') return { is: hours.kind }
  const now = localTimeIn(hours.zone, atMs)
  if (now === undefined) return { is: 'notConfirmed' }
  const from = minutesOf(hours.from)
  const to = minutesOf(hours.to)
  const open = from < to ? from <= now && now < to : from <= now || now < to
  return open ? { is: 'open' } : { is: 'closed', opensAt: hours.from }
}
