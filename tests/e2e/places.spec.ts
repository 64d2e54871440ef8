import { expect, type Page } from '@playwright/test'
import { breatheWithThis, openNow, readGuide } from './support/guide'
import { test } from './support/test'

test('a session ends, is found under Looking back after a reload, and can be taken away', async ({ page }) => {
  await breatheWithThis(page)
  await page.locator('[data-action=end]').click()
  await expect(page.getByText('Kept under Looking back')).toBeVisible()
  await page.getByRole('button', { name: 'Looking back' }).click()
  await expect(page.locator('[data-record]')).toHaveCount(1)
  await page.reload()
  await expect(page.locator('[data-record]')).toHaveCount(1)
  await expect(page.getByText('Longer exhale')).toBeVisible()
})

test('Don’t keep this one leaves nothing behind', async ({ page }) => {
  await breatheWithThis(page)
  await page.locator('[data-action=end]').click()
  await page.getByRole('button', { name: 'Don’t keep this one' }).click()
  await expect(page.getByText('Not kept.')).toBeVisible()
  await openNow(page, '#/past')
  await expect(page.getByText('Nothing is kept here yet.')).toBeVisible()
  await expect(page.locator('[data-record]')).toHaveCount(0)
})

test('with Keep no history nothing is kept', async ({ page }) => {
  await openNow(page, '#/settings')
  await page.getByRole('switch', { name: 'Keep no history' }).check()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await page.locator('[data-action=end]').click()
  await expect(page.getByText('Nothing is kept: history is off.')).toBeVisible()
})

test('with no storage at all everything still runs, and the session can be taken out', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    }
  })
  await breatheWithThis(page)
  await page.locator('[data-action=end]').click()
  await expect(page.getByText('This could not be kept on the device.')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Take it as a file' }).click()
  expect((await download).suggestedFilename()).toMatch(/^holdspace-\d{4}-\d\d-\d\d\.json$/)
  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await page.getByRole('button', { name: 'Take it as a file' }).click()
  await expect(page.getByText('The browser did not take the file.')).toBeVisible()
})

const wrongLinks = [
  ['an unknown id', 'go/breathe/nothing', 'That link names something'],
  ['minutes that are no number', 'go/breathe/box?minutes=NaN', 'out of bounds'],
  ['minutes below nothing', 'go/breathe/box?minutes=-3', 'out of bounds'],
  ['minutes without measure', 'go/breathe/box?minutes=1e9', 'out of bounds'],
  ['a pattern out of bounds', 'go/breathe/own?in=0&out=99&hold=400', 'out of bounds'],
  ['a link of 50,000 characters', `go/breathe/own?in=${'9'.repeat(50_000)}`, 'could not be read'],
] as const

test('an address that is none: a calm sentence on the first screen', async ({ page }) => {
  await page.goto('/#/wherever/this?leads=1')
  await expect(page.getByText('That link could not be read.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Breathe with this' })).toBeVisible()
})

for (const [what, address, sentence] of wrongLinks) {
  test(`${what}: a calm sentence, nothing started, nothing kept`, async ({ page }) => {
    await page.goto(`/#/${address}`)
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.locator('main')).toHaveAttribute('data-status', 'ready')
    expect((await readGuide(page)).playing).toBe(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })
}

test('an exercise opened by a link waits to be started, at its own pace', async ({ page }) => {
  await openNow(page, '#/go/breathe/dbt?minutes=2')
  await expect(page.getByRole('heading', { name: 'Paced breathing' })).toBeVisible()
  await expect(page.getByText('About 2 minutes.')).toBeVisible()
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.locator('main')).toHaveAttribute('data-status', 'playing')
  await expect(page.locator('main')).toHaveAttribute('data-cue', 'in')
})

test('moving about leaves nothing behind the Back button', async ({ page }) => {
  await page.goto('about:blank')
  await openNow(page)
  const length = await page.evaluate(() => history.length)
  for (const name of ['Looking back', 'Settings', 'Practise']) {
    await page.getByRole('link', { name }).click()
    await page.getByRole('button', { name: 'Back' }).click()
  }
  await page.getByRole('link', { name: 'Need a person?' }).click()
  await expect(page.getByRole('heading', { name: 'Need a person?' })).toBeFocused()
  expect(await page.evaluate(() => history.length)).toBe(length)
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

const leaveFrom: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the first screen', (page) => openNow(page)],
  ['a session', breatheWithThis],
  ['looking back', (page) => openNow(page, '#/past')],
  ['help', (page) => openNow(page, '#/help')],
  [
    'an open sheet',
    async (page) => {
      await breatheWithThis(page)
      await page.getByRole('button', { name: 'More' }).click()
    },
  ],
]

for (const [where, open] of leaveFrom) {
  test(`leaving by Shift three times from ${where}: a neutral page, and nothing behind Back`, async ({ page }) => {
    await page.goto('about:blank')
    await open(page)
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
    await page.waitForURL(/leave\.html$/)
    expect(await page.title()).toBe('Blank page')
    await page.goBack()
    expect(page.url()).toBe('about:blank')
  })
}

test('leaving by the button does the same', async ({ page }) => {
  await page.goto('about:blank')
  await breatheWithThis(page)
  await page.getByRole('link', { name: 'Leave quickly' }).click()
  await page.waitForURL(/leave\.html$/)
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

test('Need a person? pauses, names the emergency numbers, and leads back to the same breath', async ({ page }) => {
  await breatheWithThis(page)
  await page.getByRole('link', { name: 'Need a person?' }).click()
  for (const number of ['112', '911', '999', '000', '111']) {
    await expect(page.locator(`a[href="tel:${number}"]`)).toBeVisible()
  }
  await expect(page.getByText('This app cannot see or answer you.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to where you were' }).first().click()
  await expect(page.locator('main')).toHaveAttribute('data-status', 'paused')
})

test('something thrown while rendering leaves the guide breathing and a way back', async ({ page, expectError }) => {
  expectError(/planted/)
  await page.addInitScript(() => {
    // A fault in the middle of a screen.
    Date.UTC = () => {
      throw new Error('planted')
    }
  })
  await page.goto('/#/help')
  await expect(page.getByText('Something here stopped working.')).toBeVisible()
  await expect(page.locator('#guide')).toBeVisible()
  expect((await readGuide(page)).playing).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Start this page again' }).click()
  await expect(page.getByRole('button', { name: 'Breathe with this' })).toBeVisible()
})

test('something thrown on the way from a screen without a guide leaves the guide breathing too', async ({
  page,
  expectError,
}) => {
  expectError(/planted/)
  await openNow(page, '#/settings')
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await page.evaluate(() => {
    Date.UTC = () => {
      throw new Error('planted')
    }
    location.replace('#/help')
  })
  await expect(page.getByText('Something here stopped working.')).toBeVisible()
  await expect(page.locator('#guide')).toBeVisible()
  expect((await readGuide(page)).playing).toBeGreaterThan(0)
})

test('nothing is asked of any other origin, and nothing breaks the page’s own policy', async ({ page, baseURL }) => {
  const foreign: string[] = []
  const broken: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(String(baseURL))) foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text())
  })
  await breatheWithThis(page)
  await page.locator('[data-action=end]').click()
  await page.getByRole('button', { name: 'Looking back' }).click()
  await expect(page.locator('[data-record]')).toHaveCount(1)
  expect(foreign).toEqual([])
  expect(broken).toEqual([])
})
