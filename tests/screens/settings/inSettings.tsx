import { render } from '@testing-library/react'
import { IntlProvider } from 'use-intl'
import type { AtHand } from '../../../src/screens/atHand/atHand'
import { SettingsScreen } from '../../../src/screens/settings/SettingsScreen'
import { WorldProvider } from '../../../src/screens/world'
import atHandWords from '../../../src/words/en/atHand.json'
import first from '../../../src/words/en/first.json'
import session from '../../../src/words/en/session.json'
import settings from '../../../src/words/en/settings.json'
import sound from '../../../src/words/en/sound.json'
import { fakeText } from '../../fakes/fakeDevices'
import { fakeWorld } from '../session/inSession'

const words = { ...first, ...settings, ...session, ...sound, ...atHandWords }

export const kept = 'holdspace.settings'

/** The settings of a device with what it has kept so far. */
export function openSettings(text = fakeText(), atHand?: AtHand) {
  Object.assign(window, { matchMedia: () => ({ matches: true, addEventListener() {}, removeEventListener() {} }) })
  Element.prototype.scrollIntoView = () => {} // where a heading comes to stand is looked at in a browser
  const device = fakeWorld(text)
  render(
    <IntlProvider locale="en-GB" timeZone="UTC" messages={words}>
      <WorldProvider value={atHand ? { ...device.world, atHand: () => Promise.resolve(atHand) } : device.world}>
        <SettingsScreen />
      </WorldProvider>
    </IntlProvider>,
  )
  return { ...device, keptSettings: () => JSON.parse(text.read(kept) ?? '{}') }
}
