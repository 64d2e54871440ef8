import { describe, expect, it } from 'vitest'
import { quiet } from '../../../src/exercises/quiet'
import { nextQuietChangeMs, quietLineAt, quietLines } from '../../../src/exercises/quietLines'
import { messagesIn } from '../house/catalogues'

const ids = ['quiet/here', 'quiet/crying', 'quiet/stay'] as const
const minute = 60_000

describe('being here', () => {
  it.each(quiet)('$id asks for nothing and ends only when somebody ends it', ({ compile }) => {
    expect(compile({})).toMatchObject([{ kind: 'open', cue: { action: 'be' } }])
  })

  it('tells when a time that was chosen is over, and goes on', () => {
    expect(quiet[0]?.compile({ minutes: 5 })).toMatchObject([
      { kind: 'timed', score: { totalMs: 5 * minute } },
      { kind: 'open', cue: { action: 'be', say: { key: 'quiet.timeChosen' } } },
    ])
    for (const minutes of [0, -3, Number.NaN, Infinity]) expect(quiet[0]?.compile({ minutes })).toHaveLength(1)
  })
})

describe('a line while somebody sits', () => {
  it.each(ids)('in %s comes at most once in 90 s, stays 10 s, and none comes twice', (id) => {
    const lines = quietLines(id)
    lines.forEach(({ fromMs, untilMs }, at) => {
      expect(fromMs - (lines[at - 1]?.fromMs ?? 0)).toBeGreaterThanOrEqual(90_000)
      expect(untilMs - fromMs).toBe(10_000)
    })
    expect(new Set(lines.map(({ say }) => say.key)).size).toBe(lines.length)
  })

  it.each(ids)('in %s comes once more after twenty minutes, and then no more', (id) => {
    const last = quietLines(id).at(-1)
    expect(last).toMatchObject({ fromMs: 20 * minute, say: { key: 'quiet.stillHere' } })
    expect(nextQuietChangeMs(quietLines(id), 20 * minute + 10_000)).toBeUndefined()
  })

  it('can be switched off, but for the one after twenty minutes', () => {
    expect(quietLines('quiet/crying', false).map(({ fromMs }) => fromMs)).toEqual([20 * minute])
  })

  it('is there from its time until its end, and the next change is known', () => {
    const lines = quietLines('quiet/here')
    expect([0, 89_999, 90_000, 99_999, 100_000].map((ms) => quietLineAt(lines, ms)?.say.key)).toEqual([
      undefined,
      undefined,
      'quiet.withYou',
      'quiet.withYou',
      undefined,
    ])
    expect([0, 90_000, 100_000].map((ms) => nextQuietChangeMs(lines, ms))).toEqual([90_000, 100_000, 180_000])
  })

  it('of staying with it does not try to calm', () => {
    const words = messagesIn('en')
    const said = [
      ...(quiet.find(({ id }) => id === 'quiet/stay')?.compile({}) ?? []).flatMap((segment) =>
        segment.kind === 'open' ? [segment.cue.say, ...(segment.cue.hint ? [segment.cue.hint] : [])] : [],
      ),
      ...quietLines('quiet/stay')
        .slice(0, -1)
        .map(({ say }) => say),
    ].map(({ key }) => words.get(key) ?? '')
    expect(said.length).toBeGreaterThan(3)
    expect(said.filter((line) => /breath|soft|calm|slow|settle|ease|better|pass|move/i.test(line))).toEqual([])
  })
})
