import type { Browser } from '../devtools/browser'
import { phone } from '../devtools/page'
import type { Spot } from '../devtools/touch'

/** What the screen showed from `ts` on, in microseconds. */
export interface Picture {
  readonly ts: number
  readonly jpeg: string
}

/** A patch beside the words of a row, in CSS pixels around its middle. */
const patch = { width: 60, height: 30 }

/** When the surroundings of a spot first looked different from the last picture before `ts`. */
export async function firstChange(
  browser: Browser,
  pictures: readonly Picture[],
  spot: Spot,
  ts: number,
): Promise<number | undefined> {
  const before = pictures.findLast((picture) => picture.ts <= ts) ?? pictures[0]
  if (!before) return undefined
  const later = pictures.filter((picture) => picture.ts > ts)
  const page = await browser.newPage()
  const at = await page.evaluate(
    firstDifferent,
    [before, ...later].map(({ jpeg }) => jpeg),
    { ...patch, ...spot, pageWidth: phone.width },
  )
  await page.close()
  return at === undefined ? undefined : later[at - 1]?.ts
}

/** Runs in a page, which can read JPEGs. The place in the list of the first that differs visibly from the one at 0. */
async function firstDifferent(
  jpegs: readonly string[],
  { x, y, width, height, pageWidth }: Spot & typeof patch & { readonly pageWidth: number },
): Promise<number | undefined> {
  async function patchOf(jpeg: string) {
    const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    const ratio = bitmap.width / pageWidth
    context?.drawImage(bitmap, 0, 0)
    return context?.getImageData((x - width / 2) * ratio, (y - height / 2) * ratio, width * ratio, height * ratio).data
  }
  const [first, ...others] = jpegs
  const still = first === undefined ? undefined : await patchOf(first)
  for (const [at, jpeg] of others.entries()) {
    const data = await patchOf(jpeg)
    const off = data?.reduce((sum, value, index) => sum + Math.abs(value - (still?.[index] ?? 0)), 0) ?? 0
    if (data && off / data.length > 2) return at + 1
  }
  return undefined
}
