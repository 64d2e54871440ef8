export const themes = ['night', 'day', 'device'] as const
export type Theme = (typeof themes)[number]
export const sizes = [1, 2, 3, 4] as const
export type Size = (typeof sizes)[number]
export const firstViews = ['breath', 'light', 'look', 'still'] as const
export type FirstView = (typeof firstViews)[number]

/** What a person has chosen for the app as a whole. The first three are read by the page before the app has come. */
export interface Settings {
  readonly theme: Theme
  readonly size: Size
  /** What the first screen opens with. */
  readonly first: FirstView
  /** The person’s treatment asks them to stay with what is: nothing is rated, and nothing suggested. */
  readonly stay: boolean
  /** Pace in numbers, and the time left, while guided. */
  readonly numbers: boolean
  readonly timeLeft: boolean
  /** In a sequence: on past a rest by itself. */
  readonly flowThrough: boolean
  readonly keepHistory: boolean
  /** Whether looking back a little is offered when a session is over. */
  readonly reflection: boolean
}

export const defaultSettings: Settings = {
  theme: 'night',
  size: 1,
  first: 'breath',
  stay: false,
  numbers: false,
  timeLeft: false,
  flowThrough: false,
  keepHistory: true,
  reflection: true,
}

/** Reads one field: its value, or none where what is stored there is not one of its values. */
type Field<T> = (stored: unknown) => T | undefined

const oneOf =
  <T>(allowed: readonly T[]): Field<T> =>
  (stored) =>
    allowed.find((each) => each === stored)

const flag = oneOf([true, false])

const fields: { readonly [Name in keyof Settings]: Field<Settings[Name]> } = {
  theme: oneOf(themes),
  size: oneOf(sizes),
  first: oneOf(firstViews),
  stay: flag,
  numbers: flag,
  timeLeft: flag,
  flowThrough: flag,
  keepHistory: flag,
  reflection: flag,
}

const names = Object.keys(fields).filter((name): name is keyof Settings => name in fields)

export interface RepairedSettings {
  readonly settings: Settings
  /** Whether something stood there that could not be read. */
  readonly repaired: boolean
}

/** Settings from whatever was stored, field by field: one damaged field does not cost the others. */
export function parseSettings(stored: unknown): RepairedSettings {
  if (stored === undefined || stored === null) return { settings: defaultSettings, repaired: false }
  const kept: ReadonlyMap<string, unknown> = new Map(typeof stored === 'object' ? Object.entries(stored) : [])
  const read = names.map((name) => [name, fields[name](kept.get(name))] as const)
  const found = Object.fromEntries(read.filter(([, value]) => value !== undefined))
  return {
    settings: { ...defaultSettings, ...found },
    repaired: typeof stored !== 'object' || read.some(([name, value]) => value === undefined && kept.has(name)),
  }
}
