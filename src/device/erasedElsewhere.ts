/** One for the whole page: a second channel of the same page would hear what the first one says. */
let channel: BroadcastChannel | undefined

function opened(): BroadcastChannel | undefined {
  try {
    return (channel ??= new BroadcastChannel('holdspace.erased'))
  } catch {
    return undefined // then another tab is only asked by the browser to let go of its database
  }
}

let erased = false

/** Whether everything is being deleted, from here or from elsewhere: whatever this page would put on the device later stays undone. */
export const isErased = (): boolean => erased

/** Tells the other tabs of this app that everything is being deleted. */
export const tellErased = (): void => {
  erased = true
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes no origin: it has only ours
  opened()?.postMessage('erased')
}

/** Calls back when another tab deletes everything: whatever this one holds open, it has to let go. */
export const hearErased = (then: () => void): void =>
  opened()?.addEventListener('message', () => {
    erased = true
    then()
  })
