import type { Result } from '../care/problems'
import type { Digest } from '../device/digest'
import { canonical } from '../history/canonical'

type Sealed<T> = T & { readonly digest: string }

/** Works out the digest, then writes. The sealed value once it is written; a problem, never a rejection, otherwise. */
export async function sealedAndWritten<T extends object>(
  value: T,
  digest: Digest,
  write: (sealed: Sealed<T>) => Promise<Result<unknown>>,
): Promise<Result<Sealed<T>>> {
  try {
    const sealed = { ...value, digest: await digest(canonical(value)) }
    const written = await write(sealed)
    return written.ok ? { ok: true, value: sealed } : written
  } catch (cause) {
    return { ok: false, problem: { type: 'recordNotSaved', reason: 'unknown', cause } }
  }
}
