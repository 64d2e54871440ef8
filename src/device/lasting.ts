/** The browser's promise not to clear a site when space is short. */
export interface Lasting {
  /** Whether asking asks nobody but the browser: some of them turn to the person, in the middle of the page. */
  readonly asksNobody: () => boolean
  /** Never rejects. @returns whether it promises. */
  readonly ask: () => Promise<boolean>
}

export const browserLasting: Lasting = {
  // Browsers that describe themselves in this way decide on their own; of the others one is known to ask.
  asksNobody: () => 'userAgentData' in navigator,
  ask: async () => {
    try {
      return await navigator.storage.persist()
    } catch {
      return false // an old browser, or one that keeps nothing: all goes on as it was
    }
  },
}
