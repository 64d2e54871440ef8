/** Emergency numbers by region, for whoever has not said where they are, in the order shown. Source: docs/sources.md#helplines */
export const emergencyNumbers = ['112', '911', '999', '000', '111'] as const

/** Directories of helplines anywhere, without their protocol. The app itself never asks them for anything. */
export const directories = ['findahelpline.com', 'befrienders.org', 'www.iasp.info/crisis-centres-helplines/'] as const

/** The day on which the emergency numbers and the directories were last compared with what is published. */
export const checkedOn = '2026-11-22'

/** The address of a page that a person may follow, which is the one way in which anything is ever asked of others. */
export const addressOf = (site: string): string => `https://${site}`

/** How a page is named to whoever may follow a link to it. */
export const siteName = (site: string): string => site.replace(/^www\./, '').replace(/\/$/, '')
