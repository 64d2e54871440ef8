/** The time of day, which people and networks may change under us: for dates, never for durations. */
export interface WallClock {
  /** Milliseconds since 1970 in UTC. */
  readonly nowMs: () => number
  /** The zone's IANA name, or the empty text where the browser does not tell. */
  readonly zone: () => string
  /** Minutes to add to UTC for local time at that instant: 60 in a Berlin winter. */
  readonly offsetMinutes: (atMs: number) => number
  /** Minutes since midnight in another zone, by its IANA name; none where the browser does not know the zone. */
  readonly localTimeIn: (zone: string, atMs: number) => number | undefined
}

export const browserWallClock: WallClock = {
  nowMs: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
  offsetMinutes: (atMs) => -new Date(atMs).getTimezoneOffset(),
  localTimeIn: (timeZone, atMs) => {
    try {
      const time = new Date(atMs).toLocaleTimeString('en', { timeZone, timeStyle: 'short', hourCycle: 'h23' })
      return Number(time.slice(0, -3)) * 60 + Number(time.slice(-2))
    } catch {
      return undefined
    }
  },
}
