import { verdictOn } from './figure'
import { figuresOf } from './figures'
import { quick, type Lengths } from './lengths'
import { referenceSite, sessionReference } from './reference'
import { tableOf } from './report'
import { measureAll, sections, type Section } from './run'
import { siteOfTexts } from './site'
import { standIn, type Fault } from './standIn'

interface Planted {
  readonly fault: Fault
  readonly section: Section
  readonly figure: string
  readonly lengths?: Partial<Lengths>
}

/** Each planted fault, where it must show, and the figure that must turn red. */
const planted: readonly Planted[] = [
  { fault: 'late', section: 'cold', figure: 'cold: first motion, scripts off' },
  { fault: 'greedy', section: 'cold', figure: 'cold: requests in the 3 s after ready' },
  { fault: 'deaf', section: 'tap', figure: 'taps not obeyed' },
  { fault: 'frames', section: 'steady', figure: 'now: scripts by the frame' },
  { fault: 'adding', section: 'timing', figure: 'stalled: worst cue', lengths: { stalledMs: 120_000 } },
  { fault: 'unpaused', section: 'hidden', figure: 'hidden 2 s: paused (1 is yes)' },
  { fault: 'restart', section: 'hidden', figure: 'hidden 2 s: carried on off the place' },
  { fault: 'leak', section: 'heap', figure: 'heap: growth over 30 minutes' },
]

/** The stand-in's. */
const circle = { widthPx: 177, topPx: 60 }

/** Proves the bench on a stand-in: a whole one passes, and each fault planted in it is seen. */
export async function selfCheck(executable: string): Promise<void> {
  const measured = async (fault: Fault, chosen: readonly Section[], lengths?: Partial<Lengths>) => {
    const app = await siteOfTexts(standIn(fault))
    const reference = await siteOfTexts(referenceSite({ now: circle, session: circle }))
    const pages = {
      executable,
      app: app.url,
      reference: reference.url,
      sessionReference: reference.url + sessionReference,
    }
    const results = await measureAll(pages, { ...quick, ...lengths }, chosen)
    await Promise.all([app.close(), reference.close()])
    return figuresOf(results)
  }
  console.log('A stand-in without a fault:')
  console.log(tableOf(await measured('none', sections)))
  let unseen = 0
  for (const { fault, section, figure, lengths } of planted) {
    const found = (await measured(fault, [section], lengths)).find(({ what }) => what === figure)
    const seen = found !== undefined && verdictOn(found) === 'NOT REACHED'
    if (!seen) unseen += 1
    console.log(`${seen ? 'seen  ' : 'UNSEEN'}  ${fault}: ${figure} was ${found?.app}`)
  }
  if (unseen > 0) throw new Error(`${unseen} planted faults were not seen.`)
}
