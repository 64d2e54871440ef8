import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until, wait } from '../devtools/wait'
import { phone, type Phone } from './phone'
import { press, state, writtenMs } from './seen'

// What happens to a phone in the middle of a session.

let here: Phone
beforeAll(async () => {
  here = await phone()
})
afterAll(() => here.close())

const patienceMs = 60_000

describe('out of sight', () => {
  it.each([1, 3, 10])(
    'behind another tab for %s s: held in that moment, and it waits to be gone on with',
    async (s) => {
      const page = await here.playing('breathe/ext46')
      await wait(1_500)
      const before = await state(page)
      await page.hideFor(s * 1_000)
      const after = await state(page)
      expect(after.status).toBe('paused')
      expect(after.cue - before.cue).toBeLessThanOrEqual(1)
      expect(await writtenMs(page)).toBeLessThan(4_000)
      await press(page, 'resume')
      expect((await state(page)).status).toBe('playing')
      await page.close()
    },
  )

  it.each([1, 3, 10])('frozen for %s s: held where it was seen last, nothing of it counted', async (s) => {
    const page = await here.playing('breathe/ext46')
    await wait(1_500)
    await page.send('Page.setWebLifecycleState', { state: 'frozen' })
    await wait(s * 1_000)
    await page.send('Page.setWebLifecycleState', { state: 'active' })
    await wait(500)
    const { status } = await state(page)
    expect(status).toMatch(s > 2 ? /^paused$/ : /^(playing|paused)$/)
    expect(await writtenMs(page)).toBeLessThan(4_500)
    await page.close()
  })

  it('thrown away by the browser: the card, and on from there', async () => {
    const page = await here.playing('breathe/ext46')
    await wait(5_000)
    await page.send('Page.navigate', { url: 'about:blank' })
    await page.goto(here.url)
    await until(page, patienceMs, () => document.querySelector('[data-resume=here]') !== null)
    await until(page, patienceMs, () => {
      document.querySelector<HTMLElement>('[data-resume] [data-action=pick-up]')?.click()
      return document.querySelector('[data-status=playing]') !== null
    })
    expect((await state(page)).status).toBe('playing')
    await page.close()
  })
})
