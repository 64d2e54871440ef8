/** The time of day, which people and networks may change under us: for dates, never for durations. */
export interface WallClock {
  /** Milliseconds since 1970 in UTC. */
  readonly nowMs: () => number
  /** The zone's IANA name, or the empty text where the browser does not tell. */
  readonly zone: () => string
  /** Minutes to add to UTC for local time at that instant: 60 in a Berlin winter. */
  readonly offsetMinutes: (atMs: number) => number
}

export const browserWallClock: WallClock = {
  nowMs: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
  offsetMinutes: (atMs) => -new Date(atMs).getTimezoneOffset(),
}
