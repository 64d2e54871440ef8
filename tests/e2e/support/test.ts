import { expect, test as plain, type BrowserContext } from '@playwright/test'

interface Watch {
  /** Names an error that a test brings about on purpose, and that so is not held against the page. */
  readonly expectError: (about: RegExp) => void
}

/**
 * The test of every file here. Besides what it tells, it fails if the page asked another origin for anything, broke its
 * own policy, or met an error that nobody caught.
 */
export const test = plain.extend<Watch>({
  expectError: [
    async ({ context, baseURL }, use) => {
      const seen = watch(context, new URL(baseURL ?? '').origin)
      const onPurpose: RegExp[] = []
      await use((about) => onPurpose.push(about))
      expect(seen.filter((line) => !onPurpose.some((each) => each.test(line)))).toEqual([])
    },
    { auto: true },
  ],
})

function watch(context: BrowserContext, origin: string): readonly string[] {
  const seen: string[] = []
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url())
    if (asked !== origin && protocol !== 'blob:' && protocol !== 'data:') seen.push(`asked ${request.url()}`)
  })
  context.on('weberror', (error) => seen.push(`threw ${error.error().message}`))
  // a broken policy is told here, and only here, whatever it was that broke it
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`said ${message.text()}`)
  })
  return seen
}
