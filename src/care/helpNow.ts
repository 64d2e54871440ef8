import type { Country } from './countries'
import type { Helpline, Hours, Way } from './helplineForm'
import { helplinesIn } from './helplines'
import { openNow, type LocalTimeIn, type Openness } from './openNow'

export interface WayNow {
  readonly way: Way
  readonly hours: Hours
  readonly now: Openness
}

export interface LineNow {
  readonly line: Helpline
  readonly ways: readonly WayNow[]
}

/** The lines of a country as they are offered at an instant. What is confirmed open comes first. */
export interface HelpNow {
  readonly openCalls: readonly LineNow[]
  /** Text and chat, for whom a call is too much; what is open first. */
  readonly written: readonly LineNow[]
  readonly otherCalls: readonly LineNow[]
}

/** Who may be called or written to. A way stands in one of the three lists, whatever the hour. */
export function helpNow(country: Country, atMs: number, localTimeIn: LocalTimeIn): HelpNow {
  const lines = helplinesIn(country).map((line) => ({
    line,
    ways: line.ways.map((way) => {
      const hours = way.hours ?? line.hours
      return { way, hours, now: openNow(hours, atMs, localTimeIn) }
    }),
  }))
  const having = (wanted: (way: WayNow) => boolean): readonly LineNow[] =>
    lines.map(({ line, ways }) => ({ line, ways: ways.filter(wanted) })).filter(({ ways }) => ways.length > 0)
  const isCall = ({ way }: WayNow) => way.by === 'call'
  const isOpen = ({ now }: WayNow) => now.is === 'open'
  return {
    openCalls: having((way) => isCall(way) && isOpen(way)),
    written: having((way) => !isCall(way)).toSorted(
      (one, other) => Number(other.ways.some(isOpen)) - Number(one.ways.some(isOpen)),
    ),
    otherCalls: having((way) => isCall(way) && !isOpen(way)),
  }
}
