import { describe, expect, it } from 'vitest'
import { damagedBackups, faultsInImport, hostileFiles, thereAndBack } from '../../files/proofs'

// A sample of `npm run prove:import`: counts only.
const runs = { numRuns: 500, seed: Number(process.env.SEED ?? Date.now() % 100_000) }

describe(`a file (seed ${runs.seed})`, () => {
  it('that is hostile or broken is refused and changes nothing, or is whole', async () => {
    const many = { ...runs, numRuns: 1_000 }
    const { refused, taken } = await hostileFiles(many)
    expect(refused + taken).toBe(many.numRuns)
    expect(refused).toBeGreaterThan(many.numRuns / 2)
  })

  it('brings back everything it was made of, and nothing twice', async () => {
    const { sessions } = await thereAndBack({ ...runs, numRuns: 100 })
    expect(sessions).toBeGreaterThan(50)
  })

  it('is added whole or not at all, whatever write does not work', async () => {
    expect((await faultsInImport()).struck).toBeGreaterThan(10)
  })

  it('with a passphrase does not open once a bit of it has changed', async () => {
    expect((await damagedBackups(runs)).refused).toBe(runs.numRuns)
  })
})
