import { expect } from '@playwright/test'
import { openNow } from './support/guide'
import { test } from './support/test'

for (const id of ['move/walk', 'move/jacks', 'move/stairs']) {
  test.describe(id, () => {
    test.beforeEach(async ({ page }) => {
      await openNow(page, `#/go/${id}`)
      await page.locator('main [data-action=start]').click()
      await page.locator('[data-answer=none]').click()
      await expect(page.locator('[data-guide][data-limb=body]')).toBeAttached()
    })

    test('no limb is larger than its box, nor its box much larger than it: all of it is drawn for each picture', async ({
      page,
    }) => {
      const limbs = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-limb=body] [data-limb]')].map((limb) => {
          const svg = [...limb.children].find((child) => child instanceof SVGSVGElement)
          const [left = 0, top = 0, width = 0, height = 0] = svg?.getAttribute('viewBox')?.split(' ').map(Number) ?? []
          const boxes = [...(svg?.children ?? [])].flatMap((path) =>
            path instanceof SVGPathElement ? [path.getBBox()] : [],
          )
          const sides = [
            Math.min(...boxes.map(({ x }) => x)) - left,
            Math.min(...boxes.map(({ y }) => y)) - top,
            left + width - Math.max(...boxes.map((box) => box.x + box.width)),
            top + height - Math.max(...boxes.map((box) => box.y + box.height)),
          ]
          return { name: limb.dataset.limb, least: Math.min(...sides), most: Math.max(...sides) }
        }),
      )
      expect(limbs).toHaveLength(12)
      expect(limbs.filter(({ least, most }) => !(least > -0.01 && most < 2.5))).toEqual([])
    })

    test('only the words come in gently: what moves is in no group that is drawn anew with it', async ({ page }) => {
      const words = page.locator('main .content > p').first()
      await expect(words).toHaveAttribute('style', /opacity: 1/)
      const groups = await page.evaluate(() => {
        const around: Element[] = []
        for (let each = document.querySelector('[data-limb=body]')?.parentElement; each; each = each.parentElement)
          around.push(each)
        return around
          .filter((each) => each.hasAttribute('style') || getComputedStyle(each).willChange === 'opacity')
          .map((each) => `${each.tagName} ${each.id} ${each.className}`)
      })
      expect(groups).toEqual([])
    })
  })
}
