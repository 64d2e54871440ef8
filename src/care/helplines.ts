import * as v from 'valibot'
import { instantMs } from '../history/day'
import type { Country } from './countries'
import { helplineForm, type Helpline } from './helplineForm'
import { helplinesAmericas } from './helplinesAmericas'
import { helplinesAsia } from './helplinesAsia'
import { helplinesIslands } from './helplinesIslands'
import { helplinesNorthEastEurope } from './helplinesNorthEastEurope'
import { helplinesWestEurope } from './helplinesWestEurope'

/** Everything that stands in the lists, whether or not it holds. */
const listed: readonly unknown[] = [
  ...helplinesAmericas,
  ...helplinesIslands,
  ...helplinesWestEurope,
  ...helplinesNorthEastEurope,
  ...helplinesAsia,
]

const rows: readonly Helpline[] = listed.filter((row) => v.is(helplineForm, row))

/** The lines of one country, those first whose own pages confirm them. Never those of another. */
export const helplinesIn = (country: Country): readonly Helpline[] =>
  rows
    .filter((row) => row.country === country)
    .toSorted((one, other) => Number(other.sure === 'official') - Number(one.sure === 'official'))

const freshMs = 120 * 86_400_000

/** Whether a row was checked too long ago to be the first thing that is shown. `nowMs` since 1970 in UTC. */
export const isStale = ({ checkedOn }: Pick<Helpline, 'checkedOn'>, nowMs: number): boolean =>
  nowMs - (instantMs(`${checkedOn}T00:00:00.000Z`) ?? 0) > freshMs
