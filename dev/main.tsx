import { createFaults } from './devices/faults'

// One page, three kinds: the board with its views, the app with devices that break, and one screen standing still.

const asked = new URLSearchParams(location.search)
const theme = asked.get('theme') === 'day' ? 'day' : 'night'
const state = asked.get('state')

async function show(root: HTMLElement): Promise<void> {
  if (state !== null) return (await import('./sheet/showState')).showState(root, state, theme)
  if (asked.has('live')) {
    const faults = createFaults()
    window.devFaults = faults // at once: the board looks for it when the frame has loaded
    return (await import('./devices/showLive')).showLive(root, faults)
  }
  return (await import('./Board')).showBoard(root, asked.get('view') ?? '')
}

const root = document.getElementById('root')
if (root) show(root).catch((cause: unknown) => (root.textContent = String(cause)))
