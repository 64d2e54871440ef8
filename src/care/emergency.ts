/** Emergency numbers by region, in the order shown. Source: docs/sources.md#helplines */
export const emergencyNumbers = ['112', '911', '999', '000', '111'] as const

/** The suicide and crisis line of the United States and Canada. It is shown under those two names only. */
export const northAmericanLine = '988'

/** Directories of helplines anywhere. Links that a person may follow; the app itself never asks them for anything. */
export const directories = [
  { host: 'findahelpline.com', address: 'https://findahelpline.com' },
  { host: 'befrienders.org', address: 'https://befrienders.org' },
  { host: 'iasp.info/crisis-centres-helplines', address: 'https://www.iasp.info/crisis-centres-helplines/' },
] as const

/** The day on which the numbers above were last compared with what is published. */
export const checkedOn = { year: 2026, month: 11, day: 22 } as const
