import { dayAfter, weekdayOf } from './month'
import type { UnsealedRecord } from './record'

/** The rows of a printed table: the four letters of TIPP, then looking around and being here. */
export const printedRows = ['cold', 'move', 'breathe', 'muscle', 'senses', 'quiet'] as const
export type PrintedRow = (typeof printedRows)[number]

/** One session in a cell. A rating that was not given is not there; one of 0 is. */
export interface Mark {
  readonly before?: number
  readonly after?: number
  /** One of several parts of the session, which was rated as a whole. */
  readonly part: boolean
  readonly rehearsal: boolean
}

export interface WeekGrid {
  readonly days: readonly string[]
  /** A cell for every row and day, in the order of the sessions. */
  readonly rows: readonly { readonly row: PrintedRow; readonly cells: readonly (readonly Mark[])[] }[]
}

/** The seven local days up to `lastDay`, and what was done on each. */
export function weekGrid(records: readonly UnsealedRecord[], lastDay: string): WeekGrid {
  const days = Array.from({ length: 7 }, (_, at) => dayAfter(lastDay, at - 6))
  const inOrder = records.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0))
  const cell = (row: PrintedRow, day: string) =>
    inOrder.filter((record) => record.day === day && rowsOf(record).has(row)).map(markOf)
  return { days, rows: printedRows.map((row) => ({ row, cells: days.map((day) => cell(row, day)) })) }
}

export interface WeekCounts {
  readonly firstDay: string
  readonly lastDay: string
  /** How many sessions held something of each row. */
  readonly counts: Readonly<Record<PrintedRow, number>>
}

const weeks = 13

/** The first day of the thirteen weeks, Mondays first, that end with the week of `lastDay`. */
export const firstOfMonths = (lastDay: string): string => dayAfter(lastDay, -weekdayOf(lastDay) - (weeks - 1) * 7)

/** Thirteen weeks up to the one of `lastDay`, as counts. Days after `lastDay` are not counted. */
export function countsByWeek(records: readonly UnsealedRecord[], lastDay: string): readonly WeekCounts[] {
  const first = firstOfMonths(lastDay)
  return Array.from({ length: weeks }, (_, week) => {
    const firstDay = dayAfter(first, week * 7)
    const until = dayAfter(firstDay, 6)
    const end = until < lastDay ? until : lastDay
    const inWeek = records.filter(({ day }) => day >= firstDay && day <= end)
    const count = (row: PrintedRow) => inWeek.filter((record) => rowsOf(record).has(row)).length
    const counts = {
      cold: count('cold'),
      move: count('move'),
      breathe: count('breathe'),
      muscle: count('muscle'),
      senses: count('senses'),
      quiet: count('quiet'),
    }
    return { firstDay, lastDay: end, counts }
  })
}

/** What was written about a session, cut to what a page can hold. */
export interface PrintedWords {
  readonly record: UnsealedRecord
  readonly texts: readonly string[]
}

const charactersInLine = 88
const linesOnPage = 42
const longestText = 400

/** What was written in the seven days up to `lastDay`, oldest first, as far as one page goes; and how much is left. */
export function wordsOf(
  records: readonly UnsealedRecord[],
  lastDay: string,
): { readonly entries: readonly PrintedWords[]; readonly left: number } {
  const firstDay = dayAfter(lastDay, -6)
  const written = records
    .filter(({ day }) => day >= firstDay && day <= lastDay)
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0))
    .map((record) => ({ record, texts: textsOf(record) }))
    .filter(({ texts }) => texts.length > 0)
  let lines = 0
  const fitting = written.findIndex(({ texts }) => {
    lines += 2 + texts.reduce((sum, text) => sum + Math.ceil(text.length / charactersInLine), 0)
    return lines > linesOnPage
  })
  const entries = fitting < 0 ? written : written.slice(0, fitting)
  return { entries, left: written.length - entries.length }
}

const textsOf = ({ word, note, reflection = {} }: UnsealedRecord): readonly string[] =>
  [word, reflection.around, reflection.helped, reflection.next, note]
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/\s+/gu, ' '))
    .map((text) => (text.length > longestText ? `${text.slice(0, longestText).trimEnd()}…` : text))

/** The rows a session belongs to: those of all it did. What was skipped was not done. */
function rowsOf({ steps }: UnsealedRecord): ReadonlySet<PrintedRow> {
  const done = steps.filter(({ how }) => how !== 'skipped')
  return new Set(printedRows.filter((row) => done.some(({ exercise }) => exercise.startsWith(`${row}/`))))
}

function markOf(record: UnsealedRecord): Mark {
  const { before, after, rehearsal } = record
  return {
    part: rowsOf(record).size > 1,
    rehearsal,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }
}
