import type { Page } from './page'

/** Slow 4G: 1.6 Mbit/s down, 150 ms for each round trip. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/** A phone of some years ago on a poor connection. The processor's part slows the page's main thread, nothing else. */
export async function asOnAnOldPhone(page: Page): Promise<void> {
  await page.send('Network.emulateNetworkConditions', slow4g)
  await page.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** The same phone where there is no network. */
export async function withoutNetwork(page: Page): Promise<void> {
  await asOnAnOldPhone(page)
  await page.send('Network.emulateNetworkConditions', { ...slow4g, offline: true })
}
