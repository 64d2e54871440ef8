import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lived } from '../../prove/model/lived'

it('a sample of 300 sessions goes as it is described, whatever happens to them', async () => {
  const lives = await lived({ runs: 300, seed: Number(process.env.SEED ?? Date.now() % 1_000_000) })
  expect(await fc.asyncDefaultReportMessage(lives)).toBeUndefined()
})
