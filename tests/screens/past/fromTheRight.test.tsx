import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../../src/screens/language'
import { Dots } from '../../../src/screens/past/afterwards/Dots'
import { BeforeAfter } from '../../../src/screens/past/pictures/BeforeAfter'
import { Said } from '../../../src/screens/past/Said'
import { WorldProvider } from '../../../src/screens/world'
import afterwards from '../../../src/words/en/afterwards.json'
import checks from '../../../src/words/en/checks.json'
import past from '../../../src/words/en/past.json'
import type { Language } from '../../../src/words/languages'
import { fakeWorld } from '../session/inSession'
import { lastNight } from './records'

const fromTheRight: Language = { code: 'ar', name: 'العربية', dir: 'rtl', readByNative: false }

/** As it stands in a language that reads from the right, whatever its words. */
const show = (screen: ReactNode) =>
  render(
    <IntlProvider locale="en-GB" timeZone="UTC" messages={{ ...past, ...afterwards, ...checks }}>
      <WorldProvider value={fakeWorld().world}>
        <LanguageProvider value={fromTheRight}>{screen}</LanguageProvider>
      </WorldProvider>
    </IntlProvider>,
  ).container

describe('Looking back, in a language that reads from the right', () => {
  it('has the dots of what was lower afterwards on the right, where their name is', () => {
    const shown = show(
      <Dots rated={[{ id: 'a', tool: 'breathe/ext46', startedAt: '', before: 7, after: 5 }]} lower={1} higher={0} />,
    )
    expect(Number(shown.querySelector('circle')?.getAttribute('cx'))).toBeGreaterThan(110)
  })

  it('leads each line from before on the right to after on the left', () => {
    const shown = show(<BeforeAfter pairs={[{ before: 7, after: 5, count: 1 }]} numbers />)
    const [before, after] = [...shown.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx')))
    expect(before).toBeGreaterThan(after ?? Infinity)
  })

  it('points the arrow the same way, and lets one’s own words read their own', () => {
    const record = { ...lastNight, scale: 'number', before: 7, after: 5, word: 'heavy' } as const
    const texts = [...show(<Said record={record} numbers />).querySelectorAll('dd')]
    expect(texts.map(({ textContent, dir }) => [textContent, dir])).toEqual([
      ['7 ← 5', ''],
      ['heavy', 'auto'],
    ])
  })
})
