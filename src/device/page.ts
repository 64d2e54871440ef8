/** Whether anybody can see the page. */
export interface PageSight {
  readonly hidden: () => boolean
  /** Calls back when that changes, in the moment it does. @returns how to stop being called. */
  readonly onChange: (then: () => void) => () => void
}

export const browserPage: PageSight = {
  hidden: () => document.visibilityState === 'hidden',
  onChange: (then) => {
    document.addEventListener('visibilitychange', then)
    return () => document.removeEventListener('visibilitychange', then)
  },
}
