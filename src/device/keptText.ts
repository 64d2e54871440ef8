/** A short text that outlives the page and can be read at once. */
export interface KeptText {
  /** The text kept under this name; none where there is none, or where the browser refuses to look. */
  readonly read: (name: string) => string | undefined
  /** @returns whether it is kept now. */
  readonly write: (name: string, text: string) => boolean
  readonly remove: (name: string) => void
}

export const browserKeptText: KeptText = {
  read: (name) => {
    try {
      return localStorage.getItem(name) ?? undefined
    } catch {
      return undefined
    }
  },
  write: (name, text) => {
    try {
      localStorage.setItem(name, text)
      return true
    } catch {
      return false
    }
  },
  remove: (name) => {
    try {
      localStorage.removeItem(name)
    } catch {
      // Nothing could be kept here, so there is nothing to take away.
    }
  },
}
