import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const systems = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/**
 * Lists that drop down from the address bar are pages of the browser's own, made anew with each window: two fifths of
 * what it takes to open one, and nobody sees an address bar here.
 */
const dropped = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup']

/**
 * Tells a browser to leave out these of its features, and what only a window needs that somebody looks at. A browser
 * takes only the last such list.
 * @param {string[]} features
 */
export const without = (features) => `--disable-features=${[...features, ...dropped].join(',')}`

/** The browser to test in: CHROME_PATH, else the system's, else the test tool's own. */
export const findBrowser = () =>
  [process.env.CHROME_PATH, ...systems, chromium.executablePath()].find((path) => path && existsSync(path))

/**
 * Finds a browser, or installs one where that needs no question: on Debian, as root.
 * @returns {string | undefined} its path
 */
export function provideBrowser() {
  const found = findBrowser()
  if (found || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return found
  console.log('Installing the chromium package.')
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], options)
  // The font, since a system without any draws no words, and a layout is measured by them.
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], options)
  return findBrowser()
}

export const noBrowser =
  'No Chromium was found: set CHROME_PATH to one, or run "npx playwright install chromium", then try again.'
