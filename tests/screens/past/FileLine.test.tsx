import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { FileLine } from '../../../src/screens/past/FileLine'
import { WorldProvider } from '../../../src/screens/world'
import first from '../../../src/words/en/first.json'
import past from '../../../src/words/en/past.json'
import { fakeText } from '../../fakes/fakeDevices'
import { fakeWorld } from '../session/inSession'

const visit = (text = fakeText()) =>
  render(
    <IntlProvider locale="en-GB" timeZone="UTC" messages={{ ...first, ...past }}>
      <WorldProvider value={fakeWorld(text).world}>
        <FileLine />
      </WorldProvider>
    </IntlProvider>,
  )
const line = () => screen.queryByText(/Only a file outlasts that/)

describe('that only a file outlasts the browser', () => {
  it('is said once, and not at the next visit', () => {
    const text = fakeText()
    const { unmount } = visit(text)
    expect(line()).toBeVisible()
    unmount()
    visit(text)
    expect(line()).toBeNull()
  })

  it('can be put away at once', async () => {
    visit()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(line()).toBeNull()
  })
})
