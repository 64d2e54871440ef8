import { describe, expect, it } from 'vitest'
import { damages, filesWith } from './kept/damages'
import { rowsThere, type LyingRows } from './kept/inDatabase'
import { away, eventually, visit } from './kept/profile'
import { someRows } from './kept/rows'
import { keptSite } from './kept/keptSite'
import { seeded } from './seeded'

// The browser's own files are damaged between two visits. PLANT=1 takes the second copy away: then rows have to be lost.

/** How many times each damage is done, and the seed of where. A sample takes each damage once, and asserts no time. */
const cases = Number(process.env.CASES ?? 30)
const seed = Number(process.env.SEED ?? Date.now() % 100_000)
const timed = process.env.SAMPLE === undefined

const noticedWithinMs = 2_000
const kept = someRows(200, 6)

const { url, profile: copied } = keptSite(() => kept)

const byId = (rows: readonly object[]) =>
  new Map(rows.map((row) => [String(Reflect.get(row, 'id')), JSON.stringify(row)]))

/** How many rows are not there, or not as they were. */
function lostOf(there: LyingRows | undefined): number {
  const lost = (wanted: readonly object[], found: readonly object[] = []) => {
    const rows = byId(found)
    return [...byId(wanted)].filter(([id, row]) => rows.get(id) !== row).length
  }
  return lost(kept.records, there?.records) + lost(kept.events, there?.events)
}

/** Done to a copy of the profile. @returns rows lost to the damage, rows lost after a visit, and when that was said. */
async function damaged(name: string, random: () => number) {
  const profile = copied()
  try {
    const files = filesWith(profile, kept.records[0]?.id ?? '')
    expect(files, 'files of the database').not.toEqual([])
    damages[name]?.(files, random)
    const { browser, page } = await visit(profile)
    await page.goto(`${url()}help.html`)
    const atFirst = lostOf(await rowsThere(page))
    const fromMs = performance.now()
    await page.goto(`${url()}#/past`)
    const said = () =>
      page.evaluate(() => /had gone missing here|does not open this time/.test(document.body.textContent ?? ''))
    if (atFirst > 0) await eventually('said', said)
    const noticedMs = performance.now() - fromMs
    // What does not open at once, as on a busy machine, is tried again every 10 s.
    await eventually('all rows', async () => lostOf(await rowsThere(page)) === 0, 40_000).catch(() => {})
    const inTheEnd = lostOf(await rowsThere(page))
    await browser.close()
    return { atFirst, inTheEnd, noticedMs: atFirst > 0 ? noticedMs : 0 }
  } finally {
    away(profile)
  }
}

describe('damaged files', () => {
  it(
    `${cases} damaged profiles (seed ${seed}): 0 of ${kept.records.length} sessions lost, 0 silent`,
    async () => {
      const random = seeded(seed)
      const names = Object.keys(damages)
      const failed: string[] = []
      const late: string[] = []
      let losses = 0
      for (let nth = 0; nth < cases; nth++) {
        const name = names[nth % names.length] ?? ''
        try {
          const { atFirst, inTheEnd, noticedMs } = await damaged(name, random)
          if (atFirst > 0) losses++
          if (inTheEnd > 0) failed.push(`${nth} ${name}: ${inTheEnd} rows lost for good of ${atFirst}`)
          if (noticedMs > noticedWithinMs) late.push(`${nth} ${name}: said after ${Math.round(noticedMs)} ms`)
        } catch (cause) {
          failed.push(`${nth} ${name}: ${String(cause)}`)
        }
      }
      console.log(`seed ${seed}: ${cases - failed.length} passed, ${failed.length} failed; ${losses} had lost rows`)
      expect(failed).toEqual([])
      if (timed) expect(late).toEqual([])
    },
    cases * 60_000,
  )
})
