import type { Page } from '../../devtools/page'
import { until } from '../../devtools/wait'
import { open } from '../walk'

const patienceMs = 30_000

/** The page of one session under Looking back. */
export async function openRecord(page: Page, url: string, id: string): Promise<void> {
  await open(page, `${url}#/past/${id}`)
  await until(page, patienceMs, () => document.body.textContent.includes('What was done'))
}

/** Taps what has that name, once it is there. */
export const tap = (page: Page, name: string): Promise<void> =>
  until(
    page,
    patienceMs,
    (wanted) => {
      const control = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)
      control?.click()
      return control !== undefined
    },
    name,
  )
