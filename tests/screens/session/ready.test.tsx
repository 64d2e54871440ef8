import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/exercises/catalogue'
import { planIds } from '../../../src/exercises/plans'
import { fakeText } from '../../fakes/fakeDevices'
import { fakeStage } from '../../fakes/fakeStage'
import { fakeWorld, open, tap } from './inSession'

const remembering = (...remembered: readonly string[]) =>
  fakeWorld(fakeText({ 'holdspace.limits': JSON.stringify({ version: 1, remembered, contacts: [] }) }))

describe('what a link opens', () => {
  it.each([...catalogue.map(({ id }) => id), ...planIds])('%s waits, with a name, Start and Back', (id) => {
    const { status } = open(`go/${id}`)
    expect(status()).toBe('ready')
    expect(screen.getByRole('heading', { level: 1 })).not.toBeEmptyDOMElement()
    expect(screen.getByRole('button', { name: 'Start' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Back' })).toBeVisible()
  })

  it('says before cold what to know, how long, and when to stop', () => {
    open('go/cold/pack')
    for (const line of [
      'Cold can slow your heart for a moment.',
      'Wrap the ice. Cool is enough.',
      'Up to 30 seconds. Less is fine.',
      'It hurts, or you feel faint? Stop here.',
      'About 2 minutes. You can stop or skip any time.',
    ]) {
      expect(screen.getByText(line)).toBeVisible()
    }
  })

  it('says of a plan what it is made of', () => {
    open('go/plan/tipp')
    const steps = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(steps.map((step) => step.textContent)).toEqual([
      'ColdCold pack',
      'MoveMarching',
      'BreatheLonger exhale',
      'MusclesFour parts',
    ])
  })

  it('lets the sounds be learned before anything begins', async () => {
    const device = fakeWorld()
    open('go/breathe/box', { ...device, world: { ...device.world, stage: () => Promise.resolve(fakeStage()) } })
    await tap('Sound')
    expect(await screen.findByText('Learn the sounds')).toBeVisible()
    expect(screen.queryByText('Face down, by sound alone')).toBeNull()
  })

  it('goes back to where it was chosen from', async () => {
    const { address } = open('go/cold/object?by=too-much&place=bed')
    await tap('Back')
    expect(address.getState().at).toBe('choose/too-much?place=bed')
  })

  it('goes back to the first screen otherwise, whatever the address says', async () => {
    const { address } = open('go/cold/object?by=https://elsewhere.example')
    await tap('Back')
    expect(address.getState().at).toBe('now')
  })
})

describe('choices', () => {
  it('of breath are its minutes, and hold at once', async () => {
    const { session } = open('go/breathe/dbt')
    fireEvent.change(screen.getByLabelText('How long'), { target: { value: '10' } })
    expect(screen.getByText('About 10 minutes. You can stop or skip any time.')).toBeVisible()
    await tap('Start')
    expect(session()).toMatchObject({ status: 'playing', course: { plan: { steps: [{ options: { minutes: 10 } }] } } })
  })

  it('leave out what makes no difference: three sighs are three, whatever the minutes', () => {
    open('go/breathe/psigh')
    expect(screen.queryByText('Choices')).toBeNull()
  })

  it('of muscles are kept for the next time, the person’s own word among them', () => {
    const device = fakeWorld()
    const { unmount } = open('go/muscle/4', device)
    fireEvent.change(screen.getByLabelText('Your own word for the out-breath'), { target: { value: 'sea' } })
    fireEvent.change(screen.getByLabelText('How you are'), { target: { value: 'lying' } })
    unmount()
    open('go/muscle/8', fakeWorld(device.devices.text))
    expect(screen.getByLabelText('Your own word for the out-breath')).toHaveValue('sea')
    expect(screen.getByLabelText('How you are')).toHaveValue('lying')
  })

  it('of cold offer a second contact only with hands-free', () => {
    open('go/cold/pack')
    expect(screen.queryByLabelText('Cold once more after the rest')).toBeNull()
    fireEvent.click(screen.getByLabelText('Hands free: the whole screen is one button'))
    expect(screen.getByLabelText('Cold once more after the rest')).not.toBeChecked()
  })

  it('of a plan are where one is, which swaps what it is made of', () => {
    const { address } = open('go/plan/tipp?by=too-much')
    fireEvent.click(screen.getByLabelText('In public'))
    expect(address.getState().at).toBe('go/plan/tipp?by=too-much&place=public')
    expect(screen.getByRole('list')).toHaveTextContent('Cool wrists')
    expect(screen.getByRole('list')).toHaveTextContent('Palm press')
  })

  it('of one’s own pattern are brought back inside their bounds', () => {
    const { session } = open('go/breathe/own')
    const inBreath = screen.getByLabelText('In')
    fireEvent.change(inBreath, { target: { value: '99' } })
    fireEvent.blur(inBreath)
    expect(screen.getByLabelText('In')).toHaveValue(30)
    expect(session()).toMatchObject({ plan: { steps: [{ options: { own: { in: 30, out: 6 } } }] } })
  })
})

describe('the question about health', () => {
  const asked = () => screen.queryByRole('heading', { name: 'Is any of this true for you?' })

  it.each(catalogue.map(({ id, family }) => [id, family === 'cold' || family === 'move'] as const))(
    'before %s: %s',
    async (id, expected) => {
      open(`go/${id}`)
      await tap('Start')
      expect(asked() !== null).toBe(expected)
    },
  )

  it('offers the way past it first, and starts what was opened after None of these', async () => {
    const { status, exercise } = open('go/cold/pack')
    await tap('Start')
    const buttons = screen.getAllByRole('button').map((each) => each.textContent)
    expect(buttons.slice(0, 3)).toEqual(['Another way', 'None of these', 'Some, or not sure'])
    expect(asked()).toHaveFocus()
    await tap('None of these')
    expect([status(), exercise()]).toEqual(['playing', 'cold/pack'])
  })

  it('answered with None of these is asked again in the next session', async () => {
    const device = fakeWorld()
    const { unmount } = open('go/move/march', device)
    await tap('Start')
    await tap('None of these')
    unmount()
    open('go/cold/wrists', device)
    await tap('Start')
    expect(asked()).toBeVisible()
  })

  it('Another way shows something without cold, and waits for its own start', async () => {
    const { status, exercise } = open('go/cold/bowl')
    await tap('Start')
    await tap('Another way')
    expect([status(), exercise()]).toEqual(['ready', 'senses/feet'])
    expect(screen.getByText('Another way, without cold or hard effort.')).toBeVisible()
    await tap('Start')
    expect([status(), exercise()]).toEqual(['playing', 'senses/feet'])
  })

  it('Some, with nothing ticked, is the strictest', async () => {
    const { exercise } = open('go/move/jacks')
    await tap('Start')
    await tap('Some, or not sure')
    expect(screen.getByRole('heading', { name: 'What is true for you?' })).toHaveFocus()
    await tap('That’s all')
    expect(exercise()).toBe('muscle/release')
  })

  it('makes of a whole plan what suits: an eating disorder takes movement out', async () => {
    open('go/plan/tipp')
    await tap('Start')
    await tap('Some, or not sure')
    fireEvent.click(screen.getByLabelText('Eating disorder, now or before'))
    await tap('That’s all')
    expect(screen.getByRole('list')).not.toHaveTextContent('Move')
    expect(screen.getByText('A gentler way, for what you named.')).toBeVisible()
  })

  it('asks for an adult nearby where somebody is under 16', async () => {
    open('go/cold/wrists')
    await tap('Start')
    await tap('Some, or not sure')
    fireEvent.click(screen.getByLabelText('Under 16'))
    await tap('That’s all')
    await tap('End')
    open('go/cold/wrists', remembering('under16'))
    expect(screen.getByText('An adult nearby for cold, please.')).toBeVisible()
  })

  it('comes back from in both directions, and nothing has begun', async () => {
    const { status } = open('go/cold/pack')
    await tap('Start')
    await tap('Some, or not sure')
    await tap('Back')
    expect(asked()).toHaveFocus()
    await tap('Back')
    expect(screen.getByRole('heading', { name: 'Cold pack' })).toHaveFocus()
    expect(status()).toBe('ready')
  })
})

describe('limits that are remembered', () => {
  it('are used without asking, and only today is asked about', async () => {
    const { exercise } = open('go/cold/pack', remembering('pregnant'))
    expect(exercise()).toBe('cold/wrists')
    expect(screen.getByText('A gentler way, for what you named.')).toBeVisible()
    await tap('Start')
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'Unwell today',
      'Alcohol, sedatives or drugs today',
    ])
  })

  it('are kept only when that is ticked, and never how somebody is today', async () => {
    const device = fakeWorld()
    open('go/cold/pack', device)
    await tap('Start')
    await tap('Some, or not sure')
    fireEvent.click(screen.getByLabelText('Pregnant'))
    fireEvent.click(screen.getByLabelText('Unwell today'))
    fireEvent.click(screen.getByLabelText('Remember these on this device'))
    await tap('That’s all')
    expect(JSON.parse(device.devices.text.read('holdspace.limits') ?? '')).toMatchObject({ remembered: ['pregnant'] })
  })

  it('are not kept where that is not ticked', async () => {
    const device = fakeWorld()
    open('go/cold/wrists', device)
    await tap('Start')
    await tap('Some, or not sure')
    fireEvent.click(screen.getByLabelText('Pregnant'))
    await tap('That’s all')
    expect(device.devices.text.read('holdspace.limits')).toBeUndefined()
  })

  it('can be forgotten on the tick list, and then everything is asked', async () => {
    const device = remembering('pregnant')
    open('go/cold/wrists', device)
    await tap('Start')
    await tap('Some, or not sure')
    expect(screen.getByText(/^Remembered on this device: Pregnant\./)).toBeVisible()
    await tap('Forget')
    expect(screen.getAllByRole('checkbox')).toHaveLength(15)
    expect(JSON.parse(device.devices.text.read('holdspace.limits') ?? '')).toMatchObject({ remembered: [] })
  })

  it('that could not all be read are asked about anew', async () => {
    open('go/cold/wrists', remembering('pregnant', 'hart'))
    await tap('Start')
    expect(screen.getAllByRole('listitem')).toHaveLength(14)
    await tap('Some, or not sure')
    expect(screen.getByText(/could not be read/)).toBeVisible()
    expect(screen.getByLabelText('Pregnant')).toBeChecked()
  })
})

describe('breath holds', () => {
  it.each(['breathe/box', 'breathe/478', 'breathe/own?in=4&hold=2&out=6'])('of %s are asked about', async (link) => {
    const { status } = open(`go/${link}`)
    await tap('Start')
    expect(screen.getByRole('heading', { name: 'Holding can feel like too little air.' })).toHaveFocus()
    await tap('With holds')
    expect(status()).toBe('playing')
  })

  it('are taken out by No holds', async () => {
    const { session } = open('go/breathe/box')
    await tap('Start')
    await tap('No holds')
    const now = session()
    const [segment] = now?.status === 'playing' ? now.course.segments : []
    expect(segment?.kind === 'timed' && segment.score.cues.some(({ action }) => action === 'hold')).toBe(false)
  })

  it('are taken out silently where limits are remembered', async () => {
    const { status, session } = open('go/breathe/478', remembering('pregnant'))
    await tap('Start')
    expect(status()).toBe('playing')
    expect(session()).toMatchObject({ course: { plan: { steps: [{ options: { holds: false } }] } } })
  })
})
