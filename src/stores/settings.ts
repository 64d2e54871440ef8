import type { Character } from '../score/breathSounds'
import { verbosities, type Verbosity } from '../stage/told'
import { languageChoices, type LanguageChoice } from '../words/languages'

export { verbosities }

export const themes = ['night', 'day', 'device', 'clock'] as const
export type Theme = (typeof themes)[number]
export const sizes = [1, 2, 3, 4] as const
export type Size = (typeof sizes)[number]
export const firstViews = ['breath', 'light', 'look', 'still'] as const
export type FirstView = (typeof firstViews)[number]

/** How much may move; `device`: as the device has been told. */
export const motions = ['device', 'full', 'gentle', 'none'] as const
/** What a paced breath looks like. */
export const shapes = ['circle', 'wave', 'path', 'bar', 'words'] as const
export type Shape = (typeof shapes)[number]
export const characters = ['air', 'tone', 'bowl'] as const satisfies readonly Character[]
export const lockAfters = [0, 1, 5, 15] as const
export type LockAfter = (typeof lockAfters)[number]
export const companies = ['alone', 'alongside'] as const
export type Company = (typeof companies)[number]
export const speakers = ['none', 'device', 'own'] as const
export type Speaker = (typeof speakers)[number]

/** What a person has chosen for the app as a whole. Theme and size are read by the page before the app has come. */
export interface Settings {
  readonly language: LanguageChoice
  readonly theme: Theme
  readonly size: Size
  readonly motion: (typeof motions)[number]
  readonly shape: Shape
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
  /** How much of a session is told to a screen reader. */
  readonly announce: Verbosity
  /** Nothing is heard before this is chosen. */
  readonly sound: boolean
  readonly character: Character
  /** Volumes in percent, pace of speech in percent of the usual. */
  readonly soundVolume: number
  readonly voiceVolume: number
  readonly voiceRate: number
  readonly speaker: Speaker
  /** Whether sound has the device for itself and goes on with the screen off, or plays along with other sound. */
  readonly company: Company
  /** Whether a session that is heard goes on while nobody sees the page. */
  readonly goOnHidden: boolean
  readonly touch: boolean
  /** Whether how strong it is can be said, and is shown. */
  readonly ratings: boolean
  /** Minutes without use after which a lock that is open locks by itself; 0: as soon as the page cannot be seen. */
  readonly lockAfter: LockAfter
  /** Whether Looking back is covered while the page is not in front. */
  readonly cover: boolean
  /** Whether the first screen may name one thing from what was kept. */
  readonly suggest: boolean
}

export const defaultSettings: Settings = {
  language: 'device',
  theme: 'night',
  size: 1,
  motion: 'device',
  shape: 'circle',
  first: 'breath',
  stay: false,
  numbers: false,
  timeLeft: false,
  flowThrough: false,
  keepHistory: true,
  reflection: true,
  announce: 'every',
  sound: false,
  character: 'air',
  soundVolume: 50,
  voiceVolume: 60,
  voiceRate: 90,
  speaker: 'none',
  company: 'alone',
  goOnHidden: true,
  touch: false,
  lockAfter: 5,
  cover: true,
  ratings: true,
  suggest: true,
}

/** Reads one field: its value, or none where what is stored there is not one of its values. */
type Field<T> = (stored: unknown) => T | undefined

const oneOf =
  <T>(allowed: readonly T[]): Field<T> =>
  (stored) =>
    allowed.find((each) => each === stored)

const flag = oneOf([true, false])

const within =
  ([least, most]: readonly [number, number]): Field<number> =>
  (stored) =>
    typeof stored === 'number' && stored >= least && stored <= most ? stored : undefined

/** In percent. A volume is never 0: to hear nothing there is the switch. */
export const bounds = { soundVolume: [5, 100], voiceVolume: [5, 100], voiceRate: [60, 130] } as const

const fields: { readonly [Name in keyof Settings]: Field<Settings[Name]> } = {
  lockAfter: oneOf(lockAfters),
  cover: flag,
  language: oneOf(languageChoices),
  theme: oneOf(themes),
  size: oneOf(sizes),
  motion: oneOf(motions),
  shape: oneOf(shapes),
  first: oneOf(firstViews),
  stay: flag,
  numbers: flag,
  timeLeft: flag,
  flowThrough: flag,
  keepHistory: flag,
  reflection: flag,
  announce: oneOf(verbosities),
  sound: flag,
  character: oneOf(characters),
  soundVolume: within(bounds.soundVolume),
  voiceVolume: within(bounds.voiceVolume),
  voiceRate: within(bounds.voiceRate),
  speaker: oneOf(speakers),
  company: oneOf(companies),
  goOnHidden: flag,
  touch: flag,
  ratings: flag,
  suggest: flag,
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
