import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { languages } from '../../src/words/languages'
import { misfitsOn } from './support/misfits'
import { test } from './support/test'

test.beforeEach(({ page }) => page.setViewportSize({ width: 360, height: 640 }))

/** A line as it stands in the words of a language; the key's first part is the family in that file. */
function line(code: string, part: string, key: string): string {
  const words: unknown = JSON.parse(readFileSync(`src/words/${code}/${part}.json`, 'utf8'))
  const found = key.split('.').reduce<unknown>((at, name) => Reflect.get(Object(at), name), words)
  return String(found)
}

/** The other screens, each with something that is there only once it has come. */
const screens = [
  ['choose', 'choose/too-much', 'main h1'],
  ['practise', 'practise', 'main summary'],
  ['past', 'past', '[data-record]'],
  ['settings', 'settings', '[name=language]'],
] as const

/** Where the machine has no letters of a language, boxes stand for them: each as wide as such a letter is. */
const asWide = (page: Page, letter: string) =>
  page.evaluate((sample) => {
    const pen = document.createElement('canvas').getContext('2d')
    if (!pen) return
    pen.font = `100px ${getComputedStyle(document.body).fontFamily}`
    const lacking = 1 - pen.measureText(sample).width / 100
    if (lacking < 0.1) return
    const wider = new CSSStyleSheet()
    wider.replaceSync(`* { letter-spacing: ${lacking.toFixed(2)}em !important }`)
    document.adoptedStyleSheets = [wider]
  }, letter)

async function look(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  return page.evaluate(misfitsOn)
}

for (const { code, dir } of languages)
  test(`${code}: opens as it is read, says it in its own words, and nothing is cut or overlaps`, async ({ page }) => {
    await page.addInitScript((language) => {
      localStorage.setItem('holdspace.settings', JSON.stringify({ version: 1, language, first: 'breath' }))
    }, code)

    // before the first paint: it stands in the page as it travels
    const response = await page.goto(code === 'en' ? '/' : `/index.${code}.html`)
    expect(/<html[^>]*>/.exec((await response?.text()) ?? '')?.[0]).toContain(
      `lang="${code}"${dir === 'rtl' ? ' dir="rtl"' : ''}`,
    )
    await page.waitForSelector('html[data-app=ready]')
    expect(
      await page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]),
    ).toEqual([code, dir])

    if (code === 'ja') await asWide(page, 'あ')

    const found: Record<string, readonly string[]> = {}
    await expect(page.locator('main h1')).toHaveText(line(code, 'first', 'now.title'))
    found['now'] = await look(page)

    await page.locator('.now [data-action=breathe]').click()
    await expect(page.locator('[data-action=pause]')).toHaveText(line(code, 'session', 'session.pause'))
    await expect(page.locator('[data-status=playing]')).toBeVisible()
    found['a session'] = await look(page)
    await page.locator('[data-action=pause]').click()
    await expect(page.locator('[data-action=resume]')).toHaveText(line(code, 'session', 'session.resume'))
    found['a session, held'] = await look(page)
    await page.locator('[data-action=end]').click()
    await page.waitForSelector('[data-status=ended]')

    for (const [name, address, there] of screens) {
      await page.evaluate((at) => location.replace(`#/${at}`), address)
      await page.locator(`html[data-place=${name}]`).waitFor()
      await page.locator(there).first().waitFor()
      found[name] = await look(page)
    }
    expect(Object.values(found).flat().length > 0 ? found : {}).toEqual({})
  })
