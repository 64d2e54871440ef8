import type { Browser, Page } from '@playwright/test'

/** A blank page that takes pictures apart. */
export const openEye = (browser: Browser): Promise<Page> => browser.newPage()

/** The mean relative luminance (WCAG, 0 to 1) of each ninth of a picture, row by row. */
export const luminances = (eye: Page, png: Buffer): Promise<readonly number[]> =>
  eye.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes]))
    const { width, height } = picture
    const drawing = new OffscreenCanvas(width, height).getContext('2d')
    if (!drawing) throw new Error('nothing to draw on')
    drawing.drawImage(picture, 0, 0)
    const { data } = drawing.getImageData(0, 0, width, height)
    const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    const table = Array.from({ length: 256 }, (_, value) => linear(value / 255))
    const level = (at: number) => table[data[at] ?? 0] ?? 0
    const sums = Array.from({ length: 9 }, () => ({ light: 0, points: 0 }))
    for (let y = 0; y < height; y += 2)
      for (let x = 0; x < width; x += 2) {
        const at = (y * width + x) * 4
        const tile = sums[Math.floor((y * 3) / height) * 3 + Math.floor((x * 3) / width)]
        if (!tile) continue
        tile.light += 0.2126 * level(at) + 0.7152 * level(at + 1) + 0.0722 * level(at + 2)
        tile.points++
      }
    return sums.map(({ light, points }) => light / points)
  }, png.toString('base64'))
