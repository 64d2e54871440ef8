import { expect, type Page } from '@playwright/test'
import { test, visit } from './support/site'

/** Everything a browser would tell about what lies here, by name. */
const whatLiesHere = (page: Page) =>
  page.evaluate(async () => {
    const files: string[] = []
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name)
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      files,
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      texts: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    }
  })

const nothing = { databases: [], files: [], caches: [], workers: 0, texts: [] }

test('everything can be deleted, with another tab open, and the app begins anew', async ({ context, page, site }) => {
  await visit(page, site)
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await page.locator('[data-action=end]').click()
  await expect(page.getByText('Kept under Looking back')).toBeVisible()
  const other = await context.newPage()
  await other.goto(`${site.url}#/past`)
  await expect(other.locator('[data-record]')).toHaveCount(1)
  expect((await whatLiesHere(page)).databases).toContain('holdspace')

  await page.goto(`${site.url}?deleting#/settings`)
  await page.getByRole('link', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  expect((await whatLiesHere(page)).databases).toContain('holdspace')
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Delete it all' }).click()
  await expect(page.getByText('Nothing of it is left here.')).toBeVisible()
  expect(await whatLiesHere(page)).toEqual(nothing)
  await other.waitForURL(/leave\.html$/)

  await page.getByRole('link', { name: 'Open it as new' }).click()
  await expect(page.getByRole('button', { name: 'Breathe with this' })).toBeVisible()
  await page.getByRole('link', { name: 'Looking back' }).click()
  await expect(page.getByText('Nothing is kept here yet.')).toBeVisible()
})

test('deleted as soon as it is open: nothing is back once the page has settled', async ({ page, site }) => {
  await page.goto(`${site.url}#/kept/erase`)
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Delete it all' }).click()
  await expect(page.getByText('Nothing of it is left here.')).toBeVisible()
  await expect(page.locator('link[rel=manifest]')).toBeAttached() // the last that a page does by itself
  expect(await whatLiesHere(page)).toEqual(nothing)
})

test('what does not let go is said, and is not called deleted', async ({ page, site }) => {
  await page.addInitScript(() => {
    // A connection that nobody closes, as an older tab might hold one.
    indexedDB.deleteDatabase = () => indexedDB.open(`stuck ${Math.floor(performance.now())}`)
    IDBFactory.prototype.databases = () => Promise.resolve([{ name: 'holdspace', version: 1 }])
  })
  await page.goto(`${site.url}#/kept/erase`)
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Delete it all' }).click()
  await expect(page.getByText('Not everything could be deleted.')).toBeVisible()
  await expect(page.getByText('the database')).toBeVisible()
})
