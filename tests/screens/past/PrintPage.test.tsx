import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PrintPage } from '../../../src/screens/past/print/PrintPage'
import { RatingsShown } from '../../../src/screens/useRatings'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { historyWith } from './history'
import { inWords } from './inWords'
import { lastNight, tried } from './records'

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

async function show(numbers: boolean, ratings = true) {
  const history = historyWith()
  await history.getState().keep({ ...lastNight, before: 7, after: 0, scale: 'number', note: 'Rain.' })
  await history.getState().keep(tried)
  inWords(
    <RatingsShown value={ratings}>
      <PrintPage history={history} numbers={numbers} onBack={() => {}} />
    </RatingsShown>,
  )
  const preview = await screen.findByRole('region', { name: 'How it will look' })
  return within(preview)
}

const cells = (table: HTMLElement, row: string) =>
  within(within(table).getByRole('row', { name: new RegExp(row) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('what can be taken to a therapist', () => {
  it('is seen first, with a rated 0 as 0, and an unrated one without a number', async () => {
    const preview = await show(true)
    const week = preview.getByRole('table', { name: 'Seven days' })
    expect(cells(week, 'Paced breathing')).toEqual(['', '', '', '', '', '7→0', ''])
    const months = preview.getByRole('table', { name: 'Three months, by week' })
    expect(cells(months, '16.*Nov')).toEqual(['', '', '1', '', '', ''])
    expect(preview.getAllByRole('columnheader', { name: /0–7/ })).toHaveLength(3)
  })

  it('holds no number where numbers are off, and no words, until that is chosen', async () => {
    const preview = await show(false)
    expect(cells(preview.getByRole('table', { name: 'Seven days' }), 'Paced breathing')).toContain('•')
    expect(preview.queryByText('Rain.')).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: 'How strong, before and after' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Your words and notes of the seven days' }))
    expect(cells(preview.getByRole('table', { name: 'Seven days' }), 'Paced breathing')).toContain('7→0')
    expect(preview.getByText('Rain.')).toBeVisible()
  })

  it('holds no number where ratings are off, and none can be asked for', async () => {
    const preview = await show(true, false)
    expect(cells(preview.getByRole('table', { name: 'Seven days' }), 'Paced breathing')).toContain('•')
    expect(preview.queryAllByText(/0–7|0 to 10|7→0/)).toEqual([])
    expect(screen.queryByRole('checkbox', { name: /How strong|by pen/ })).toBeNull()
  })

  it('has practice only where it is asked for', async () => {
    const preview = await show(false)
    expect(cells(preview.getByRole('table', { name: 'Seven days' }), 'Being here')).not.toContain('•*')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Practice too' }))
    expect(cells(preview.getByRole('table', { name: 'Seven days' }), 'Being here')).toContain('•*')
  })

  it('is printed by the browser', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    await show(false)
    await userEvent.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
  })
})
