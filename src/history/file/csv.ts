import { instantMs, instantOf } from '../day'
import type { UnsealedRecord } from '../record'
import { localMsOf, playedMsOf } from '../summary'

/** A table for spreadsheets: one line a session, as it reads after everything said about it since. */
type Cell = string | number | undefined

const columns: Readonly<Record<string, (record: UnsealedRecord) => Cell>> = {
  day: ({ day }) => day,
  time: (record) => instantOf(localMsOf(record)).slice(11, 16),
  started_at: ({ startedAt }) => startedAt,
  zone: ({ zone }) => zone,
  plan: ({ plan }) => plan,
  exercises: ({ steps }) => steps.map(({ exercise }) => exercise).join(' + '),
  played_seconds: (record) => Math.round(playedMsOf(record) / 1_000),
  how: ({ steps }) => steps.map(({ how }) => how).join(' + '),
  pauses: ({ pauses }) => pauses.length,
  aim: ({ aim }) => aim,
  rehearsal: ({ rehearsal }) => (rehearsal ? 'yes' : 'no'),
  scale: ({ scale }) => scale,
  before: ({ before }) => before,
  after: ({ after }) => after,
  change: ({ change }) => change,
  later: ({ later }) => later?.value,
  later_at: ({ later, startedAt }) => later && instantOf((instantMs(startedAt) ?? 0) + later.atMs),
  breathing: ({ breathing }) => breathing,
  body: ({ body }) => body?.join(' + '),
  felt: ({ felt }) => felt,
  word: ({ word }) => word,
  note: ({ note }) => note,
  around: ({ reflection }) => reflection?.around,
  helped: ({ reflection }) => reflection?.helped,
  next: ({ reflection }) => reflection?.next,
  id: ({ id }) => id,
}

/** The first line, with the mark by which spreadsheets know UTF-8. Lines end as RFC 4180 has it. */
export const csvHead = (): string => `\uFEFF${Object.keys(columns).map(cell).join(',')}\r\n`

export const csvLine = (record: UnsealedRecord): string =>
  `${Object.values(columns)
    .map((column) => cell(column(record)))
    .join(',')}\r\n`

/**
 * Text is always in quotes. One that a spreadsheet would take for a formula gets a mark in front, which makes it text:
 * a cell can otherwise fetch an address, or run what it names. Numbers stay numbers; what was not given stays empty.
 */
function cell(value: Cell): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  return `"${(startsFormula.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`
}

/**
 * Signs that begin a formula, the wide forms of East Asian keyboards among them, and what spreadsheets pass over before
 * one. A text that has such a mark of its own gets another, so that taking one away always gives the text again.
 */
// oxlint-disable-next-line no-control-regex -- tabs, line ends and NUL are what is looked for
const startsFormula = /^'*(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0])/u
