import { browserTimer } from './timer'

/** Hands files to the person, to keep wherever they like. */
export interface Files {
  /** @returns false where the browser would not take it. That it was stored in the end, no browser tells. */
  readonly save: (name: string, content: string | Blob) => boolean
  readonly draft: (type?: string) => FileDraft
}

/** A file under way. What has been added lies with the browser, which may put it on its disk, and not among our own things. */
export interface FileDraft {
  readonly add: (piece: string | Blob) => void
  readonly content: () => Blob
}

/** Long enough for slow devices to fetch it, then the memory is given back. */
const offeredMs = 60_000

export const browserFiles: Files = {
  save: (name, content) => {
    try {
      const url = URL.createObjectURL(new Blob([content], { type: typeof content === 'string' ? json : content.type }))
      const link = document.createElement('a')
      link.href = url
      link.download = name
      link.click()
      browserTimer.after(offeredMs, () => URL.revokeObjectURL(url))
      return true
    } catch {
      return false
    }
  },
  draft: (type = json) => {
    const pieces: Blob[] = []
    return {
      add: (piece) => void pieces.push(new Blob([piece])),
      content: () => new Blob(pieces, { type }),
    }
  },
}

const json = 'application/json'
