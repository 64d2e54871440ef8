/** What the page carries of what was chosen: its styles, and whoever moves a picture, read it there. */
export interface Look {
  readonly theme: string
  readonly size: number
  readonly motion: string
  readonly shape: string
}

/** By the clock it is day from seven to seven, wherever one is. The page's own script knows the same hours. */
const dayByClock = { from: 7, until: 19 } as const

/** @param hour of the local day, 0 to 23. */
const isDayAt = (hour: number): boolean => hour >= dayByClock.from && hour < dayByClock.until

/** Puts what was chosen on the page; before the next paint of a new page, the page's own script does. */
export function showLook({ theme, size, motion, shape }: Look, hour: number): void {
  const shown = theme === 'clock' ? (isDayAt(hour) ? 'day' : 'night') : theme
  Object.assign(document.documentElement.dataset, { theme: shown, size, motion, shape })
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--ink').trim()
  if (paper) document.querySelector('meta[name=theme-color]')?.setAttribute('content', paper)
}
