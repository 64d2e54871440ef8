/** What can go wrong in a way a person should know about. Its sentence is in `care/notices.ts`. */
export type Problem =
  | { readonly type: 'recordNotSaved'; readonly reason: 'full' | 'blocked' | 'unknown'; readonly cause: unknown }
  | { readonly type: 'historyUnreadable'; readonly cause: unknown }
  /** Rows that were missing are there again. */
  | { readonly type: 'historyRestored'; readonly count: number }
  /** The browser has taken away everything that was kept. */
  | { readonly type: 'historyCleared' }
  /** A newer app has been used here: what it keeps can be read, and nothing is changed. */
  | { readonly type: 'historyNewer' }
  /** The database does not open: all there is to read is the second copy. */
  | { readonly type: 'historyFromCopy' }
  | { readonly type: 'unknownExercise' }
  | { readonly type: 'outOfBounds' }
  | { readonly type: 'linkUnreadable' }

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }
