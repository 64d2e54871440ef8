import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { quietLines } from '../../../src/exercises/quietLines'
import { nextQuietMs, quietNow } from '../../../src/screens/session/pictures/quietNow'
import { say } from '../../../src/words/message'
import { fakeStage } from '../../fakes/fakeStage'
import { shown } from './shown'

const read = () => {
  const words = document.querySelector('[data-words]')
  return words?.querySelector('[data-gone]') ? '' : (words?.textContent ?? '')
}

describe('being here', () => {
  it('says what it is, and after ten seconds says nothing', () => {
    const { pass } = shown({ exercise: 'quiet/here', options: {} })
    expect(read()).toBe('No task here.Stay as long as you want.')
    pass(9_999)
    expect(read()).toBe('No task here.Stay as long as you want.')
    pass(1)
    expect(read()).toBe('')
  })

  it('is with the person now and then, never more than once in a minute', () => {
    const { pass } = shown({ exercise: 'quiet/here', options: {} })
    const heard: string[] = []
    let last = read()
    for (let second = 0; second < 25 * 60; second++) {
      pass(1_000)
      const now = read()
      if (now && now !== last) heard.push(`${second + 1}: ${now}`)
      last = now
    }
    expect(heard).toEqual([
      '90: This is here with you.',
      '180: It can be big and still move.',
      '270: Feelings keep their own time.',
      '360: Leave when you like. Nothing is lost.',
      '1200: Still here. Water, or company, might be kind.',
    ])
  })

  it('has its lines said where the device’s voice says the cues, and nowhere else', async () => {
    const said: string[] = []
    const { pass, settings } = shown(
      { exercise: 'quiet/here', options: {} },
      { stage: () => Promise.resolve(fakeStage((words) => said.push(words))) },
    )
    pass(90_000)
    act(() => settings.getState().change({ speaker: 'device' }))
    for (let line = 0; line < 3; line++) {
      pass(90_000)
      await act(() => Promise.resolve())
    }
    expect(said).toEqual([
      'It can be big and still move.',
      'Feelings keep their own time.',
      'Leave when you like. Nothing is lost.',
    ])
  })

  it('does not hurry its words on while it is held', () => {
    const { pass, send } = shown({ exercise: 'quiet/stay', options: {} })
    pass(89_000)
    send({ type: 'pause', why: 'person' })
    pass(600_000)
    send({ type: 'resume' })
    expect(read()).toBe('')
    pass(1_000)
    expect(read()).toBe('Here, with what is here.')
  })

  it('tells when the time that was chosen is over, and goes on', () => {
    const { pass, session } = shown({ exercise: 'quiet/here', options: { minutes: 2 } })
    pass(120_000)
    expect(read()).toBe('That was the time you chose.Stay as long as you want.')
    pass(60_000)
    expect(read()).toBe('It can be big and still move.') // three minutes since they sat down, and not the first line again
    expect(session.getState().session.status).toBe('playing')
  })

  it('asks for no timer once everything has been said', () => {
    expect(nextQuietMs(quietLines('quiet/here'), 0, 60 * 60_000)).toBeUndefined()
  })

  it('leaves words where a late wake-up finds them', () => {
    const cue = { action: 'be' as const, say: say('quiet.noTask') }
    expect(quietNow(cue, quietLines('quiet/here'), 0, 95_000).gone).toBe(false)
    expect(quietNow(cue, quietLines('quiet/here'), 0, 170_000).gone).toBe(true)
  })
})
