import { describe, expect, it } from 'vitest'
import type { StepOptions, ExerciseId } from '../../../src/exercises/exercise'
import { planOf } from '../../../src/exercises/plan'
import { presentAt } from '../../../src/session/now'
import { ready, type Session } from '../../../src/session/session'
import { transition } from '../../../src/session/transition'

type Plain = 'tick' | 'next' | 'not-here' | 'again' | 'found'

/** A session of one exercise after what happened, each thing at its second. */
function after(exercise: ExerciseId, options: StepOptions, ...happened: readonly (readonly [number, Plain])[]) {
  let session: Session = ready(planOf({ exercise, options }))
  session = transition(session, { type: 'start', atMs: 0 })
  for (const [seconds, type] of happened) {
    session = transition(session, { type, atMs: seconds * 1_000 })
  }
  return session
}

const asked = (session: Session, seconds: number) => {
  const cue = presentAt(session, seconds * 1_000)?.cue
  return cue && `${cue.action} ${cue.part ?? ''}`.trim()
}

describe('cold as it is played', () => {
  it('starts only when things are at hand, and rests by itself after 30 s', () => {
    expect(asked(after('cold/pack', {}, [600, 'tick']), 600)).toBe('prepare pack')
    expect(asked(after('cold/pack', {}, [600, 'next'], [629, 'tick']), 629)).toBe('cold pack')
    expect(asked(after('cold/pack', {}, [600, 'next'], [630, 'tick']), 630)).toBe('rest pack')
  })

  it('comes off at any moment, and the rest begins', () => {
    expect(asked(after('cold/pack', {}, [10, 'next'], [14, 'next']), 14)).toBe('rest pack')
  })

  it('goes nowhere from its rest by itself', () => {
    expect(after('cold/pack', {}, [0, 'next'], [3_600, 'tick']).status).toBe('playing')
  })

  it('comes again from its rest, or is enough', () => {
    const rested = [
      [0, 'next'],
      [30, 'tick'],
    ] as const
    expect(asked(after('cold/pack', {}, ...rested, [90, 'again']), 90)).toBe('prepare pack')
    const enough = after('cold/pack', {}, ...rested, [90, 'next'])
    expect(enough).toMatchObject({ status: 'between', course: { log: { steps: [{ how: 'whole' }] } } })
  })
})

describe('movement as it is played', () => {
  it('slows down for whoever has had enough', () => {
    const slowing = after('move/walk', {}, [25, 'next'])
    expect(asked(slowing, 25)).toBe('ease walk')
    expect(transition(slowing, { type: 'tick', atMs: 54_999 }).status).toBe('playing')
    expect(transition(slowing, { type: 'tick', atMs: 55_000 }).status).toBe('between')
  })
})

describe('muscles as they are played', () => {
  it('go on to the next part when one is left out on the spot', () => {
    expect(asked(after('muscle/16', {}, [3, 'not-here']), 3)).toBe('tense arms')
    expect(asked(after('muscle/16', {}, [3, 'not-here'], [27, 'tick']), 27)).toBe('tense shoulders')
  })

  it('run from part to part without a gap', () => {
    expect(after('muscle/4', {}, [95.999, 'tick']).status).toBe('playing')
    expect(after('muscle/4', {}, [96, 'tick']).status).toBe('between')
  })
})

describe('breath after movement, as it is played', () => {
  it('again keeps the pace it had come to, and is not left alone once more', () => {
    const options = { minutes: 2.5, rampFrom: 14, unpacedFirstMs: 30_000 }
    const again = after('breathe/ext46', options, [400, 'tick'], [410, 'again'])
    expect(again).toMatchObject({
      status: 'playing',
      course: { steps: [{}, { options: { minutes: 2.5, perMinute: 6 } }] },
    })
    expect(asked(again, 410)).toBe('in')
  })
})

describe('what a paced breath is not left by', () => {
  it.each(['next', 'not-here', 'again', 'found'] as const)('%s', (type) => {
    const playing = after('breathe/ext46', {})
    expect(transition(playing, { type, atMs: 1_000 })).toBe(playing)
  })
})

describe('the word somebody softens to', () => {
  it('is not in the log, from which history is kept', () => {
    const ended = transition(after('muscle/4', { cueWord: 'home', rounds: 1 }), { type: 'end', atMs: 5_000 })
    expect(ended).toMatchObject({ course: { log: { steps: [{ options: { rounds: 1 } }] } } })
    expect(JSON.stringify(ended.status === 'ended' && ended.course.log)).not.toContain('home')
  })
})

describe('a step that stands in for another', () => {
  it('is remembered with what it stands in for', () => {
    const plan = planOf({ exercise: 'senses/feet', options: {}, swappedFrom: 'cold/pack' })
    const begun = transition(ready(plan), { type: 'start', atMs: 0 })
    expect(transition(begun, { type: 'end', atMs: 5_000 })).toMatchObject({
      course: { log: { steps: [{ exercise: 'senses/feet', swappedFrom: 'cold/pack' }] } },
    })
  })
})
