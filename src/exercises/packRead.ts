import type { Made } from './made'

/** What came of reading something from outside: all of it, or why nothing. */
export type ReadPack =
  { readonly ok: true; readonly made: Made } | { readonly ok: false; readonly why: 'tooLong' | 'unreadable' | 'later' }
