import { defineConfig } from '@playwright/test'
import { findBrowser, without } from './scripts/browser.mjs'

const executablePath = findBrowser()
const port = Number(process.env.HOLDSPACE_PORT ?? 4273)

/** What the test tool itself leaves out, of which our own list takes the place. */
const leftOut = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Patience is no figure: nothing here asserts a time, and a busy machine is no fault of the page.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 390, height: 844 },
    baseURL: `http://localhost:${port}`,
    trace: process.env.CI ? 'off' : 'retain-on-failure', // recording costs every test a part of its time
    // Each test meets the files of this build by itself. What the worker does has tests of its own: offline.spec.ts.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        without(leftOut),
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})
