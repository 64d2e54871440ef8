import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jump, pass } from './heldClock'
import { phone, type Phone } from './phone'
import { press, state } from './seen'

// Clocks that jump, stand still, and go on for a day.

let here: Phone
beforeAll(async () => {
  here = await phone()
})
afterAll(() => here.close())

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const jumps = [1_500, 3_000, 60_000, hourMs, dayMs, 365 * dayMs, 3_652 * dayMs].flatMap((ms) => [ms, -ms])

describe('a clock that jumps', () => {
  it.each(jumps)('by %s ms: never over by itself, never back, nothing skipped', async (ms) => {
    const page = await here.playing('breathe/ext46', { held: true })
    await pass(page, 6_000)
    const before = await state(page)
    await jump(page, ms)
    await pass(page, 4_000)
    const after = await state(page)
    expect(after.status).toBe(Math.abs(ms) > 2_000 ? 'paused' : 'playing')
    expect(after.cue - before.cue).toBeGreaterThanOrEqual(0)
    expect(after.cue - before.cue).toBeLessThanOrEqual(1)
    if (after.status === 'paused') {
      await press(page, 'resume')
      await pass(page, 1_000)
      expect((await state(page)).status).toBe('playing')
    }
    await page.close()
  })

  it('asleep for a night: held, and still the same cue when it wakes', async () => {
    const page = await here.playing('breathe/ext46', { held: true })
    await pass(page, 6_000)
    const before = await state(page)
    await jump(page, 9 * hourMs) // while it sleeps, the monotonic clock stands
    await pass(page, 4_000)
    expect((await state(page)).status).toBe('paused')
    expect((await state(page)).cue - before.cue).toBeLessThanOrEqual(1)
    await page.close()
  })
})

describe('twenty-four hours', () => {
  it('of being here: still here, and never over by itself', async () => {
    const page = await here.playing('quiet/here', { held: true })
    for (let hour = 0; hour < 24; hour++) await pass(page, hourMs)
    expect((await state(page)).status).toBe('playing')
    await press(page, 'end')
    expect((await state(page)).status).toBe('ended')
    await page.close()
  })

  it('of breath, an hour at a time: every cue once, and in its place', { timeout: 900_000 }, async () => {
    for (let hour = 0; hour < 24; hour++) {
      const page = await here.playing('breathe/coh55?minutes=60', { held: true })
      await page.evaluate(() => {
        const seen: string[] = []
        const main = document.querySelector('main')
        const look = () => seen.push(main?.dataset.cueIndex ?? '')
        look()
        if (main) new MutationObserver(look).observe(main, { attributeFilter: ['data-cue-index'] })
        Object.assign(window, { seen })
      })
      for (let passedMs = 0; passedMs < hourMs; passedMs += 1_000) {
        await pass(page, 1_000)
      }
      const seen = await page.evaluate(() => {
        const indexes: readonly string[] = Reflect.get(window, 'seen')
        return indexes.map(Number)
      })
      expect(seen).toEqual(Array.from({ length: seen.length }, (_, at) => at))
      await page.close()
    }
  })
})
