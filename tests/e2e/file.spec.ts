import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { breatheWithThis, openNow } from './support/guide'
import { test } from './support/test'

/** One session with a word of its own, kept. */
async function keepOne(page: Page, word: string) {
  await breatheWithThis(page)
  await page.locator('[data-action=end]').click()
  await page.getByRole('radio', { name: 'A bit' }).check()
  await page.getByRole('textbox', { name: 'A word for it, if you like' }).fill(word)
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Looking back' }).click()
  await expect(page.locator('[data-record]')).toHaveCount(1)
}

async function taken(page: Page) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Take the file' }).click()
  const file = await download
  await expect(page.getByText('The file is handed over.')).toBeVisible()
  return { name: file.suggestedFilename(), path: await file.path() }
}

async function deleteThatOne(page: Page) {
  await openNow(page, '?deleting#/past')
  await page.locator('[data-record]').getByRole('link').click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByText('Deleted.')).toBeVisible()
}

test('the browser is asked to let it last once something is kept, and that only a file outlasts it is said once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let asked = 0
    Object.defineProperty(navigator.storage, 'persist', {
      value: () => {
        document.documentElement.dataset.asked = String(++asked)
        return Promise.resolve(false)
      },
    })
  })
  await openNow(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-asked')
  await keepOne(page, 'thistle')
  await expect(page.locator('html')).toHaveAttribute('data-asked', '1')
  await expect(page.locator('[data-file-line]')).toBeVisible()
  await page.reload()
  await expect(page.locator('[data-record]')).toHaveCount(1)
  await expect(page.locator('[data-file-line]')).toHaveCount(0)
})

test('a copy is taken, what it came from is deleted, and the copy brings it back', async ({ page }) => {
  await keepOne(page, 'thistle')
  await page.getByRole('link', { name: 'A file, to keep or bring back' }).click()
  const { name, path } = await taken(page)
  expect(name).toMatch(/^holdspace-\d{4}-\d\d-\d\d\.json$/)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'holdspace', version: 1 })

  await deleteThatOne(page)
  await openNow(page, '?again#/kept/file')
  await page.getByLabel('Choose a file').setInputFiles(path)
  await expect(page.getByText('1 session is in it.')).toBeVisible()
  await page.getByRole('button', { name: 'Add them' }).click()
  await expect(page.getByText('1 session was added.')).toBeVisible()
  await openNow(page, '?back#/past')
  await page.locator('[data-record]').getByRole('link').click()
  await expect(page.getByText('thistle')).toBeVisible()

  // and a second time it adds nothing
  await openNow(page, '?twice#/kept/file')
  await page.getByLabel('Choose a file').setInputFiles(path)
  await expect(page.getByText('No session is new here.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add them' })).toHaveCount(0)
})

test('a copy with a passphrase opens with it, and with no other', async ({ page }) => {
  await keepOne(page, 'thistle')
  await page.getByRole('link', { name: 'A file, to keep or bring back' }).click()
  await page.getByRole('switch', { name: 'Only a passphrase opens it' }).check()
  await page.getByLabel('Passphrase', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Take the file' }).click()
  await expect(page.getByText('Eight letters or more, please.')).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill('gravel lantern mostly seven')
  const { name, path } = await taken(page)
  expect(name).toMatch(/^holdspace-\d{4}-\d\d-\d\d\.age$/)
  const bytes = readFileSync(path)
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
  expect(bytes.includes('thistle')).toBe(false)

  await deleteThatOne(page)
  await openNow(page, '?again#/kept/file')
  await page.getByLabel('Choose a file').setInputFiles(path)
  await page.getByLabel('Passphrase', { exact: true }).fill('gravel lantern mostly eight')
  await page.getByRole('button', { name: 'Open it' }).click()
  await expect(page.getByText('That passphrase does not open it.')).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill('gravel lantern mostly seven')
  await page.getByRole('button', { name: 'Open it' }).click()
  await page.getByRole('button', { name: 'Add them' }).click()
  await expect(page.getByText('1 session was added.')).toBeVisible()
})

test('a table for spreadsheets holds text as text', async ({ page }) => {
  await keepOne(page, '=HYPERLINK("x")')
  await page.getByRole('link', { name: 'A file, to keep or bring back' }).click()
  await page.getByRole('radio', { name: 'A table for spreadsheets' }).check()
  const { name, path } = await taken(page)
  expect(name).toMatch(/\.csv$/)
  expect(readFileSync(path, 'utf8')).toContain(`"'=HYPERLINK(""x"")"`)
})

const refused = [
  ['no JSON', 'not at all', 'That file could not be read.'],
  ['of something else', '{"format":"other"}', 'That file is of another kind.'],
  ['of a version to come', '{"format":"holdspace","version":7}', 'A newer Holdspace wrote that file, in version 7.'],
  [
    'damaged in its second session',
    '{"format":"holdspace","version":1,"exportedAt":"2026-11-20T21:40:00.000Z","records":[{}],"events":[],"unreadable":[]}',
    'Session 1 in that file is damaged.',
  ],
] as const

for (const [what, text, sentence] of refused) {
  test(`a file that is ${what} is refused in one sentence, and nothing changes`, async ({ page }) => {
    await openNow(page, '#/kept/file')
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'some.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    await expect(page.getByText(`${sentence} Nothing was changed.`)).toBeVisible()
    await openNow(page, '?looked#/past')
    await expect(page.getByText('Nothing is kept here yet.')).toBeVisible()
  })
}
