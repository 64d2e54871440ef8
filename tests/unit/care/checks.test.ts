import { describe, expect, it } from 'vitest'
import { aimOf, askedAfter, askedNow, beforeWithinMs, mayRateBefore } from '../../../src/care/checks'
import type { ExerciseId } from '../../../src/exercises/exercise'
import type { Answers } from '../../../src/history/answers'
import type { Happening } from '../../../src/session/event'
import type { Session } from '../../../src/session/session'
import { readyFor, transition } from '../../../src/session/transition'

/** A session of one exercise to which these things happened, a second apart. */
const after = (exercise: ExerciseId, ...happened: readonly Happening[]): Session =>
  happened.reduce(
    (session, happening, at) => transition(session, { ...happening, atMs: at * 1_000 }),
    readyFor({ exercise, options: {} }),
  )

const start = { type: 'start' } as const
const skip = { type: 'skip' } as const
const end = { type: 'end' } as const
const said = (answers: Answers) => ({ type: 'said', answers }) as const

describe('before', () => {
  it('can be rated while the first step is under way, held or not, in the first minutes', () => {
    const playing = after('breathe/ext46', start)
    expect(mayRateBefore(playing, 1_000)).toBe(true)
    expect(mayRateBefore(after('breathe/ext46', start, { type: 'pause', why: 'person' }), 2_000)).toBe(true)
    expect(mayRateBefore(playing, beforeWithinMs)).toBe(false)
  })

  it('cannot be rated once the first step is done, nor before anything was offered', () => {
    expect(mayRateBefore(after('breathe/ext46'), 0)).toBe(false)
    expect(mayRateBefore(after('breathe/ext46', start, skip), 2_000)).toBe(false)
    expect(mayRateBefore(after('breathe/ext46', start, skip, { type: 'again' }), 3_000)).toBe(false)
  })

  it('is not rated where somebody stays with what is', () => {
    expect(aimOf({ id: 'quiet/stay', steps: [] })).toBe('stay')
    expect(mayRateBefore(after('quiet/stay', start), 1_000)).toBe(false)
    expect(mayRateBefore(after('quiet/here', start), 1_000)).toBe(true)
  })
})

describe('under way', () => {
  it('asks how strong only as long as it is a beginning, and breath and place any time', () => {
    expect(askedNow(after('breathe/ext46', start), true)).toEqual(['strong', 'breath', 'where'])
    expect(askedNow(after('breathe/ext46', start), false)).toEqual(['breath', 'where'])
    expect(askedNow(after('breathe/ext46', start, skip), true)).toEqual(['breath', 'where'])
  })

  it('asks nothing further where it is nearly too much', () => {
    expect(askedNow(after('breathe/ext46', start, said({ before: 9 })), true)).toEqual(['strong'])
    expect(askedNow(after('breathe/ext46', start, said({ before: 10 })), false)).toEqual([])
  })

  it('asks nothing of who has not begun, or is done', () => {
    expect(askedNow(after('breathe/ext46'), true)).toEqual([])
    expect(askedNow(after('breathe/ext46', start, end), true)).toEqual([])
  })
})

describe('afterwards', () => {
  const asked = (session: Session, more: Answers = {}, kept = true) => {
    if (session.status === 'ready') throw new Error('not begun')
    return askedAfter(session.course, { ...session.course.log.said, ...more }, kept)
  }
  const rated = after('breathe/ext46', start, said({ before: 6 }), end)

  it('asks how it is now only of who said how it was', () => {
    expect(asked(rated).questions).toEqual(['change', 'felt', 'word'])
    expect(asked(after('breathe/ext46', start, end)).questions).toEqual(['felt', 'word'])
  })

  it('asks nothing else where it got stronger', () => {
    expect(asked(rated, { change: 'higher' })).toMatchObject({ questions: ['change'], offered: true })
    expect(asked(rated, { change: 'lower', after: 9 })).toMatchObject({ questions: ['change'], offered: true })
    expect(asked(rated, { change: 'same' })).toMatchObject({ questions: ['change', 'felt', 'word'], offered: false })
  })

  it('asks nothing only to be kept where nothing is kept', () => {
    expect(asked(rated, {}, false).questions).toEqual(['change'])
    expect(asked(after('breathe/ext46', start, end), {}, false).questions).toEqual([])
  })

  it('asks nothing by itself after sitting quietly', () => {
    expect(asked(after('quiet/here', start, end)).folded).toBe(true)
    expect(asked(rated).folded).toBe(false)
    const sat = after('breathe/ext46', start, { type: 'else', step: { exercise: 'quiet/crying', options: {} } }, end)
    expect(asked(sat).folded).toBe(true)
  })

  it('rates nothing where somebody stayed with what is, opened or not', () => {
    expect(asked(after('quiet/stay', start, said({ before: 5 }), end))).toEqual({
      questions: ['word'],
      folded: true,
      offered: false,
    })
  })
})
