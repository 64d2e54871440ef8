import * as v from 'valibot'
import { isDay } from '../history/day'
import { isCountry, type Country } from './countries'

/** What a line is for. There is a row only where one could be verified; most of these have none yet. */
const kinds = ['suicide', 'child', 'violence', 'listening', 'poison'] as const

/** What to do after dialling, or from where. */
const hints = ['option5', 'mentalHealth', 'mobiles'] as const

const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))

/** Hours are required: a line without them would read as open. Times are the line's own, in its own zone. */
const hours = v.variant('kind', [
  v.object({ kind: v.literal('always') }),
  v.object({
    kind: v.literal('daily'),
    from: time,
    to: v.union([time, v.literal('24:00')]),
    zone: v.pipe(v.string(), v.regex(/^[A-Z]\w+\/\w+$/)),
  }),
  /** Sources differ, or do not say. */
  v.object({ kind: v.literal('notConfirmed') }),
  v.object({ kind: v.literal('booked') }),
])

/** As it is published, for people to read. What is dialled is the same without the spaces and hyphens. */
const telephone = v.pipe(v.string(), v.regex(/^[*+]?\d[\d -]{0,18}\d$/))

/** The address of a page without its protocol. */
const site = v.pipe(v.string(), v.regex(/^[\w-]+(?:\.[\w-]+)+(?:\/[\w/-]+)?$/))

const way = v.variant('by', [
  v.object({ by: v.literal('call'), number: telephone, hint: v.optional(v.picklist(hints)), hours: v.optional(hours) }),
  v.object({
    by: v.literal('text'),
    number: telephone,
    word: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]+$/))),
    hours: v.optional(hours),
  }),
  v.object({ by: v.literal('whatsapp'), number: telephone, hours: v.optional(hours) }),
  v.object({ by: v.literal('chat'), site, hours: v.optional(hours) }),
])

/** One helpline. A row that does not hold is not shown at all: a wrong number is worse than none. */
export const helplineForm = v.pipe(
  v.strictObject({
    country: v.custom<Country>(isCountry),
    /** Its own name, in its own language. */
    name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
    kind: v.picklist(kinds),
    ways: v.pipe(v.array(way), v.nonEmpty()),
    /** Of every way that has none of its own. */
    hours,
    languages: v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
    /** Answers in further languages that its sources do not name one by one. */
    others: v.optional(v.literal(true)),
    free: v.optional(v.literal(true)),
    /** Its own page, where a source names one. */
    site: v.optional(site),
    /** Confirmed by an official or press source, or only by several public lists that agree. */
    sure: v.picklist(['official', 'lists']),
    source: v.pipe(v.string(), v.nonEmpty()),
    checkedOn: v.pipe(v.string(), v.check(isDay)),
  }),
  v.check(({ languages, others }) => languages.length > 0 || others === true),
  // 988 answers in these two countries; elsewhere it leads to nobody, or to somebody else.
  v.check(({ country, ways }) => country === 'US' || country === 'CA' || !ways.some(leadsTo988)),
)

export type Hours = v.InferOutput<typeof hours>
export type Way = v.InferOutput<typeof way>
export type Helpline = v.InferOutput<typeof helplineForm>

const leadsTo988 = (each: Way): boolean =>
  each.by === 'chat' ? each.site.includes('988') : dialled(each.number) === '988'

/** What a telephone dials for a number as it is read. */
export const dialled = (asRead: string): string => asRead.replaceAll(/[ -]/g, '')
