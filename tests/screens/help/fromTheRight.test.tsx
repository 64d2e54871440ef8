import { render, screen } from '@testing-library/react'
import { IntlProvider } from 'use-intl'
import { expect, it } from 'vitest'
import { WayLink } from '../../../src/screens/help/WayLink'
import { LanguageProvider } from '../../../src/screens/language'
import help from '../../../src/words/en/help.json'
import { english } from '../../../src/words/languages'

const link = (dir: 'ltr' | 'rtl') => {
  const { unmount } = render(
    <IntlProvider locale="en" messages={help}>
      <LanguageProvider value={{ ...english, dir }}>
        <WayLink way={{ by: 'call', number: '116 123' }} describedBy="line" />
      </LanguageProvider>
    </IntlProvider>,
  )
  const { textContent } = screen.getByRole('link')
  unmount()
  return textContent
}

it('keeps a number to call in one piece where sentences read from the right, and plain elsewhere', () => {
  expect(link('rtl')).toBe('Call \u2068116 123\u2069')
  expect(link('ltr')).toBe('Call 116 123')
})
