import { fireEvent, render, screen } from '@testing-library/react'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { VoiceByName } from '../../../src/screens/sound/VoiceByName'
import sound from '../../../src/words/en/sound.json'
import { fakeText } from '../../fakes/fakeDevices'
import { fakeStage } from '../../fakes/fakeStage'

const [near, far] = [
  { name: 'Ada', local: true },
  { name: 'Bo', local: false },
]

function choosing(text = fakeText(), voices = [near, far]) {
  const said: string[] = []
  const { speech } = fakeStage((words) => said.push(words), voices, text)
  render(
    <IntlProvider locale="en" messages={sound}>
      <VoiceByName speech={speech} />
    </IntlProvider>,
  )
  return { said, text }
}

describe('which voice it is', () => {
  it('can be chosen by name, says which needs the network, and is heard and kept', () => {
    const { said, text } = choosing()
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Whichever fits',
      'Ada',
      'Bo, over the network',
    ])
    fireEvent.change(screen.getByRole('combobox', { name: 'Which voice' }), { target: { value: 'Ada' } })
    expect(said).toEqual(['In'])
    expect(JSON.parse(text.read('holdspace.voice') ?? '')).toEqual({ version: 1, names: { en: 'Ada' } })
  })

  it('is the one that was chosen before, unless it is gone', () => {
    const text = fakeText({ 'holdspace.voice': JSON.stringify({ version: 1, names: { en: 'Bo' } }) })
    choosing(text)
    expect(screen.getByRole('combobox')).toHaveValue('Bo')
  })

  it('is no question where there is only one', () => {
    choosing(fakeText(), [near])
    expect(screen.queryByRole('combobox')).toBeNull()
  })
})
