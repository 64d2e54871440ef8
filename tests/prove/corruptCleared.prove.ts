import { expect, it } from 'vitest'
import { wait } from '../devtools/wait'
import { away, eventually, visit } from './kept/profile'
import { someRows } from './kept/rows'
import { keptSite } from './kept/keptSite'
import { tap } from './kept/onePage'
import { seeded } from './seeded'
import { open, start } from './walk'

// The browser clears the site's data under a session. PLANT=1 leaves the data where it is: then nothing is said of it,
// and that has to be noticed.

const cases = Number(process.env.CASES ?? 10)
const seed = Number(process.env.SEED ?? Date.now() % 100_000)
const cleared = process.env.PLANT === undefined
const exercises = ['breathe/ext46', 'muscle/4', 'senses/54321', 'quiet/here', 'move/seated-march', 'breathe/coh55']

const kept = keptSite(() => someRows(20, 6))

async function clearedUnder(exercise: string, afterMs: number): Promise<readonly string[]> {
  const profile = kept.profile()
  const { browser, page } = await visit(profile)
  try {
    const says = (text: RegExp) =>
      page.evaluate((source) => RegExp(source).test(document.body.textContent), text.source)
    const status = () => page.evaluate(() => document.querySelector('main')?.dataset.status)
    await open(page, `${kept.url()}#/past`)
    await eventually('the sessions', () => page.evaluate(() => document.querySelector('[data-record]') !== null))
    await page.evaluate((id) => location.replace(`#/go/${id}`), exercise)
    await start(page)
    await wait(afterMs)
    const found: string[] = []
    if (cleared) await page.send('Storage.clearDataForOrigin', { origin: kept.url().slice(0, -1), storageTypes: 'all' })
    await wait(5_000)
    if ((await status()) !== 'playing') found.push(`the session is ${await status()}`)
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-action=end]')?.click())
    await eventually('the end', async () => (await status()) === 'ended')
    await tap(page, 'Looking back')
    await eventually('a word about it', () => says(/has cleared what was kept here/), 10_000).catch(() =>
      found.push('nothing is said'),
    )
    await eventually('a file to bring back', () => says(/A file, to keep or bring back/), 10_000).catch(() =>
      found.push('no file is offered'),
    )
    return found
  } finally {
    await browser.close()
    away(profile)
  }
}

it(
  `data cleared under ${cases} sessions (seed ${seed}): each goes on, and it is said afterwards`,
  async () => {
    const random = seeded(seed)
    const failed: string[] = []
    for (let nth = 0; nth < cases; nth++) {
      const exercise = exercises[nth % exercises.length] ?? 'breathe/ext46'
      const found = await clearedUnder(exercise, Math.round(random() * 4_000))
      if (found.length > 0) failed.push(`${nth} ${exercise}: ${found.join(', ')}`)
    }
    console.log(`seed ${seed}: ${cases - failed.length} passed, ${failed.length} failed`)
    expect(failed).toEqual([])
  },
  cases * 60_000,
)
