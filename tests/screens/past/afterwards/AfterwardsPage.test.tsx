import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { likingsOf } from '../../../../src/screens/likings/likingsOf'
import { AfterwardsPage } from '../../../../src/screens/past/afterwards/AfterwardsPage'
import { PicturesPage } from '../../../../src/screens/past/pictures/PicturesPage'
import { RatingsShown } from '../../../../src/screens/useRatings'
import { WorldProvider } from '../../../../src/screens/world'
import { createAfterwards } from '../../../../src/stores/afterwards'
import words from '../../../../src/words/en/afterwards.json'
import checks from '../../../../src/words/en/checks.json'
import choose from '../../../../src/words/en/choose.json'
import cues from '../../../../src/words/en/cues.json'
import exercises from '../../../../src/words/en/exercises.json'
import first from '../../../../src/words/en/first.json'
import past from '../../../../src/words/en/past.json'
import { fakeStorage, type FakeStorage } from '../../../fakes/fakeStorage'
import { sessions } from '../../../unit/history/sessions'
import { fakeWorld } from '../../session/inSession'
import { historyWith } from '../history'

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

const messages = { ...first, ...past, ...words, ...checks, ...choose, ...cues, ...exercises }
const muscle = sessions('muscle/4', [
  [7, 3],
  [6, 2],
  [8, 4],
  [7, 2],
  [6, 2],
])
const cold = sessions('cold/pack', [[9, 9], []], '2026-02-03')
const breath = sessions(
  'breathe/ext46',
  Array.from({ length: 16 }, () => [6, 6] as const),
  '2026-02-04',
)

async function show(
  what: 'afterwards' | 'pictures',
  { ratings = true, numbers = true, kept = [...muscle, ...cold, ...breath] } = {},
) {
  const { world } = fakeWorld()
  const history = historyWith()
  for (const record of kept) await history.getState().keep(record)
  const { settings, devices } = world
  const afterwards = createAfterwards({
    history,
    text: devices.text,
    likings: likingsOf(world),
    settings,
    suits: () => true,
    mayKeep: () => true,
  })
  const inWorld = (page: ReactNode) => (
    <IntlProvider locale="en-GB" timeZone="UTC" messages={messages}>
      <WorldProvider value={world}>
        <RatingsShown value={ratings}>{page}</RatingsShown>
      </WorldProvider>
    </IntlProvider>
  )
  const props = { history, numbers, onBack: () => {} }
  render(
    inWorld(what === 'pictures' ? <PicturesPage {...props} /> : <AfterwardsPage {...props} afterwards={afterwards} />),
  )
  return { world }
}

const itemOf = async (name: string) => {
  const heading = await screen.findByRole('heading', { name })
  const item = heading.closest('li')
  if (!item) throw new Error(`no item ${name}`)
  return item
}

describe('how it was afterwards', () => {
  it('says it in counts, by name and in no other order', async () => {
    await show('afterwards')
    expect(await itemOf('Four parts')).toHaveTextContent('Rated 5 of 5 times. 2 or more lower: 5 times.')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Cold pack',
      'Four parts',
      'Longer exhale',
    ])
  })

  it('says that it is too early where there are fewer than three rated times', async () => {
    await show('afterwards')
    expect(await itemOf('Cold pack')).toHaveTextContent('Rated 1 of 2 times. Too early to say.')
  })

  it('says “often lower” and “may be chance” together, and from 20 rated times only', async () => {
    await show('afterwards')
    expect(await itemOf('Four parts')).toHaveTextContent(
      'Often lower than your others from similar starts. May be chance.',
    )
  })

  it('says no such thing from fewer', async () => {
    await show('afterwards', { kept: [...muscle, ...breath.slice(0, 14)] })
    expect(await itemOf('Four parts')).toHaveTextContent('Rated 5 of 5 times.')
    expect(screen.queryByText(/Often/)).toBeNull()
  })

  it('puts a dot for each rated time, tells them in a sentence, and has them in a table', async () => {
    await show('afterwards')
    const item = await itemOf('Four parts')
    expect(within(item).getByRole('img', { name: '5 rated times: 5 lower, 0 about the same, 0 higher.' })).toBeVisible()
    expect(item.querySelectorAll('circle')).toHaveLength(5)
    await userEvent.click(screen.getByText('The same as a table'))
    expect(screen.getByRole('row', { name: /^Four parts 5 5 5 0 0 7→3, 6→2/ })).toBeVisible()
  })

  it('shows no number and no picture where ratings are off', async () => {
    await show('afterwards', { ratings: false })
    expect(await itemOf('Four parts')).toHaveTextContent('Used 5 times so far.')
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.queryByRole('link', { name: 'Pictures' })).toBeNull()
    expect(document.body).not.toHaveTextContent(/lower|→/)
  })

  it('keeps what a person says of an exercise', async () => {
    const { world } = await show('afterwards')
    const item = await itemOf('Cold pack')
    await userEvent.click(within(item).getByText('For another time'))
    await userEvent.click(within(item).getByRole('checkbox', { name: 'Keep this at hand' }))
    expect(likingsOf(world).getState().pinned).toEqual(['cold/pack'])
    expect(within(item).getByText('At hand')).toBeVisible()
  })
})

describe('pictures', () => {
  it('each tell what they show in a sentence, and have a table behind them', async () => {
    await show('pictures', { kept: muscle.map((record) => ({ ...record, body: ['chest'] })) })
    const images = await screen.findAllByRole('img')
    expect(images.map((image) => image.getAttribute('aria-label'))).toEqual([
      'Before and afterwards. 5 rated times, a line each; wider where alike.',
      'When in the day. At many hours of the day.',
      'When in the week. 5 times, by the day of the week.',
      'Where in the body. A place was named 5 times.',
    ])
    expect(screen.getAllByText('The same as a table')).toHaveLength(images.length)
  })

  it('are not there where ratings are off', async () => {
    await show('pictures', { ratings: false })
    expect(await screen.findByText('Ratings are off, so no numbers or pictures are shown.')).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
  })
})
