import type { Page } from '../devtools/page'
import { tap } from '../devtools/touch'
import { until } from '../devtools/wait'
import { exerciseOf } from '../../src/exercises/catalogue'
import { firstBreathFrom } from '../../src/exercises/firstBreath'
import type { StepOptions } from '../../src/exercises/exercise'
import type { Score } from '../../src/score/score'

/** How long the page may take for anything a person asks of it here. */
const limitMs = 20_000

export async function openNow(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await until(page, limitMs, () => document.documentElement.dataset.app === 'ready')
}

export const untilStatus = (page: Page, status: string): Promise<void> =>
  until(page, limitMs, (wanted) => document.querySelector(`[data-status="${wanted}"]`) !== null, status)

/** "Breathe with this": joins the breath of the first screen. */
export async function joinFirstBreath(page: Page): Promise<void> {
  await tap(page, '[data-action="breathe"]')
  await untilStatus(page, 'playing')
}

/** A link opens the exercise ready; a tap starts it, at its own pace. */
export async function openLink(page: Page, url: string, minutes: number): Promise<void> {
  await page.goto(`${url}#/go/breathe/ext46?minutes=${minutes}`)
  await untilStatus(page, 'ready')
}

export async function start(page: Page): Promise<void> {
  await tap(page, '[data-action="start"]')
  await untilStatus(page, 'playing')
}

/** Opens any exercise by its link and starts it, with no limits to respect; what is to be prepared first is ready. */
export async function openPicture(page: Page, url: string, id: string): Promise<void> {
  await page.goto(`${url}#/go/${id}?minutes=5`)
  await untilStatus(page, 'ready')
  await until(page, limitMs, () => {
    if (document.querySelector('[data-status="playing"]')) return true
    document.querySelector<HTMLElement>('[data-answer=none], [data-answer=holds], main [data-action=start]')?.click()
    return false
  })
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-cue=prepare] [data-action=next]')?.click())
}

/** What the pure core says is to be played. */
export const scoreOfLink = (minutes: number): Score => scoreOf({ minutes })
export const scoreOfJoined = (): Score => scoreOf({ rampFrom: firstBreathFrom })

function scoreOf(options: StepOptions): Score {
  const segment = exerciseOf('breathe/ext46').compile(options)[0]
  if (segment?.kind !== 'timed') throw new Error('The breath is not timed.')
  return segment.score
}
