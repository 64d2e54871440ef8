import { browserFiles, type Files } from '../../src/device/files'
import type { OtherTabs } from '../../src/device/otherTabs'
import type { WallClock } from '../../src/device/wallClock'

/** Tabs of one browser: what one tells, the others hear. */
export function fakeTabs(): () => OtherTabs {
  const listeners: { readonly tab: object; readonly changed: () => void }[] = []
  return () => {
    const tab = {}
    return {
      tell: () => listeners.filter((each) => each.tab !== tab).forEach(({ changed }) => changed()),
      hear: (changed) => void listeners.push({ tab, changed }),
    }
  }
}

export interface FakeFiles extends Files {
  readonly saved: readonly { readonly name: string; readonly text: string }[]
  /** Those that were put together piece by piece, as they were handed over. */
  readonly handed: readonly Blob[]
}

/** A browser that takes files, or refuses them. */
export function fakeFiles(takes = true): FakeFiles {
  const saved: { name: string; text: string }[] = []
  const handed: Blob[] = []
  return {
    saved,
    handed,
    draft: browserFiles.draft,
    save: (name, content) => {
      if (takes) saved.push({ name, text: typeof content === 'string' ? content : '' })
      if (takes && typeof content !== 'string') handed.push(content)
      return takes
    },
  }
}

/** A time of day that stands still, in a place so far ahead of UTC. */
export const fakeWallClock = (instant: string, offsetMinutes = 60): WallClock => ({
  nowMs: () => Date.parse(instant),
  zone: () => 'Europe/Berlin',
  offsetMinutes: () => offsetMinutes,
  localTimeIn: () => undefined,
})
