import { render } from '@testing-library/react'
import { IntlProvider } from 'use-intl'
import { expect, it } from 'vitest'
import { Guide } from '../../../src/ui/guide/Guide'
import { sayGuide } from '../../../src/ui/guide/sayGuide'
import first from '../../../src/words/en/first.json'

it('says every word of the guide anew in another language', () => {
  const { container } = render(
    <IntlProvider locale="en" messages={first}>
      <Guide />
    </IntlProvider>,
  )
  const english = container.textContent ?? ''
  sayGuide((word) => `«${word}»`)
  const [guide] = container.children
  expect(guide?.getAttribute('aria-label')).toBe('«label»')
  expect(container.textContent).toBe('«in»«out»«description»«look»')
  expect(english).toContain(first.guide.look)
})
