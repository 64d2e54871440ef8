import { hex32, sum32, withRow, type Witness } from './witness'

/**
 * A row exactly as the database has it, whatever it holds: only its `id` is looked at, and the `recordId` of what was
 * said about a session. It has to be plain JSON; a sealed row carries its bytes as text.
 */
export interface CopiedRow {
  readonly id: string
  readonly recordId?: string
}

/** One thing that happened to what is kept. `removing` is written before a deletion, `removed` once it is done. */
export type CopyEntry =
  | { readonly kind: 'record' | 'event'; readonly row: CopiedRow }
  | { readonly kind: 'removing' | 'removed'; readonly id: string }

/** An entry, and what there is once it has happened. After a deletion nobody knows, until all is counted anew. */
interface CopyLine {
  readonly entry: CopyEntry
  readonly witness: Witness | undefined
}

/** The lines of these entries, from what the line before them says; and what they say at the end. */
export function linesOf(entries: readonly CopyEntry[], before: Witness | undefined) {
  let witness: Witness | undefined = before
  const lines = entries.map((entry) => {
    witness = after(witness, entry)
    return lineOf({ entry, witness })
  })
  return { text: lines.join(''), witness }
}

/** Reads a line back, without its end. Nothing where it is torn, scrambled or not ours. Never throws. */
export function readLine(line: string): CopyLine | undefined {
  const [, length, sum, text] = /^(\d+) ([0-9a-f]{8}) ([^]*)$/.exec(line) ?? []
  if (text === undefined || Number(length) !== text.length || hex32(sum32(text)) !== sum) return undefined
  try {
    const [entry, witness]: readonly [CopyEntry, Witness | null] = JSON.parse(text)
    return { entry, witness: witness ?? undefined }
  } catch {
    return undefined
  }
}

/** Length and checksum come first, so that half a line is known to be one. */
function lineOf({ entry, witness }: CopyLine): string {
  const text = JSON.stringify([entry, witness ?? null])
  return `${text.length} ${hex32(sum32(text))} ${text}\n`
}

const after = (witness: Witness | undefined, entry: CopyEntry): Witness | undefined =>
  witness && (entry.kind === 'record' || entry.kind === 'event')
    ? withRow(witness, entry.kind, entry.row.id)
    : undefined
