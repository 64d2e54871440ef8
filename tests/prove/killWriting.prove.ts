import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { canonical } from '../../src/history/canonical'
import { answered, parseEvent } from '../../src/history/recordEvent'
import { parseRecord } from '../../src/history/record'
import type { Page } from '../devtools/page'
import { wait } from '../devtools/wait'
import { sealed } from '../files/rows'
import { rowsThere, type LyingRows } from './kept/inDatabase'
import { openRecord, tap } from './kept/onePage'
import { away, visit } from './kept/profile'
import { someRows } from './kept/rows'
import { keptSite } from './kept/keptSite'
import { seeded } from './seeded'

// The whole browser is killed at a random moment while the app writes, one entry after another as fast as it says that
// they are kept. PLANT=1 counts one more than was said, and has to be noticed.

const cases = Number(process.env.CASES ?? 100)
const seed = Number(process.env.SEED ?? Date.now() % 100_000)
const planted = Number(process.env.PLANT !== undefined)
const killedWithinMs = 1_500

const { records } = someRows(1, 7)
const id = records[0]?.id ?? ''
const kept = keptSite(() => sealed({ records, events: [] }))

/** Says a word in the place of the one before, and waits until the page shows it as kept. */
const write = (page: Page, word: string) =>
  page.evaluate(async (text) => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'A word')
    const field = document.getElementById(label?.htmlFor ?? '')
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field')
    field.focus()
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.blur()
    const isKept = () => [...document.querySelectorAll('dd')].some(({ textContent }) => textContent === text)
    while (!isKept()) await new Promise((drawn) => setTimeout(drawn, 1))
  }, word)

/** What is wrong with the rows as they lie there after `said` words were shown as kept. */
function wrong(there: LyingRows | undefined, said: number): readonly string[] {
  const record = parseRecord(there?.records[0])
  const events = (there?.events ?? []).map(parseEvent)
  const read = events.flatMap((each) => (each.ok ? [each.value] : []))
  const isSound = ({ digest, ...row }: { readonly digest: string }) =>
    createHash('sha256').update(canonical(row)).digest('hex') === digest
  const last = record.ok ? Number(answered(record.value, read).word ?? 0) : -1
  return [
    ...(record.ok && isSound(record.value) ? [] : ['the session is not whole']),
    ...(read.length === events.length && read.every(isSound) ? [] : ['an entry is torn']),
    ...(last >= said ? [] : [`${said} said to be kept, ${last} there`]),
  ]
}

async function killOnce(afterMs: number) {
  const profile = kept.profile()
  try {
    const { browser, page } = await visit(profile)
    await openRecord(page, kept.url(), id)
    await tap(page, 'Change what you said')
    let said = 0
    const goesOn = { yes: true }
    const writing = (async () => {
      for (let nth = 1; goesOn.yes; nth++) {
        await write(page, String(nth))
        said = nth
      }
    })()
    void writing.catch(() => {}) // the browser is gone
    await wait(afterMs)
    browser.kill()
    goesOn.yes = false
    const counted = said + planted

    const again = await visit(profile)
    await openRecord(again.page, kept.url(), id)
    const found = wrong(await rowsThere(again.page), counted)
    await again.browser.close()
    return { found, said: counted }
  } finally {
    away(profile)
  }
}

it(
  `killed while writing, ${cases} times (seed ${seed}): nothing that was said to be kept is lost, nothing is torn`,
  async () => {
    const random = seeded(seed)
    const failed: string[] = []
    let entries = 0
    for (let nth = 0; nth < cases; nth++) {
      const afterMs = Math.round(random() * killedWithinMs)
      const { found, said } = await killOnce(afterMs)
      entries += said
      if (found.length > 0) failed.push(`${nth}, after ${afterMs} ms: ${found.join(', ')}`)
    }
    console.log(
      `seed ${seed}: ${cases - failed.length} passed, ${failed.length} failed; ${entries} entries said to be kept`,
    )
    expect(failed).toEqual([])
  },
  cases * 60_000,
)
