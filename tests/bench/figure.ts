/** One line of the table. A limit that is a multiple of the reference has been multiplied out. */
export interface Figure {
  readonly what: string
  readonly unit: string
  readonly app: number | undefined
  readonly reference?: number | undefined
  /** At most this much, or at least; without a limit the figure is only told. */
  readonly atMost?: number | undefined
  readonly atLeast?: number | undefined
}

export type Verdict = 'reached' | 'NOT REACHED' | 'not measured' | ''

export function verdictOn({ app, atMost, atLeast }: Figure): Verdict {
  if (app === undefined) return 'not measured'
  if (atMost !== undefined) return app <= atMost ? 'reached' : 'NOT REACHED'
  if (atLeast !== undefined) return app >= atLeast ? 'reached' : 'NOT REACHED'
  return ''
}

/** A multiple of what was measured, if it was. */
export const times = (factor: number, value: number | undefined) => value && factor * value
