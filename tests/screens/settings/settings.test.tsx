import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { groups } from '../../../src/screens/settings/groups'
import { fakeText } from '../../fakes/fakeDevices'
import { kept, openSettings } from './inSettings'

const ways = () => within(screen.getByRole('navigation', { name: 'Parts of this page' })).getAllByRole('button')
const radio = (name: string) => screen.getByRole('radio', { name })

describe('Settings', () => {
  it('has a way from its top to each of its parts, and every part a heading', () => {
    openSettings()
    const headings = screen.getAllByRole('heading', { level: 2 })
    expect(ways().map((way) => way.textContent)).toEqual(headings.map((heading) => heading.textContent))
    expect(headings).toHaveLength(groups.length)
    for (const [at, way] of ways().entries()) {
      fireEvent.click(way)
      expect(headings[at]).toHaveFocus()
    }
  })

  it('puts every control under a heading, and gives each a name', () => {
    openSettings()
    const controls = [...screen.getAllByRole('switch'), ...screen.getAllByRole('radio')]
    expect(controls.length).toBeGreaterThan(15)
    for (const control of controls) {
      expect(control).toHaveAccessibleName()
      expect(control.closest('section[aria-labelledby]')).not.toBeNull()
    }
  })

  it.each(['The breath', 'A quiet light', 'A look around', 'Nothing moving'])(
    'First thing I see: %s, kept for the next opening',
    (name) => {
      const { keptSettings } = openSettings(fakeText({ [kept]: JSON.stringify({ version: 1, first: 'still' }) }))
      fireEvent.click(radio('A quiet light'))
      fireEvent.click(radio(name))
      expect(radio(name)).toBeChecked()
      expect(screen.getAllByRole('radio', { checked: true }).filter((each) => each === radio(name))).toHaveLength(1)
      expect(['breath', 'light', 'look', 'still']).toContain(keptSettings().first)
    },
  )

  it('My treatment asks me to stay with it: the first screen turns quiet, which may be chosen otherwise', () => {
    const { keptSettings } = openSettings()
    fireEvent.click(screen.getByRole('switch', { name: 'My treatment asks me to stay with it' }))
    expect(radio('A quiet light')).toBeChecked()
    fireEvent.click(radio('A look around'))
    expect(keptSettings()).toMatchObject({ stay: true, first: 'look' })
  })

  it('mends a damaged field, says so, and leaves the others as they were chosen', () => {
    openSettings(fakeText({ [kept]: JSON.stringify({ version: 1, theme: 'purple', first: 'look', numbers: true }) }))
    expect(screen.getByText(/^Some settings could not be read/)).toBeVisible()
    expect(radio('Night')).toBeChecked()
    expect(radio('A look around')).toBeChecked()
    expect(screen.getByRole('switch', { name: /^Show the pace in numbers/ })).toBeChecked()
  })

  it('says that nothing is kept where the browser keeps nothing', () => {
    openSettings({ ...fakeText(), write: () => false })
    fireEvent.click(radio('Day'))
    expect(screen.getByText(/last until the page closes/)).toHaveRole('status')
    expect(radio('Day')).toBeChecked()
  })
})
