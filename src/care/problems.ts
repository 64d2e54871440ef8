/** What can go wrong in a way a person should know about. Its sentence is in `care/notices.ts`. */
export type Problem =
  | { readonly type: 'recordNotSaved'; readonly reason: 'full' | 'blocked' | 'unknown'; readonly cause: unknown }
  | { readonly type: 'historyUnreadable'; readonly cause: unknown }
  | { readonly type: 'unknownExercise' }
  | { readonly type: 'outOfBounds' }
  | { readonly type: 'linkUnreadable' }

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }
