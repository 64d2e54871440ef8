import { act, render, screen, within } from '@testing-library/react'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { countries } from '../../../src/care/countries'
import { HelpScreen } from '../../../src/screens/help/HelpScreen'
import { WorldProvider } from '../../../src/screens/world'
import atCountries from '../../../src/words/en/countries.json'
import first from '../../../src/words/en/first.json'
import help from '../../../src/words/en/help.json'
import { fakeText } from '../../fakes/fakeDevices'
import { fakeWorld, tap, type FakeWorld } from '../session/inSession'

/** Opens it as it is on a device that has kept this. */
function open(kept?: object, device?: FakeWorld) {
  const text = fakeText(kept ? { 'holdspace.people': JSON.stringify({ version: 1, ...kept }) } : {})
  const world = device ?? fakeWorld(text)
  const shown = render(
    <IntlProvider locale="en-GB" timeZone="UTC" messages={{ ...first, ...help, ...atCountries }}>
      <WorldProvider value={world.world}>
        <HelpScreen />
      </WorldProvider>
    </IntlProvider>,
  )
  return { ...world, ...shown, text }
}

const headings = () => screen.getAllByRole('heading').map((each) => each.textContent)
const dials = () => screen.getAllByRole('link').map((each) => each.getAttribute('href') ?? '')

function fill(name: string, value: string): void {
  const field = screen.getByRole('textbox', { name })
  if (!(field instanceof HTMLInputElement)) throw new Error('no field')
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
}

describe('Need a person?', () => {
  it('begins with emergency numbers where nobody said where they are, and never with 988', () => {
    open()
    expect(dials().slice(0, 5)).toEqual(['tel:112', 'tel:911', 'tel:999', 'tel:000', 'tel:111'])
    expect(document.body.textContent).not.toMatch(/9-?8-?8/)
    expect(screen.getByText(/We could not confirm a local line/)).toBeVisible()
  })

  it('shows 988 for the United States and Canada, and for no other country', () => {
    const with988 = countries.filter((country) => {
      const { container, unmount } = open({ country, people: [] })
      const said = container.innerHTML.replaceAll(/[ -]/g, '')
      unmount()
      return said.includes('988')
    })
    expect(with988).toEqual(['US', 'CA'])
  })

  it('has the country’s number first, then who is open, then writing, own people and directories', () => {
    open({ country: 'FR', people: [] })
    expect(dials().slice(0, 3)).toEqual(['tel:112', 'tel:15', 'tel:3114'])
    expect(headings()).toEqual([
      'Need a person?',
      'Open now',
      'Calling too much? Text or chat.',
      'Someone you know',
      'Anywhere else, or not sure',
    ])
    expect(screen.getByText('Closed now. Opens at 09:00, time there.')).toBeVisible() // the chat: it is 3 at night there
    expect(screen.getByText(/Checked on 22 November 2026; we did not call/)).toBeVisible()
  })

  it('never says open where the hours are not confirmed', () => {
    open({ country: 'DK', people: [] })
    expect(screen.queryByText('Open now')).toBeNull()
    expect(screen.getByText('No line here is confirmed open now.')).toBeVisible()
    expect(screen.getByText('Hours not confirmed')).toBeVisible()
  })

  it('looks at the hours again while it is open', () => {
    const { devices } = open({ country: 'CH', people: [] })
    expect(screen.getByText('Closed now. Opens at 18:00, time there.')).toBeVisible()
    act(() => devices.wallClock.set(15 * 3_600_000)) // from a quarter past 3 in Zurich to a quarter past 18
    act(() => devices.clock.advance(30_000))
    expect(screen.getByText(/Every day 18:00 to 23:00/)).toBeVisible()
  })

  it('puts the directories first once the numbers are old', () => {
    const text = fakeText({ 'holdspace.people': JSON.stringify({ version: 1, country: 'GB', people: [] }) })
    const device = fakeWorld(text)
    device.devices.wallClock.set(121 * 86_400_000)
    open(undefined, device)
    expect(headings().slice(0, 3)).toEqual(['Need a person?', 'Anywhere else, or not sure', 'Open now'])
    expect(screen.getByText('The numbers below were checked over 120 days ago.')).toBeVisible()
  })

  it('names every way so that it makes sense by itself', () => {
    open({ country: 'IE', people: [] })
    const reached = screen.getAllByRole('link').filter((each) => /^(?:tel|sms)/.test(each.getAttribute('href') ?? ''))
    for (const link of reached) expect(link).toHaveAccessibleName(/\d{2}/)
    const text = screen.getByRole('link', { name: 'Text HELP to 51444' })
    expect(text).toHaveAttribute('href', 'sms:51444')
    expect(text).toHaveAccessibleDescription(/Pieta/)
  })

  it('keeps people a person knows, and puts back who was taken away', async () => {
    const { text } = open()
    await tap('Add someone')
    const dialog = screen.getByRole('dialog')
    fill('Name, if you like', 'Mara')
    fill('Number', '+44 20 7946 0000')
    act(() => within(dialog).getByRole('button', { name: 'Keep' }).click())
    expect(screen.getByRole('link', { name: 'Call +44 20 7946 0000' })).toHaveAttribute('href', 'tel:+442079460000')
    await tap('Take away Mara')
    expect(text.read('holdspace.people')).not.toContain('Mara')
    await tap('Put back')
    expect(text.read('holdspace.people')).toContain('Mara')
  })
})
