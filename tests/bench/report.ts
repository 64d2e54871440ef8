import { verdictOn, type Figure } from './figure'

const headings = ['what', 'app', 'reference', 'goal', ''] as const

/** The figures as a table for people. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    amount(figure.app, figure.unit),
    'reference' in figure ? amount(figure.reference, figure.unit) : '',
    goalOf(figure),
    verdictOn(figure),
  ])
  const widths = headings.map((heading, at) =>
    Math.max(...[heading, ...rows.map((row) => row[at] ?? '')].map(({ length }) => length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function goalOf({ atMost, atLeast, unit }: Figure): string {
  if (atMost !== undefined) return `≤ ${amount(atMost, unit)}`
  return atLeast === undefined ? '' : `≥ ${amount(atLeast, unit)}`
}

function amount(value: number | undefined, unit: string): string {
  if (value === undefined) return '–'
  if (!Number.isFinite(value)) return 'never'
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return `${value.toFixed(digits)} ${unit}`.trim()
}
