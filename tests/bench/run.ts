import { launch, type Browser } from '../devtools/browser'
import type { Page } from '../devtools/page'
import { wait } from '../devtools/wait'
import { firstVisit, secondVisit, type SecondVisit } from './again'
import { coldStart, type ColdStart } from './coldStart'
import { heapOverMinutes, type Heap } from './heap'
import { hidden, type Hidden } from './hidden'
import type { Lengths } from './lengths'
import { joinFirstBreath, openNow, openPicture } from './session'
import { steady, type Steady } from './steady'
import { measureRow, tapRow, type Tapped } from './tapping'
import { picturesUnderStalls, timingOfJoined, timingOfLink, type Stalled, type Timing } from './timing'

export const sections = ['cold', 'again', 'tap', 'steady', 'pictures', 'timing', 'hidden', 'heap'] as const
export type Section = (typeof sections)[number]

/** Everything that was measured. What was not asked for is not there. */
export interface Results {
  readonly cold?: {
    readonly app: readonly ColdStart[]
    readonly appWithoutScript: readonly ColdStart[]
    readonly reference: readonly ColdStart[]
  }
  readonly again?: {
    readonly online: readonly SecondVisit[]
    readonly offline: readonly SecondVisit[]
    readonly reference: readonly ColdStart[]
  }
  readonly tap?: readonly Tapped[]
  readonly steady?: {
    readonly now: readonly Steady[]
    readonly session: readonly Steady[]
    readonly reference: readonly Steady[]
  }
  readonly pictures?: readonly Pictured[]
  readonly timing?: {
    readonly stalled: Timing
    readonly unstalled: Timing
    readonly joined: Timing
    readonly appPictures: Stalled
    readonly referencePictures: Stalled
  }
  readonly hidden?: readonly Hidden[]
  readonly heap?: Heap
}

/** One exercise, playing for itself with the picture that it has. */
export interface Pictured {
  readonly id: string
  readonly cost: Steady
}

/** An exercise of every picture: breath, ring, the slowest and the quickest figure, body, dots, light. */
const pictured = [
  'breathe/ext46',
  'breathe/box',
  'cold/pack',
  'move/walk',
  'move/jacks',
  'move/stairs',
  'muscle/16',
  'senses/54321',
  'quiet/here',
]

export interface Pages {
  readonly executable: string
  readonly app: string
  readonly reference: string
  /** The same with the circle of a session, which may be larger. */
  readonly sessionReference: string
}

/** The first breath's way down lasts 86 s; after that one breath goes round. */
const loopBeginsMs = 86_000

type Measure = { readonly [Name in Section]: (pages: Pages, lengths: Lengths) => Promise<Results[Name]> }

/** Measures the chosen sections, one after another: this machine has little to spare. */
export async function measureAll(pages: Pages, lengths: Lengths, chosen: readonly Section[]): Promise<Results> {
  let results: Results = {}
  for (const section of chosen) {
    const fromMs = performance.now()
    results = { ...results, [section]: await measure[section](pages, lengths) }
    console.log(`${section}: ${Math.round((performance.now() - fromMs) / 1_000)} s`)
  }
  return results
}

const measure: Measure = {
  cold: (pages, { coldRuns }) =>
    inBrowser(pages, async (browser) => {
      await coldStart(browser, pages.reference, { watchMs: 1_000 }) // wakes the browser up, and counts for nothing
      const app: ColdStart[] = []
      const appWithoutScript: ColdStart[] = []
      const reference: ColdStart[] = []
      for (let run = 0; run < coldRuns; run++) {
        reference.push(await coldStart(browser, pages.reference, { watchMs: 1_500 }))
        app.push(await coldStart(browser, pages.app, { watchMs: 6_000 }))
        appWithoutScript.push(await coldStart(browser, pages.app, { scripts: false, watchMs: 1_500 }))
      }
      return { app, appWithoutScript, reference }
    }),

  again: (pages, { coldRuns }) =>
    inBrowser(pages, async (browser) => {
      await firstVisit(browser, pages.app)
      await coldStart(browser, pages.reference, { watchMs: 1_000 }) // wakes the browser up, and counts for nothing
      const online: SecondVisit[] = []
      const offline: SecondVisit[] = []
      const reference: ColdStart[] = []
      for (let run = 0; run < coldRuns; run++) {
        reference.push(await coldStart(browser, pages.reference, { watchMs: 1_500 }))
        online.push(await secondVisit(browser, pages.app, { offline: false, watchMs: 3_000 }))
        offline.push(await secondVisit(browser, pages.app, { offline: true, watchMs: 3_000 }))
      }
      return { online, offline, reference }
    }),

  tap: (pages, { tapRuns }) =>
    inBrowser(pages, async (browser) => {
      const spot = await measureRow(browser, pages.app)
      const taps: Tapped[] = []
      for (let run = 0; run < tapRuns; run++) {
        for (const afterMs of [50, 300, 3_000]) taps.push(await tapRow(browser, pages.app, spot, afterMs))
      }
      return taps
    }),

  steady: async (pages, { steadyMs, steadyRounds }) => {
    const visit = (url: string, reference: string, prepare: (page: Page) => Promise<void>) =>
      besideReference(pages, { url, reference, prepare, forMs: steadyMs })
    const now: Steady[] = []
    const session: Steady[] = []
    const reference: Steady[] = []
    for (let round = 0; round < steadyRounds; round++) {
      reference.push(await visit(pages.reference, pages.reference, () => wait(0)))
      now.push(await visit(pages.app, pages.reference, () => wait(round === 0 ? 0 : loopBeginsMs)))
      session.push(
        await visit(pages.app, pages.sessionReference, async (page) => {
          await openNow(page, pages.app)
          await joinFirstBreath(page)
        }),
      )
    }
    return { now, session, reference }
  },

  pictures: async (pages, { pictureMs }) => {
    const costs: Pictured[] = []
    for (const id of pictured) {
      const prepare = (page: Page) => openPicture(page, pages.app, id)
      const visit = { url: pages.app, reference: pages.sessionReference, prepare, forMs: pictureMs }
      costs.push({ id, cost: await besideReference(pages, visit) })
    }
    return costs
  },

  timing: (pages, lengths) =>
    inBrowser(pages, async (browser) => {
      const pictures = async (url: string) => {
        const page = await browser.newPage()
        await page.goto(url)
        await wait(3_000)
        const shown = await picturesUnderStalls(page, lengths.stalledPicturesMs)
        await page.close()
        return shown
      }
      const referencePictures = await pictures(pages.reference)
      const appPictures = await pictures(pages.app)
      const unstalled = await timingOfLink(browser, pages.app, lengths.unstalledMs, false)
      const stalled = await timingOfLink(browser, pages.app, lengths.stalledMs, true)
      const joined = await timingOfJoined(browser, pages.app, lengths.joinedMs)
      return { stalled, unstalled, joined, appPictures, referencePictures }
    }),

  hidden: (pages, lengths) =>
    inBrowser(pages, async (browser) => {
      const results: Hidden[] = []
      for (const ms of lengths.hiddenMs) results.push(await hidden(browser, pages.app, ms, lengths.afterHiddenMs))
      return results
    }),

  heap: (pages, { heapMinutes }) => heapOverMinutes(pages.executable, pages.app, heapMinutes),
}

interface Visit {
  readonly url: string
  readonly reference: string
  readonly prepare: (page: Page) => Promise<void>
  readonly forMs: number
}

/** One page in a browser of its own, and the reference in another at the same time. */
const besideReference = (pages: Pages, { url, reference, prepare, forMs }: Visit): Promise<Steady> =>
  inBrowser(pages, (beside) =>
    inBrowser(pages, async (browser) => {
      await (await beside.newPage()).goto(reference)
      const page = await browser.newPage()
      await page.goto(url)
      await prepare(page)
      return steady(browser, page, beside, forMs)
    }),
  )

async function inBrowser<Result>({ executable }: Pages, use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await launch(executable)
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}
