import { render, screen, within } from '@testing-library/react'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { parseMade } from '../../../src/exercises/made'
import { Content } from '../../../src/screens/share/Content'
import exercises from '../../../src/words/en/exercises.json'
import made from '../../../src/words/en/made.json'
import share from '../../../src/words/en/share.json'

const shown = (fields: object) => {
  const read = parseMade({ version: 1, name: 'On the bus', ...fields })
  if (!read) throw new Error('out of bounds')
  return render(
    <IntlProvider locale="en" timeZone="UTC" messages={{ ...exercises, ...made, ...share }}>
      <Content kept={{ made: read, shared: true }} />
    </IntlProvider>,
  )
}

describe('a list that came in several languages', () => {
  it('is seen in each of them before it is kept, whichever is spoken here', () => {
    shown({
      kind: 'senses',
      names: { en: 'On the bus', de: 'Im Bus' },
      things: [{ say: { en: 'A door', de: 'Eine Tür', fr: 'Une porte' } }, { say: { de: 'Ein Fenster' } }],
    })
    const folds = screen.getAllByRole('group')
    expect(
      folds.map((each) =>
        within(each)
          .getAllByRole('listitem')
          .map((item) => item.textContent),
      ),
    ).toEqual([['Im Bus', 'Eine Tür'], ['Une porte']])
    expect(folds.map((each) => each.querySelector('summary')?.textContent)).toEqual(['Deutsch', 'français'])
    expect(screen.getByText('Ein Fenster')).toBeVisible() // there is no English of it: it is shown as it is
  })

  it('has nothing more to show where all of it is in the language spoken here', () => {
    shown({ kind: 'senses', things: [{ say: { en: 'A door' } }] })
    expect(screen.queryByRole('group')).toBeNull()
  })
})
