import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/exercises/catalogue'
import { fakeText } from '../../fakes/fakeDevices'
import { fakeWorld, open, tap } from '../session/inSession'

const links = () => screen.getAllByRole('link').filter((each) => each.getAttribute('href')?.startsWith('#/'))
const rows = () => links().map((each) => [each.textContent, each.getAttribute('href')])

describe('It’s too much', () => {
  it('has four letters, any one of them enough, and two sequences', () => {
    open('choose/too-much')
    expect(screen.getByRole('heading', { name: 'Any one is enough.' })).toBeVisible()
    expect(rows()).toEqual([
      ['TColdhalf a minute', '#/go/cold/pack?by=too-much'],
      ['IMovetwo minutes', '#/go/move/march?by=too-much'],
      ['PBreatheslow and soft', '#/go/breathe/ext46?by=too-much'],
      ['PMusclessqueeze, then soften', '#/go/muscle/4?by=too-much'],
      ['One after another, about 10 minutes', '#/go/plan/tipp?by=too-much'],
      ['Short, about 3', '#/go/plan/tipp-short?by=too-much'],
    ])
  })

  it.each([
    ['In bed', 'bed', ['cold/object', 'move/bed', 'breathe/ext46', 'muscle/4']],
    ['Quiet', 'quiet', ['cold/pack', 'move/wall', 'breathe/ext46', 'muscle/4']],
    ['In public', 'public', ['cold/wrists', 'move/press', 'breathe/ext46', 'muscle/release']],
  ] as const)('%s swaps what they are, and a second tap swaps back', async (name, place, ids) => {
    const { address } = open('choose/too-much')
    await tap(name)
    expect(screen.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
    expect(rows().map(([, href]) => href)).toEqual(
      [...ids, 'plan/tipp', 'plan/tipp-short'].map((id) => `#/go/${id}?by=too-much&place=${place}`),
    )
    expect(address.getState().at).toBe(`choose/too-much?place=${place}`)
    await tap(name)
    expect(rows()[0]?.[1]).toBe('#/go/cold/pack?by=too-much')
  })

  it('has a way back', async () => {
    const { address } = open('choose/too-much')
    await tap('Back')
    expect(address.getState().at).toBe('now')
  })
})

describe('Something else', () => {
  it.each(['choose/something-else', 'choose'])('%s has everything, each with its name and what it is', (at) => {
    open(at)
    const hrefs = links().map((each) => each.getAttribute('href')?.replace(/\?.*/, ''))
    const listed = catalogue.map(({ id }) => id).filter((id) => id !== 'senses/own' && id !== 'muscle/own')
    const ids = [...listed, 'plan/tipp-short', 'plan/tipp', 'plan/tipp-full']
    expect(new Set(hrefs)).toEqual(new Set(ids.map((id) => `#/go/${id}`)))
    expect(hrefs).toHaveLength(ids.length)
    for (const link of links()) expect(link.textContent?.length).toBeGreaterThan(15)
  })

  it('is folded by family, so that a few words are all there is to read', () => {
    open('choose/something-else')
    const folds = screen.getAllByRole('group')
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
      'Breathe',
      'Look around',
      'Being here',
      'Cold',
      'Move',
      'Muscles',
      'One after another',
    ])
    expect(within(folds.at(-1) ?? document.body).getByText(/described by Marsha Linehan \(2015\)/)).toBeInTheDocument()
  })
})

describe('Not sure', () => {
  it('comes in two taps to one thing that may suit and two others', async () => {
    open('choose/not-sure')
    expect(screen.getByRole('heading', { name: 'How is your breathing?' })).toHaveFocus()
    await tap('Ordinary')
    expect(screen.getByRole('heading', { name: 'And the rest of you?' })).toHaveFocus()
    await tap('Heavy')
    expect(screen.getByRole('heading', { name: 'This may suit.' })).toHaveFocus()
    expect(screen.getByText('Heavy: sitting quietly is enough.')).toBeVisible()
    expect(rows().map(([, href]) => href)).toEqual([
      '#/go/quiet/here?by=not-sure',
      '#/go/quiet/crying?by=not-sure',
      '#/go/senses/feet?by=not-sure',
      '#/choose/something-else',
    ])
  })

  it('can be skipped at each tap', async () => {
    open('choose/not-sure')
    await tap('Skip this question')
    await tap('Skip this question')
    expect(rows()[0]).toEqual(['Longer exhaleIn for four, out for six.', '#/go/breathe/ext46?by=not-sure'])
  })

  it('names no strong movement first where limits are remembered', async () => {
    const limits = JSON.stringify({ version: 1, remembered: ['heart'], contacts: [] })
    open('choose/not-sure', fakeWorld(fakeText({ 'holdspace.limits': limits })))
    await tap('Ordinary')
    await tap('Buzzing')
    expect(rows().map(([, href]) => href)).not.toContain('#/go/move/march?by=not-sure')
  })
})
