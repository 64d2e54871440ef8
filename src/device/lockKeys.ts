import type { SealedText } from '../history/sealed'

/** What lies on the device of a lock: enough to seal, and to open with the passphrase. All bytes in base64url. */
export interface LockHeader {
  readonly version: 1
  readonly rounds: number
  readonly salt: string
  readonly iv: string
  readonly publicKey: string
  /** Sealed with the passphrase. */
  readonly privateKey: string
}

export type Seal = (text: string, boundTo: string) => Promise<SealedText>
/** The text again; nothing where it is not as it was sealed, or for another key. */
export type Unseal = (sealed: SealedText, boundTo: string) => Promise<string | undefined>

/** The keys of a lock, by the browser's own cryptography. docs/decisions/014 says why they are as they are. */
export interface LockKeys {
  readonly make: (passphrase: string) => Promise<LockHeader>
  /** @returns nothing where it is not that passphrase. The private key never leaves the browser's keeping. */
  readonly open: (header: LockHeader, passphrase: string) => Promise<Unseal | undefined>
  readonly change: (header: LockHeader, before: string, after: string) => Promise<LockHeader | undefined>
  readonly sealer: (header: LockHeader) => Promise<Seal>
}

/** For PBKDF2 with SHA-256: what OWASP's cheat sheet on storing passwords recommends. */
const recommendedRounds = 600_000

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const { subtle } = globalThis.crypto

/** @param rounds fewer only where thousands are tried. */
export function createLockKeys(rounds = recommendedRounds): LockKeys {
  const wrapped = async (pair: CryptoKey, publicKey: string, passphrase: string): Promise<LockHeader> => {
    const salt = random(16)
    const iv = random(12)
    const key = await passphraseKey(passphrase, salt, rounds)
    const privateKey = await subtle.wrapKey('pkcs8', pair, key, { name: 'AES-GCM', iv })
    return { version: 1, rounds, salt: text(salt), iv: text(iv), publicKey, privateKey: text(privateKey) }
  }
  return {
    make: async (passphrase) => {
      const { publicKey, privateKey } = await subtle.generateKey(curve, true, ['deriveBits'])
      return wrapped(privateKey, text(await subtle.exportKey('raw', publicKey)), passphrase)
    },
    open: async (header, passphrase) => {
      const key = await unwrapped(header, passphrase, false)
      return key && unsealer(key, header)
    },
    change: async (header, before, after) => {
      const key = await unwrapped(header, before, true)
      return key && wrapped(key, header.publicKey, after)
    },
    sealer: async ({ publicKey }) => {
      const to = await subtle.importKey('raw', bytes(publicKey), curve, false, [])
      const own = await subtle.generateKey(curve, false, ['deriveBits'])
      const from = text(await subtle.exportKey('raw', own.publicKey))
      const key = await sharedKey(own.privateKey, to, from, publicKey)
      return async (plain, boundTo) => {
        const iv = random(12)
        const parameters = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(boundTo) }
        const sealed = await subtle.encrypt(parameters, key, new TextEncoder().encode(plain))
        return { version: 1, from, iv: text(iv), text: text(sealed) }
      }
    },
  }
}

async function unwrapped(header: LockHeader, passphrase: string, extractable: boolean): Promise<CryptoKey | undefined> {
  const key = await passphraseKey(passphrase, bytes(header.salt), header.rounds)
  const parameters = { name: 'AES-GCM', iv: bytes(header.iv) }
  try {
    return await subtle.unwrapKey('pkcs8', bytes(header.privateKey), key, parameters, curve, extractable, [
      'deriveBits',
    ])
  } catch {
    return undefined
  }
}

/** Each key that something was sealed with is worked out once: a page seals all its rows with the same one. */
function unsealer(key: CryptoKey, { publicKey }: LockHeader): Unseal {
  const shared = new Map<string, Promise<CryptoKey>>()
  const keyOf = (from: string) => {
    const known = shared.get(from)
    if (known) return known
    const worked = subtle
      .importKey('raw', bytes(from), curve, false, [])
      .then((other) => sharedKey(key, other, from, publicKey))
    shared.set(from, worked)
    return worked
  }
  return async (sealed, boundTo) => {
    try {
      const additionalData = new TextEncoder().encode(boundTo)
      const parameters = { name: 'AES-GCM', iv: bytes(sealed.iv), additionalData }
      return new TextDecoder().decode(await subtle.decrypt(parameters, await keyOf(sealed.from), bytes(sealed.text)))
    } catch {
      return undefined
    }
  }
}

async function passphraseKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const given = new TextEncoder().encode(passphrase.normalize('NFC'))
  const base = await subtle.importKey('raw', given, 'PBKDF2', false, ['deriveKey'])
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return subtle.deriveKey(parameters, base, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}

/** The key both sides come to, bound to the two public halves. */
async function sharedKey(own: CryptoKey, other: CryptoKey, from: string, to: string): Promise<CryptoKey> {
  const bits = await subtle.deriveBits({ name: 'ECDH', public: other }, own, 256)
  const base = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode('holdspace/lock/1')
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new TextEncoder().encode(`${from}/${to}`), info }
  return subtle.deriveKey(parameters, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

const random = (length: number) => globalThis.crypto.getRandomValues(new Uint8Array(length))

function text(content: ArrayBuffer | Uint8Array): string {
  let binary = ''
  for (const byte of new Uint8Array(content)) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const bytes = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0))
