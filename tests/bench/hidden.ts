import type { Browser } from '../devtools/browser'
import { tap } from '../devtools/touch'
import { wait } from '../devtools/wait'
import { accuracy, type Accuracy } from './accuracy'
import { openLink, scoreOfLink, start, untilStatus } from './session'
import { playingMs, zeroOf } from './timing'
import { watch, watched } from './watch'

export interface Hidden {
  readonly hiddenForMs: number
  /** What the session was when the page was shown again. */
  readonly status: string
  /** From the instant the page was hidden to the place where the breath stood still; later is positive. */
  readonly heldOffMs: number | undefined
  /** From where the breath stood to where it went on, at the moment of the tap. */
  readonly resumedOffMs: number | undefined
  readonly after: Accuracy | undefined
}

/** What people do before they look at something else, and afterwards. */
const beforeMs = 7_000
const minutes = 10

/** A session without sound is hidden behind another tab for a while, then carried on for `afterMs`. */
export async function hidden(browser: Browser, url: string, hiddenForMs: number, afterMs: number): Promise<Hidden> {
  const page = await browser.newPage()
  const score = scoreOfLink(minutes)
  await openLink(page, url, minutes)
  await watch(page)
  await start(page)
  await wait(beforeMs)
  await page.hideFor(hiddenForMs)
  await wait(1_000)
  const shown = await watched(page)
  const status = shown.statuses.at(-1)?.status ?? 'none'
  const [hiddenMs] = shown.hiddenMs
  if (hiddenMs === undefined) throw new Error('The page was never hidden.')
  const heldMs = shown.samples.findLast((sample) => sample.heldMs !== undefined)?.heldMs
  const heldOffMs = heldMs === undefined ? undefined : heldMs - (hiddenMs - zeroOf(shown, playingMs(shown)[0]))
  if (status !== 'paused') {
    await page.close()
    return { hiddenForMs, status, heldOffMs, resumedOffMs: undefined, after: undefined }
  }

  await tap(page, '[data-action="resume"]')
  await untilStatus(page, 'playing')
  await wait(afterMs)
  const seen = await watched(page)
  await page.close()
  const resumedMs = seen.taps.findLast(({ action }) => action === 'resume')?.atMs ?? 0
  const fromMs = playingMs(seen).at(-1) ?? 0
  const zeroMs = zeroOf(seen, fromMs)
  return {
    hiddenForMs,
    status,
    heldOffMs,
    resumedOffMs: heldMs === undefined ? undefined : resumedMs - zeroMs - heldMs,
    after: accuracy(seen, { score, zeroMs, firstCue: 0, fromMs }),
  }
}
