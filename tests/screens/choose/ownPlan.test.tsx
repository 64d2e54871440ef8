import { render, screen } from '@testing-library/react'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import type { Kept } from '../../../src/exercises/keptMade'
import { planIdOf } from '../../../src/exercises/keptPlan'
import { countedOf } from '../../../src/history/counted'
import { likingsOf } from '../../../src/screens/likings/likingsOf'
import { madeOf } from '../../../src/screens/madeOf'
import { loadSuggestion } from '../../../src/screens/suggestion/loadSuggestion'
import { WorldProvider } from '../../../src/screens/world'
import { suggestionName } from '../../../src/stores/suggestionName'
import first from '../../../src/words/en/first.json'
import { fakeWorld, open, tap } from '../session/inSession'

const id = '11111111-1111-4111-8111-111111111111'
const evening: Kept = {
  id,
  made: {
    kind: 'plan',
    version: 1,
    name: 'Evenings',
    steps: [
      { exercise: 'senses/feet', options: {} },
      { exercise: 'quiet/here', options: {} },
    ],
  },
}

/** A device on which a plan of one's own is kept at hand, and named first. */
function device() {
  const made = fakeWorld()
  madeOf(made.world).getState().keep(evening)
  likingsOf(made.world).getState().say('pinned', planIdOf(id), true)
  made.devices.text.write(suggestionName, JSON.stringify({ why: 'pinned', id: planIdOf(id) }))
  return made
}

describe('a kept plan of one’s own', () => {
  it('is suggested by its name, and opens ready', async () => {
    const { world } = device()
    const Suggestion = await loadSuggestion(world)
    if (!Suggestion) throw new Error('nothing suggested')
    render(
      <IntlProvider locale="en-GB" timeZone="UTC" messages={first}>
        <WorldProvider value={world}>
          <Suggestion />
        </WorldProvider>
      </IntlProvider>,
    )
    expect(screen.getByRole('link', { name: 'Evenings' })).toHaveAttribute('href', `#/go/plan/own/${id}`)
    expect(screen.getByText('You pinned this.')).toBeVisible()
  })

  it('is suggested no more once it is taken away', async () => {
    const { world } = device()
    madeOf(world).getState().remove(id)
    expect(await loadSuggestion(world)).toBeUndefined()
  })

  it('counts under its own id', async () => {
    const { world, session } = open(`go/plan/own/${id}`, device())
    await tap('Start')
    const running = session()
    if (running?.status !== 'playing') throw new Error('not started')
    expect(running.course.plan.id).toBe(planIdOf(id))
    world.running.getState().session?.getState().send({ type: 'end' })
    await tap('Done')
    const [record] = (await world.history()).getState().records
    expect(record && countedOf(record)?.tool).toBe(planIdOf(id))
  })
})
