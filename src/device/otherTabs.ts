/** Lets the tabs of this app know that what is kept has changed. Nothing of the content is said. */
export interface OtherTabs {
  readonly tell: () => void
  readonly hear: (changed: () => void) => void
}

/** Where the browser has no channel between tabs, each tab simply knows only itself. */
export function createOtherTabs(): OtherTabs {
  const channel = opened()
  return {
    tell: () => {
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes no origin: it has only ours
        channel?.postMessage('changed')
      } catch {
        // A closed channel: the other tabs read anew when they are opened next.
      }
    },
    hear: (changed) => channel?.addEventListener('message', changed),
  }
}

function opened(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('holdspace.history')
  } catch {
    return undefined
  }
}
