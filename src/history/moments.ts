import type { UnsealedRecord } from './record'

/** Something on the way through a session. Times are ms since it began. */
export type PastMoment =
  | { readonly kind: 'pause'; readonly atMs: number; readonly forMs: number }
  | { readonly kind: 'choice'; readonly atMs: number; readonly action: string }
  | { readonly kind: 'worse'; readonly atMs: number }

/** Pauses, choices and "Not helping" in the order in which they came. */
export function momentsOf({ pauses, choices, worse = [] }: UnsealedRecord): readonly PastMoment[] {
  const all: readonly PastMoment[] = [
    ...pauses.map((pause) => ({ kind: 'pause', ...pause }) as const),
    ...choices.map((choice) => ({ kind: 'choice', ...choice }) as const),
    ...worse.map((atMs) => ({ kind: 'worse', atMs }) as const),
  ]
  return all.toSorted((a, b) => a.atMs - b.atMs)
}
