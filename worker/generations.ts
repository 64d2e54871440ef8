/** One compaction, and what was added to it since. */
export interface Generation {
  readonly number: number
  /** The older ones hold something that was deleted: they no longer count. */
  readonly alone: boolean
  /** How large it was when it was whole. */
  readonly bytes: number
}

export const logName = (number: number): string => `${number}.log`

/** The mark that a file was written to its end, and all there is to know of it, in the name of an empty file. */
export const markName = ({ number, alone, bytes }: Generation): string =>
  `${number}.${alone ? 'alone' : 'whole'}.${bytes}`

export const namesOf = (generation: Generation): readonly string[] => [logName(generation.number), markName(generation)]

/** The generations that count, oldest first. What has no mark was not finished. */
export function generations(names: readonly string[]): readonly Generation[] {
  const found = names
    .flatMap((name) => {
      const [, number, kind, bytes] = /^(\d+)\.(whole|alone)\.(\d+)$/.exec(name) ?? []
      const read = { number: Number(number), alone: kind === 'alone', bytes: Number(bytes) }
      return kind !== undefined && names.includes(logName(read.number)) ? [read] : []
    })
    .toSorted((a, b) => a.number - b.number)
  return found.slice(
    Math.max(
      0,
      found.findLastIndex(({ alone }) => alone),
    ),
  )
}
