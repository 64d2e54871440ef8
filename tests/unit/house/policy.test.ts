import { describe, expect, it } from 'vitest'
import { contentPolicy } from '../../../build/policy'
import headers from '../../../build/headers.json'
import { policyWith } from '../../../scripts/serve.mjs'

const script = `'sha256-${'a'.repeat(43)}='`
const style = `'sha256-${'b'.repeat(43)}='`
const page = contentPolicy({ script, style })

/** Exactly this: a policy that is a little wider guards nothing. */
const exact = [
  "default-src 'none'",
  `script-src 'self' ${script}`,
  `style-src 'self' ${style}`,
  "img-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types holdspace',
].join('; ')

describe('what else the headers say', () => {
  const { 'Content-Security-Policy': _, 'Permissions-Policy': permissions, ...others } = headers

  it('is exactly this', () => {
    expect(others).toEqual({
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
    })
  })

  it('lets the page keep the screen on, sound, record a voice and copy a link, and nothing else', () => {
    const allowed = permissions.split(', ').filter((each) => !each.endsWith('=()'))
    expect(allowed).toEqual([
      'autoplay=(self)',
      'clipboard-write=(self)',
      'microphone=(self)',
      'screen-wake-lock=(self)',
    ])
  })
})

describe('what the page may do', () => {
  it('is exactly as said, in the header that comes with it', () => {
    expect(policyWith(page)).toBe(exact)
  })

  it('is the same in the page itself, but for what only a header can say', () => {
    expect(/content="([^"]*)"/.exec(page)?.[1]).toBe(exact.replace("frame-ancestors 'none'; ", ''))
  })

  it('allows no inline style or script where a page has no policy of its own', () => {
    expect(policyWith('<p>Plain</p>')).toBe(headers['Content-Security-Policy'])
    expect(headers['Content-Security-Policy']).not.toMatch(/sha\d|unsafe|https?:|data:|blob:|\*/)
  })

  it('takes nothing but hashes from a page', () => {
    const wide = page.replace(script, `'unsafe-inline' https://example.org ${script}`)
    expect(policyWith(wide)).toBe(exact)
  })
})
