/** Bytes as a text that JSON can hold. */
export interface Base64 {
  readonly toText: (bytes: Uint8Array) => string
  /** None where the text is none of these. */
  readonly fromText: (text: string) => Uint8Array<ArrayBuffer> | undefined
}

/** So many bytes go through one call: more than that, some browsers cannot pass on at once. */
const atOnce = 0x8000

export const browserBase64: Base64 = {
  toText: (bytes) => {
    let binary = ''
    for (let at = 0; at < bytes.length; at += atOnce) binary += String.fromCharCode(...bytes.subarray(at, at + atOnce))
    return btoa(binary)
  },
  fromText: (text) => {
    try {
      return Uint8Array.from(atob(text), (each) => each.charCodeAt(0))
    } catch {
      return undefined
    }
  },
}
