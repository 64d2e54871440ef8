import * as v from 'valibot'
import { madeName } from '../exercises/madeName'
import { isCountry, type Country } from './countries'

/** Somebody whom a person may turn to, as they wrote them down themselves. */
export interface Person {
  /** May be empty: then the number stands for itself. */
  readonly name: string
  /** As it is read. */
  readonly number: string
}

/** What is kept for turning to somebody: where one is, and whom one knows. */
export interface OwnHelp {
  readonly country?: Country
  readonly people: readonly Person[]
}

/** More would hide each other. */
export const mostPeople = 12

/** A number of 2 to 20 digits, however they are set apart; it may begin with `+` or `*`. */
const phone = v.pipe(
  v.string(),
  v.maxLength(60),
  v.transform((text) => text.replaceAll(/[^\d+*]+/g, ' ').trim()),
  v.check((text) => /^[+*]?[\d ]+$/.test(text) && /^\d{2,20}$/.test(text.replaceAll(/[ +*]/g, ''))),
)

const person = v.object({ name: madeName, number: phone })

/** Somebody from what was written into two fields; none where the number holds no digits, or letters take their place. */
export function personFrom(name: string, number: string): Person | undefined {
  const read = v.safeParse(person, { name, number })
  return read.success && !/\p{L}/u.test(number) ? read.output : undefined
}

/** What was kept, piece by piece: one damaged piece does not cost the others. Never throws. */
export function parseOwnHelp(stored: unknown): OwnHelp {
  const fields: ReadonlyMap<string, unknown> = new Map(
    typeof stored === 'object' && stored !== null ? Object.entries(stored) : [],
  )
  const country = fields.get('country')
  const listed = fields.get('people')
  const people = (Array.isArray(listed) ? listed : []).flatMap((each) => {
    const read = v.safeParse(person, each)
    return read.success ? [read.output] : []
  })
  return { ...(isCountry(country) ? { country } : {}), people: people.slice(0, mostPeople) }
}
