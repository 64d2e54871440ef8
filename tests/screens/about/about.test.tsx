import { fireEvent, render, screen } from '@testing-library/react'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { AboutScreen } from '../../../src/screens/about/AboutScreen'
import { WorldProvider } from '../../../src/screens/world'
import about from '../../../src/words/en/about.json'
import first from '../../../src/words/en/first.json'
import { fakeWorld } from '../session/inSession'

function open(address = 'about') {
  const device = fakeWorld()
  render(
    <IntlProvider locale="en-GB" timeZone="UTC" messages={{ ...first, ...about }}>
      <WorldProvider value={device.world}>
        <AboutScreen address={address} />
      </WorldProvider>
    </IntlProvider>,
  )
  return device
}

describe('What this is', () => {
  it('says first what it is, what it is not, and where data stays', () => {
    open()
    const [is, isNot, stays] = screen.getAllByText(/./, { selector: '.content > p' }).map((each) => each.textContent)
    expect(is).toMatch(/^A self-help tool/)
    expect(isNot).toMatch(/not medical care.*Nobody is watching or answering\.$/)
    expect(stays).toMatch(/stays on this device.*no account and no server/)
  })

  it('says what it cannot do, what each exercise rests on, and whom it owes it to', () => {
    open()
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(4)
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(4)
    expect(screen.getAllByRole('group')).toHaveLength(10)
    expect(screen.getByText(/Marsha Linehan\. Her book: .*\(2015\).*endorses/)).toBeInTheDocument()
    expect(screen.getByText('No clinician has reviewed this yet.')).toBeVisible()
  })

  it.each([
    ['about', 'now'],
    ['about/settings', 'settings'],
  ])('leads from %s back to %s', (address, place) => {
    const device = open(address)
    fireEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(device.address.getState().at).toBe(place)
  })
})
