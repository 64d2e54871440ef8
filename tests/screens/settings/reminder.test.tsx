import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createInstallStore } from '../../../src/stores/installStore'
import { fakeText } from '../../fakes/fakeDevices'
import { openSettings } from './inSettings'

/** Takes the file with what is chosen. @returns the files that the browser was handed */
async function takeFile({ takes = true, time = '20:00', every = 'Every day' } = {}) {
  const saved: string[] = []
  const installer = { way: () => 'menu' as const, onChange: () => {}, ask: () => Promise.resolve() }
  openSettings(fakeText(), {
    install: createInstallStore(installer, fakeText(), false),
    network: { host: 'localhost', asked: () => [], kept: () => Promise.resolve(0) },
    offer: () => Promise.resolve(undefined),
    saveCalendar: (text) => {
      if (takes) saved.push(text)
      return takes
    },
  })
  fireEvent.change(screen.getByLabelText('Time of day'), { target: { value: time } })
  fireEvent.click(screen.getByRole('radio', { name: every }))
  await act(async () => screen.getByRole('button', { name: 'Take it as a calendar file' }).click())
  return saved
}

describe('In your calendar', () => {
  it('hands over one entry at the time that was chosen, and says what to do with it', async () => {
    const [file] = await takeFile({ time: '07:45', every: 'Monday to Friday' })
    expect(file).toMatch(/\r\nDTSTART:\d{8}T074500\r\n/)
    expect(file).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\r\nSUMMARY:Here if you want it.\r\n')
    expect(screen.getByText('The file is yours now. Opening it adds the entry.')).toHaveRole('status')
  })

  it('says so where the browser takes no file', async () => {
    expect(await takeFile({ takes: false })).toEqual([])
    expect(screen.getByText(/^This browser did not take the file/)).toHaveRole('status')
  })

  it('is nothing that anything here does by itself', () => {
    openSettings()
    expect(screen.getByText(/^Nothing here reminds you/)).toBeVisible()
    expect(screen.queryByRole('switch', { name: /remind/i })).toBeNull()
  })
})
