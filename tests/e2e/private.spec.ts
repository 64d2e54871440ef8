import { expect } from '@playwright/test'
import { test, visit } from './support/site'

/** Words that stand nowhere but in what a person writes. */
const markers = ['quinceword', 'zephyrnote']

test('what is written is in no address, title, console, key, cache, request or message to the worker', async ({
  context,
  page,
  site,
}) => {
  const seen: string[] = []
  await page.addInitScript(() => {
    ServiceWorker.prototype.postMessage = new Proxy(ServiceWorker.prototype.postMessage, {
      apply: (post, worker, told: unknown[]) => {
        console.log(`told the worker ${JSON.stringify(told)}`)
        return Reflect.apply(post, worker, told)
      },
    })
  })
  context.on('request', (request) => {
    seen.push(`${request.method()} ${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`)
  })
  context.on('console', (message) => seen.push(message.text()))
  page.on('framenavigated', (frame) => seen.push(frame.url()))
  await visit(page, site)

  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await page.locator('[data-action=end]').click()
  await page.getByRole('button', { name: 'Skip' }).click()
  await page.getByRole('textbox', { name: 'A word for it, if you like' }).fill('quinceword')
  await page.getByRole('button', { name: 'A little more' }).click()
  await page.getByRole('textbox', { name: 'What helped a little?' }).fill('zephyrnote')
  await page.getByRole('button', { name: 'Looking back' }).click()
  await page.locator('[data-record]').first().getByRole('link').click()
  await expect(page.getByText('zephyrnote')).toBeVisible()

  seen.push(
    await page.evaluate(async () => {
      const names = await caches.keys()
      const kept = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )
      const databases = await indexedDB.databases()
      const entries = performance.getEntries().map(({ name }) => name)
      const quick = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage))
      return JSON.stringify([document.title, history.state, location.href, names, kept, databases, entries, quick])
    }),
  )
  await page.goto(`${site.url}?again#/network`)
  await expect(page.getByText('Nothing else was asked.')).toBeVisible()
  await expect(page.locator('[data-foreign]')).toHaveCount(0)
  await page.goto(`${site.url}?now`) // an idle first screen tells the worker which build it runs
  await expect.poll(() => seen.filter((line) => line.includes('told the worker')).length).toBeGreaterThan(0)

  expect(seen.length).toBeGreaterThan(50) // it did look
  expect(seen.filter((line) => markers.some((marker) => line.includes(marker)))).toEqual([])
  expect(seen.filter((line) => /^(?!GET )[A-Z]+ http/.test(line))).toEqual([])
})
