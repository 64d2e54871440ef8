import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'
import { serve } from './serve.mjs'
import { root } from './setup.mjs'

// Draws the icons, and takes the manifest's pictures of what was built last: node scripts/pictures.mjs

const ink = '#0d181c'
const light = '#b98d63'
const ring = '#27414a'

/**
 * The light in its ring.
 * @param {{ field: number, light?: string, ring?: string, ground?: string, round?: number }} look with `field`, the
 *   ring's radius of 64, and `round`, that of the ground's corners
 */
const icon = ({ field, light: fill = light, ring: stroke = ring, ground = ink, round = 0 }) => `
  <body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" style="display:block;width:100vw">
    <rect width="64" height="64" rx="${round}" fill="${ground}" />
    <circle cx="32" cy="32" r="${field}" fill="none" stroke="${stroke}" stroke-width="2" />
    <circle cx="32" cy="32" r="${(field * 15) / 22}" fill="${fill}" />
  </svg>`

const icons = /** @type {const} */ ([
  ['180', 180, icon({ field: 22 })],
  ['192', 192, icon({ field: 22, round: 14 })],
  ['512', 512, icon({ field: 22, round: 14 })],
  // What lies outside the middle four fifths may be cut away.
  ['maskable', 512, icon({ field: 18 })],
  ['monochrome', 512, icon({ field: 22, light: '#fff', ring: '#fff', ground: 'none' })],
])

const executablePath = findBrowser()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
for (const folder of ['icons', 'screenshots']) mkdirSync(`${root}public/${folder}`, { recursive: true })

for (const [name, size, picture] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(picture)
  await page.screenshot({ path: `${root}public/icons/${name}.png`, omitBackground: true })
  await page.close()
}

const { port, stop } = await serve({ port: 0 })
for (const [name, width, height] of /** @type {const} */ ([
  ['narrow', 390, 844],
  ['wide', 1440, 900],
])) {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.goto(`http://localhost:${port}/`)
  await page.waitForSelector('html[data-app=ready]')
  await page.evaluate(() => {
    for (const motion of document.getAnimations()) {
      motion.pause()
      motion.currentTime = 2_000
    }
  })
  await page.screenshot({ path: `${root}public/screenshots/${name}.png` })
  await page.close()
}
await stop()
await browser.close()
