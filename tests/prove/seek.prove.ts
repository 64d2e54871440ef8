import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolve } from 'node:path'
import { serve } from '../../scripts/serve.mjs'
import { startChromium } from '../browsers/chromium'
import { firefoxHere, startFirefox } from '../browsers/firefox'
import { startWebKit, webKitHere } from '../browsers/webkit'
import type { Driven } from '../browsers/driven'
import { root } from '../unit/house/sources'
import { differences, scaleAt, seek, type Sought } from './sought'

const instantsMs = [0, 1_300, 4_000, 7_777, 61_234, 299_990, 905_050, 1_795_000]

let site: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  site = await serve({ port: 0, folder: resolve(process.env.HOLDSPACE_DIST ?? `${root}dist`) })
})
afterAll(() => site.stop())

/** What an engine makes of a paused picture at each of the instants. */
async function pictured(start: () => Promise<Driven>, shape: string): Promise<readonly Sought[]> {
  const browser = await start()
  try {
    await browser.open(`http://localhost:${site.port}/leave.html`)
    await browser.run(
      'localStorage.setItem("holdspace.settings", JSON.stringify({ version: 1, shape: args[0] }))',
      shape,
    )
    await browser.resize(800, 900)
    await browser.open(`http://localhost:${site.port}/#/go/breathe/ext46?minutes=30`)
    await browser.until(`document.querySelector('[data-action=start]')`)
    await browser.click('[data-action=start]')
    await browser.until(`document.querySelector('[data-status=playing]')`)
    if (shape !== 'circle') await browser.until(`document.querySelector('.guide[data-drawn=${shape}]')`)
    const pictures: Sought[] = []
    for (const atMs of instantsMs) pictures.push(await seek(browser, atMs))
    return pictures
  } finally {
    await browser.close()
  }
}

describe.each(['circle', 'wave', 'path', 'bar'])(
  'a paused picture, sought at eight instants up to half an hour: %s',
  (shape) => {
    let first: readonly Sought[] = []

    it('is in Chromium what the score says', async () => {
      first = await pictured(startChromium, shape)
      for (const [at, picture] of first.entries()) {
        const [scale] = Object.entries(picture).find(([name]) => name.startsWith('guide'))?.[1] ?? []
        expect(scale).toBeCloseTo(scaleAt(instantsMs[at] ?? 0), 4)
        expect(Object.keys(picture).length).toBeGreaterThan(shape === 'circle' ? 1 : 3)
      }
      expect(first).toHaveLength(instantsMs.length)
    })

    it.for([
      ['Firefox', firefoxHere, startFirefox],
      ['WebKitGTK', webKitHere, startWebKit],
    ] as const)('is in %s to five digits what it is in Chromium', async ([, here, start], { skip }) => {
      const provided = here()
      if (!provided.here) {
        console.log(provided.notRun)
        return skip(provided.notRun)
      }
      const pictures = await pictured(start, shape)
      expect(pictures).toHaveLength(instantsMs.length)
      expect(pictures.flatMap((picture, at) => differences(picture, first[at] ?? {}))).toEqual([])
    })
  },
)
