import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import checks from '../../../src/words/en/checks.json'
import cues from '../../../src/words/en/cues.json'
import exercises from '../../../src/words/en/exercises.json'
import first from '../../../src/words/en/first.json'
import kept from '../../../src/words/en/kept.json'
import past from '../../../src/words/en/past.json'

/** A screen with its English words, as a person in London would see it. */
export const inWords = (screen: ReactNode) =>
  render(
    <IntlProvider
      locale="en-GB"
      timeZone="UTC"
      messages={{ ...first, ...past, ...checks, ...exercises, ...cues, ...kept }}
    >
      {screen}
    </IntlProvider>,
  )
