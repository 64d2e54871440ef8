import type { UnsealedRecord } from '../../../src/history/record'

/** Six minutes of breathing last night, with one pause. */
export const lastNight: UnsealedRecord = {
  version: 1,
  id: '3b241101-e2bb-4255-8caf-4136c566a962',
  startedAt: '2026-11-20T21:40:00.000Z',
  offsetMinutes: 60,
  zone: 'Europe/Berlin',
  day: '2026-11-20',
  plan: 'breathe/ext46',
  aim: 'settle',
  rehearsal: false,
  from: 'now/breathe',
  steps: [
    {
      exercise: 'breathe/ext46',
      options: { minutes: 6 },
      startMs: 0,
      playedMs: 361_000,
      breaths: 36,
      paces: [{ atMs: 0, perMinute: 6 }],
      how: 'whole',
    },
  ],
  pauses: [{ atMs: 60_000, forMs: 9_000 }],
  choices: [],
}

/** A few seconds of another day, tried out. */
export const tried: UnsealedRecord = {
  ...lastNight,
  id: '5c6f9d1e-0b5c-4e0a-9d5f-2f6a0d3f8f11',
  startedAt: '2026-11-16T08:00:00.000Z',
  day: '2026-11-16',
  plan: 'quiet/here',
  rehearsal: true,
  steps: [{ exercise: 'quiet/here', options: {}, startMs: 0, playedMs: 20_000, paces: [], how: 'ended' }],
  pauses: [],
}
