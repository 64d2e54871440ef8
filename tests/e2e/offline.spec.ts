import { expect } from '@playwright/test'
import { openAgain, test, visit } from './support/site'
import { readGuide } from './support/guide'

test('after the first visit everything opens, breathes and is kept with no network at all', async ({
  context,
  page,
  site,
}) => {
  await visit(page, site)
  const early = await page.evaluate(() => {
    const readyMs = performance.getEntriesByName('app-ready')[0]?.startTime ?? 0
    const wasEarly = ({ startTime }: PerformanceEntry) => startTime > readyMs && startTime < readyMs + 3_000
    return performance
      .getEntriesByType('resource')
      .filter(wasEarly)
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('icon.svg')) // the tab's own picture, asked for by the browser
  })
  expect(early).toEqual([]) // nothing was in the way of what a person does first

  await site.cut()
  for (const name of ['Looking back', 'Settings', 'Practise']) {
    await page.getByRole('link', { name }).click()
    await page.getByRole('button', { name: 'Back' }).click()
  }
  await page.close()

  const again = await openAgain(context, site.url)
  expect((await readGuide(again)).playing).toBeGreaterThan(0)
  await again.getByRole('button', { name: 'Breathe with this' }).click()
  await expect(again.locator('[data-status=playing]')).toBeVisible()
  await again.locator('[data-action=end]').click()
  await expect(again.getByText('Kept under Looking back')).toBeVisible()

  for (const address of ['go/senses/54321', 'go/muscle/4', 'go/quiet/crying']) {
    await again.goto(`${site.url}?${address}#/${address}`)
    await again.locator('[data-action=start]').click()
    await expect(again.locator('[data-status=playing]')).toBeVisible()
  }

  await again.goto(`${site.url}help.html`)
  await expect(again.locator('a[href="tel:112"]').first()).toBeVisible()
  await again.goto(site.url)
  await again.getByRole('link', { name: 'Leave quickly' }).click()
  await again.waitForURL(/leave\.html$/)
  expect(await again.title()).toBe('Blank page')
})

test('a browser that refuses the worker changes nothing', async ({ page, site }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'))
  })
  await page.goto(site.url)
  await page.waitForFunction(() => document.querySelector('link[rel=manifest]'))
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await expect(page.locator('[data-status=playing]')).toBeVisible()
})

test('no other script can be made a worker, and there can be no second policy', async ({ page, site }) => {
  await page.goto(site.url)
  const refused = await page.evaluate(async () => {
    const registered = await navigator.serviceWorker.register('other.js').then(
      () => 'registered',
      (cause: unknown) => String(cause),
    )
    const policies: { createPolicy: (name: string, rules: object) => object } = Reflect.get(window, 'trustedTypes')
    try {
      policies.createPolicy('other', {})
      return [registered, 'made']
    } catch (cause) {
      return [registered, String(cause)]
    }
  })
  expect(refused[0]).toContain('TypeError')
  expect(refused[1]).toContain('TypeError')
})
