import { expect, it } from 'vitest'
import { wait } from '../devtools/wait'
import { openRecord, tap } from './kept/onePage'
import { away, eventually, visit } from './kept/profile'
import { sealed } from '../files/rows'
import { someRows } from './kept/rows'
import { keptSite } from './kept/keptSite'
import { seeded } from './seeded'

// The whole browser is killed while somebody types a note. PLANT=1 claims that a word more was typed, and has to be
// noticed.

const cases = Number(process.env.CASES ?? 50)
const seed = Number(process.env.SEED ?? Date.now() % 100_000)
const planted = process.env.PLANT !== undefined
const killedWithinMs = 6_000
const mostLostMs = 1_000

const [some] = someRows(1, 7).records
if (!some) throw new Error('no sample')
const { note: _, ...record } = some
const { id } = record
const kept = keptSite(() => sealed({ records: [record], events: [] }))

const letters = 'rain on the window and a cup of tea '

async function killOnce(afterMs: number, random: () => number) {
  const profile = kept.profile()
  try {
    const { browser, page } = await visit(profile)
    await openRecord(page, kept.url(), id)
    await tap(page, 'Add a note')
    const typed: { readonly atMs: number; readonly text: string }[] = []
    const fromMs = performance.now()
    for (let text = ''; performance.now() - fromMs < afterMs;) {
      const letter = letters[text.length % letters.length] ?? ' '
      await page.send('Input.insertText', { text: letter })
      text += letter
      typed.push({ atMs: performance.now(), text })
      await wait(30 + random() * 250)
    }
    browser.kill()
    const killedMs = performance.now()
    const all = typed.at(-1)?.text ?? ''
    const due = typed.findLast(({ atMs }) => killedMs - atMs > mostLostMs)?.text ?? ''
    const wanted = (planted ? `${due} and more` : due).trim()

    const again = await visit(profile)
    await openRecord(again.page, kept.url(), id)
    const noted = () =>
      again.page.evaluate(() => document.querySelector('section > p:has(+ button)')?.textContent ?? '')
    if (wanted !== '') await eventually('the note', async () => (await noted()) !== '', 10_000).catch(() => {})
    const note = await noted()
    await again.browser.close()
    return { isThere: note.startsWith(wanted) && all.startsWith(note), note, wanted }
  } finally {
    away(profile)
  }
}

it(
  `killed while typing a note, ${cases} times (seed ${seed}): at most a second of it is lost`,
  async () => {
    const random = seeded(seed)
    const failed: string[] = []
    for (let nth = 0; nth < cases; nth++) {
      const afterMs = Math.round(random() * killedWithinMs)
      const { isThere, note, wanted } = await killOnce(afterMs, random)
      if (!isThere) failed.push(`${nth}, after ${afterMs} ms: “${note}” for “${wanted}”`)
    }
    console.log(`seed ${seed}: ${cases - failed.length} passed, ${failed.length} failed`)
    expect(failed).toEqual([])
  },
  cases * 60_000,
)
