import { expect, type Page } from '@playwright/test'
import { breatheWithThis, openNow } from './support/guide'
import { test } from './support/test'
import { writtenDown } from './support/writtenDown'

const secret = 'gravel lantern mostly seven'

async function setLock(page: Page) {
  await openNow(page, '?set#/kept/lock')
  await page.getByLabel('Passphrase', { exact: true }).fill(secret)
  await page.getByRole('button', { name: 'Set the lock' }).click()
  await expect(page.getByText('It is open now.')).toBeVisible()
}

async function breatheAndSay(page: Page, word: string) {
  await breatheWithThis(page)
  await page.locator('[data-action=end]').click()
  await page.getByRole('radio', { name: 'A bit' }).check()
  await page.getByRole('textbox', { name: 'A word for it, if you like' }).fill(word)
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Looking back' }).click()
}

test('with a lock nothing is shown before it is opened, and exercises stay open', async ({ page }) => {
  await breatheAndSay(page, 'thistle')
  await expect(page.locator('[data-record]')).toHaveCount(1)
  await setLock(page)

  // another day: locked
  await openNow(page, '?later#/past')
  await expect(page.getByText('What is kept is locked.')).toBeVisible()
  await expect(page.locator('[data-record]')).toHaveCount(0)
  await openNow(page, '?file#/kept/file')
  await expect(page.getByText('What is kept is locked.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take the file' })).toHaveCount(0)

  // what is done while locked is kept
  await breatheAndSay(page, 'marrow')
  await page.getByLabel('Passphrase', { exact: true }).fill('not that one')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByText('That is not the passphrase.')).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill(secret)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.locator('[data-record]')).toHaveCount(2)
  await page.locator('[data-record]').first().getByRole('link').click()
  await expect(page.getByText('marrow')).toBeVisible()
})

test('what was under way asks “Carry on?” and names nothing, and its ratings lie sealed', async ({ page }) => {
  await setLock(page)
  await openNow(page, '?go#/go/breathe/box')
  await page.locator('[data-answer=holds], [data-action=start]').first().click()
  await page.waitForFunction(() => {
    document.querySelector<HTMLElement>('[data-answer=holds], [data-action=start]')?.click()
    return document.querySelector('[data-status=playing]') !== null
  })
  await expect.poll(() => writtenDown(page)).toContain('breathe/box')
  await openNow(page, '?back')
  await expect(page.locator('[data-resume=here]')).toContainText('Carry on?')
  await expect(page.locator('[data-resume=here]')).not.toContainText('Box')
  await page.locator('[data-action=pick-up]').click()
  await expect(page.locator('main')).toHaveAttribute('data-exercise', 'breathe/box')
})

test('the lock can be changed, and taken off', async ({ page }) => {
  await breatheAndSay(page, 'thistle')
  await setLock(page)
  await page.getByLabel('The passphrase now').fill(secret)
  await page.getByLabel('A new passphrase').fill('seven mostly lantern gravel')
  await page.getByRole('button', { name: 'Change it' }).click()
  await expect(page.getByText('The new passphrase opens it now.')).toBeVisible()
  await page.getByRole('button', { name: 'Lock it now' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill('seven mostly lantern gravel')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByLabel('The passphrase now').fill('seven mostly lantern gravel')
  await page.getByRole('button', { name: 'Take the lock off' }).click()
  await expect(page.getByRole('button', { name: 'Set the lock' })).toBeVisible()
  await openNow(page, '?off#/past')
  await expect(page.locator('[data-record]')).toHaveCount(1)
})

test('Looking back is covered in the moment in which something else comes in front', async ({ page }) => {
  await breatheAndSay(page, 'thistle')
  await expect(page.locator('[data-record]')).toHaveCount(1)
  const seen = await page.evaluate(() => {
    const row = document.querySelector('[data-record]')
    const shown = () => row && getComputedStyle(row).visibility
    const before = shown()
    dispatchEvent(new Event('blur'))
    const covered = shown()
    dispatchEvent(new Event('focus'))
    return [before, covered, shown()]
  })
  expect(seen).toEqual(['visible', 'hidden', 'visible'])
})
