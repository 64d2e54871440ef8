import type { MadePlan } from './madePlan'

/** What came of reading something from outside: all of it, or why nothing. */
export type ReadPack =
  | { readonly ok: true; readonly plan: MadePlan }
  | { readonly ok: false; readonly why: 'tooLong' | 'unreadable' | 'later' }
