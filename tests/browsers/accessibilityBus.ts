import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { provide } from './packages'
import { openScreen } from './screen'

const python = '/usr/bin/python3'

export const accessibilityBusHere = () =>
  provide(
    ['xvfb', 'dbus-daemon', 'at-spi2-core', 'python3-gi', 'gir1.2-atspi-2.0'],
    [
      ['which', 'Xvfb'],
      ['which', 'dbus-daemon'],
      ['test', '-x', '/usr/libexec/at-spi-bus-launcher'],
      [python, '-c', 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi'],
    ],
  )

export interface Told {
  readonly kind: 'said' | 'focus'
  readonly text: string
}

export interface AccessibilityBus {
  /** What a browser needs in its environment to be on this bus, and on this screen. */
  readonly env: Readonly<Record<string, string>>
  /** Everything told so far, oldest first. */
  readonly told: () => readonly Told[]
  readonly close: () => void
}

/** A session bus of its own with the desktop's accessibility bus on it, a screen, and somebody who listens. */
export async function openAccessibilityBus(): Promise<AccessibilityBus> {
  const screen = await openScreen()
  const running: ChildProcess[] = []
  const start = (command: string, args: readonly string[], env: Readonly<Record<string, string>>) => {
    const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...env } })
    running.push(child)
    return createInterface({ input: child.stdout })
  }
  const display = { DISPLAY: screen.display, ACCESSIBILITY_ENABLED: '1' }
  // The accessibility bus itself is a service of this one, begun when somebody first asks for it.
  const daemon = start('dbus-daemon', ['--session', '--nofork', '--print-address'], display)
  const address = await new Promise<string>((found) => daemon.once('line', found))
  const env = { ...display, DBUS_SESSION_BUS_ADDRESS: address }
  const told: Told[] = []
  const lines = start(python, [fileURLToPath(new URL('listener.py', import.meta.url))], env)
  await new Promise<void>((ready) => {
    lines.on('line', (line) => {
      const { kind, text }: { kind?: unknown; text?: unknown } = Object(JSON.parse(line))
      if (kind === 'ready') ready()
      if ((kind === 'said' || kind === 'focus') && typeof text === 'string') told.push({ kind, text })
    })
  })
  return {
    env,
    told: () => told,
    close: () => {
      for (const child of running.toReversed()) child.kill()
      screen.close()
    },
  }
}
