/** What the lock screen and the keys of headphones may do. */
export interface MediaActions {
  readonly play: () => void
  readonly pause: () => void
  readonly stop: () => void
}

export interface MediaKeys {
  /** Shows this title there. @returns how to tell whether it plays, and how to take it away. */
  readonly show: (
    title: string,
    actions: MediaActions,
  ) => { readonly playing: (playing: boolean) => void; readonly away: () => void }
}

/** Nothing to be heard, played without end: some systems show their keys, and keep a page awake, only for an element. */
const silence = 'silence.wav'

/** Where there are no such keys, or they fail, nothing happens. */
export const browserMediaKeys: MediaKeys = {
  show: (title, { play, pause, stop }) => {
    const element = new Audio(silence)
    element.loop = true
    const handlers = { play, pause, stop } as const
    const set = (on: boolean) => {
      try {
        const { mediaSession } = navigator
        mediaSession.metadata = on ? new MediaMetadata({ title }) : null
        for (const name of ['play', 'pause', 'stop'] as const)
          mediaSession.setActionHandler(name, on ? handlers[name] : null)
      } catch {
        // No such keys here.
      }
    }
    set(true)
    return {
      playing: (playing) => {
        try {
          navigator.mediaSession.playbackState = playing ? 'playing' : 'paused'
        } catch {
          // The element says it too.
        }
        if (playing) element.play().catch(() => {})
        else element.pause()
      },
      away: () => {
        element.pause()
        element.removeAttribute('src')
        set(false)
      },
    }
  },
}
