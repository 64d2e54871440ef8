import type { AudioDevice, Rig, Sounder } from '../../src/device/audio'
import type { Layer } from '../../src/score/layers'
import type { FakeClock } from './fakeClock'

/** What the browser may do to sound. */
export type AudioFault = 'none' | 'missing' | 'blocked' | 'stuck'

/** Sound whose clock moves with a fake one, and that does as it is told. Booked times are on that clock, in ms. */
export function fakeAudio(clock: FakeClock) {
  let fault: AudioFault = 'none'
  let opened = 0
  let open = 0
  let rigs = 0
  let booked: { readonly layers: readonly Layer[]; readonly atMs: number }[] = []
  let listeners = { changed: () => {}, moved: () => {} }

  const audio: AudioDevice = {
    open: (_company, _volumes, on) => {
      opened++
      if (fault === 'missing') return undefined
      open++
      listeners = on
      let closed = false
      let movedMs = 0
      let sinceMs = clock.nowMs()
      const running = () => !closed && fault !== 'blocked'
      const clockMs = () => {
        if (running() && fault === 'none') movedMs += clock.nowMs() - sinceMs
        sinceMs = clock.nowMs()
        return movedMs
      }
      const rig = (): Rig => {
        rigs++
        let mine: typeof booked = []
        const take = (keep: (atMs: number) => boolean) => {
          booked = booked.filter((each) => !mine.includes(each) || keep(each.atMs))
          mine = mine.filter(({ atMs }) => keep(atMs))
        }
        return {
          book: (layers, atS) => {
            const entry = { layers, atMs: atS * 1_000 }
            mine.push(entry)
            booked.push(entry)
          },
          play: () => {},
          drop: (fromS) => take((atMs) => atMs < fromS * 1_000 - 1),
          fadeOut: () => {},
          close: () => {
            rigs--
            take((atMs) => atMs <= clockMs())
          },
        }
      }
      const sounder: Sounder = {
        state: () => (closed ? 'closed' : running() ? 'running' : 'waiting'),
        clockMs,
        reading: () => ({ heardMs: clockMs(), clockMs: clock.nowMs() }),
        rig,
        setVolumes: () => {},
        clip: () => undefined,
        wake: () => {},
        close: () => {
          if (!closed) open--
          closed = true
        },
      }
      return sounder
    },
  }
  return {
    audio,
    booked: () => booked,
    opened: () => opened,
    open: () => open,
    rigs: () => rigs,
    /** From now on the browser does this, and says so where it would. */
    be: (next: AudioFault) => {
      fault = next
      if (next === 'blocked' || next === 'none') listeners.changed()
    },
    headphonesGo: () => listeners.moved(),
  }
}
