export const themes = ['night', 'day', 'device'] as const
export type Theme = (typeof themes)[number]
export const sizes = [1, 2, 3, 4] as const
export type Size = (typeof sizes)[number]

/** What a person has chosen for the app as a whole. The first two are read by the page before the app has come. */
export interface Settings {
  readonly theme: Theme
  readonly size: Size
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
  numbers: false,
  timeLeft: false,
  flowThrough: false,
  keepHistory: true,
  reflection: true,
}

export interface RepairedSettings {
  readonly settings: Settings
  /** Whether something stood there that could not be read. */
  readonly repaired: boolean
}

/** Settings from whatever was stored, field by field: one damaged field does not cost the others. */
export function parseSettings(stored: unknown): RepairedSettings {
  if (stored === undefined || stored === null) return { settings: defaultSettings, repaired: false }
  const fields: ReadonlyMap<string, unknown> = new Map(typeof stored === 'object' ? Object.entries(stored) : [])
  let repaired = typeof stored !== 'object'
  function field<T>(name: keyof Settings, allowed: readonly T[], otherwise: T): T {
    const value = fields.get(name)
    const found = allowed.find((each) => each === value)
    if (found === undefined && value !== undefined) repaired = true
    return found ?? otherwise
  }
  const flag = (name: 'numbers' | 'timeLeft' | 'flowThrough' | 'keepHistory' | 'reflection') =>
    field(name, [true, false], defaultSettings[name])
  const settings = {
    theme: field('theme', themes, defaultSettings.theme),
    size: field('size', sizes, defaultSettings.size),
    numbers: flag('numbers'),
    timeLeft: flag('timeLeft'),
    flowThrough: flag('flowThrough'),
    keepHistory: flag('keepHistory'),
    reflection: flag('reflection'),
  }
  return { settings, repaired }
}
