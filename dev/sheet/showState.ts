import { placeOf, screens } from '../../src/screens/places'
import { mount } from '../mount'
import { standStill } from './standStill'
import { states } from './states'
import { underWayName } from '../../src/stores/underWay'
import { createStill } from './still'

/** One state of one screen, by itself: what a box of the sheet holds, and what screenshots are taken of. */
export async function showState(root: HTMLElement, id: string, theme: 'night' | 'day'): Promise<void> {
  const state = states.find((each) => each.id === id)
  if (!state) {
    root.textContent = `There is no state ${id}.`
    return
  }
  const still = createStill({ theme, ...state.world })
  await state.before?.(still)
  dress(theme, still.world.devices.text.read(underWayName) !== undefined)
  const place = placeOf(`/${state.address}`, still.world.running.getState().session !== undefined)
  if (place !== 'now') await screens[place]()
  still.world.go(state.address)
  mount(root, still.world, state.shows)
  standStill(still.clock, state.taps ?? [])
}

/** What the page's own script would have set before the first paint. */
function dress(theme: 'night' | 'day', underWay: boolean): void {
  const page = document.documentElement
  delete page.dataset.size
  if (theme === 'day') page.dataset.theme = theme
  else delete page.dataset.theme
  if (underWay) page.dataset.underWay = ''
  else delete page.dataset.underWay
  page.dataset.app = 'ready'
}
