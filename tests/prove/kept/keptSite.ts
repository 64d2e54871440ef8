import { afterAll, beforeAll } from 'vitest'
import type { LyingRows } from './inDatabase'
import { away, profileFrom, profileWith } from './profile'
import { site } from './site'

/** The build on a host, and a profile in which it has kept rows, both made once for all tests of a file. */
export function keptSite(rows: () => LyingRows | Promise<LyingRows>) {
  let here: Awaited<ReturnType<typeof site>> | undefined
  let whole = ''
  beforeAll(async () => {
    here = await site()
    whole = await profileWith(await rows(), here.url)
  }, 120_000)
  afterAll(async () => {
    if (whole) away(whole)
    await here?.stop()
  })
  return {
    url: () => here?.url ?? '',
    /** A copy of the profile, to be spoilt. */
    profile: () => profileFrom(whole),
  }
}
