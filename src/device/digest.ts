/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. Rejects where the browser offers no hashing. */
export type Digest = (text: string) => Promise<string>

export const browserDigest: Digest = async (text) => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
