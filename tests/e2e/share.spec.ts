import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import jsQR from 'jsqr'
import { openNow } from './support/guide'
import { test } from './support/test'

const evening = 'plan?v=1&n=For%20the%20evening&s=cold/pack;breathe/box,minutes:3;muscle/4,leftOut:face+neck&w=cold'

test('a plan made at a desk is seen whole on a phone before anything is kept', async ({ page }) => {
  // given a plan to hand on, at a desk
  await page.setViewportSize({ width: 1440, height: 900 })
  await openNow(page, `#/${evening.replace('plan', 'plan/share')}`)
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()

  // when a phone opens its link
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('about:blank')
  const before = await openedFresh()
  await expect(page.getByRole('heading', { name: 'A shared plan' })).toBeVisible()

  // then all of it is there, with holds out and cold as it was suggested, and nothing was kept or started
  await expect(page.getByText('Named by whoever shared it: For the evening')).toBeVisible()
  await expect(page.getByRole('listitem').nth(0)).toHaveText(/Feet/)
  await expect(page.getByRole('listitem').nth(1)).toHaveText(/Box.*3 minutes · no holds/)
  await expect(page.getByRole('listitem').nth(2)).toHaveText(/Left out: Face and Neck/i)
  await expect(page.getByRole('radio', { name: 'No holds' })).toBeChecked()
  await page.getByRole('checkbox', { name: 'It suggests no cold. Keep?' }).uncheck()
  await expect(page.getByRole('listitem').nth(0)).toHaveText(/pack/i)
  await page.getByRole('radio', { name: 'With holds' }).check()
  await expect(page.getByRole('listitem').nth(1)).not.toHaveText(/no holds/)
  expect(new URL(page.url()).hash).toBe('#/plan')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(before)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('heading', { name: 'Named by whoever shared it: For the evening' })).toBeFocused()

  async function openedFresh() {
    await page.goto(link)
    return page.evaluate(() => Object.keys(localStorage))
  }
})

test('the code on the screen holds the link, and the file the plan', async ({ page }) => {
  await openNow(page, `#/${evening.replace('plan', 'plan/share')}`)
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  const code = page.getByRole('img', { name: 'QR code of the link' })
  const path = await code.locator('path').getAttribute('d')
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
  const wide = size * 4
  const dark = new Set(path?.match(/(?<=M)\d+ \d+/g))
  const pixels = new Uint8ClampedArray(wide * wide * 4).map((_, at) => {
    const pixel = Math.floor(at / 4)
    const square = `${Math.floor((pixel % wide) / 4)} ${Math.floor(pixel / wide / 4)}`
    return at % 4 === 3 || !dark.has(square) ? 255 : 0
  })
  expect(jsQR(pixels, wide, wide)?.data).toBe(link)

  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save as a file' }).click()
  const file = await readFile(await (await saving).path(), 'utf8')
  await openNow(page, '#/plan')
  await page.reload()
  await page.getByLabel('Choose a file').setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from(file) })
  await expect(page.getByText('Named by whoever shared it: For the evening')).toBeVisible()
})

test('the link can be copied, with the headers that every host is to send', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openNow(page, `#/${evening.replace('plan', 'plan/share')}`)
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
})

const lists = [
  ['a list of things to find', 't=3,en:Blue%20things;en:A%20door', [/Blue things/, /A door/]],
  ['a list of body parts', 'm=hands+jaw&softly=true', [/Hands/, /Jaw/]],
  ['a breathing pattern', 'o=4+0+6.5+0', [/In 4 s, out 6.5 s/]],
] as const

for (const [what, behind, pieces] of lists)
  test(`${what} is handed on by link: kept here, shared, and seen whole there`, async ({ page, browser }) => {
    // given one that came by link and was kept
    await openNow(page, `#/plan?v=1&n=Ours&${behind}`)
    await expect(page.getByText('Named by whoever shared it: Ours')).toBeVisible()
    await expect(page.getByRole('listitem')).toHaveText([...pieces])
    expect(await page.evaluate(() => localStorage.getItem('holdspace.made'))).toBeNull()
    await page.getByRole('button', { name: 'Keep it' }).click()

    // when it is handed on
    await page.getByRole('link', { name: 'Share it' }).click()
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()

    // then the link is the one that came, and holds all of it
    expect(new URL(link).hash).toBe(`#/plan?v=1&n=Ours&${behind}`)
    const elsewhere = await browser.newContext()
    const theirs = await elsewhere.newPage()
    await theirs.goto(link)
    await expect(theirs.getByRole('listitem')).toHaveText([...pieces])
    await elsewhere.close()
  })

test('what can’t be read is refused in words', async ({ page }) => {
  await openNow(page, '#/plan?v=1&s=cold/bowl,secondContact:true')
  await expect(page.getByText('This plan can’t be read. Nothing was kept.')).toBeVisible()
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.alloc(400_000, '[') })
  await expect(page.getByText('This is too long to be a plan. Nothing was kept.')).toBeVisible()
})
