import { expect, type Page } from '@playwright/test'
import { openNow } from './support/guide'
import { test, testApart } from './support/test'

const steps = (page: Page) => page.getByRole('list', { name: 'Its steps' }).getByRole('listitem')
const stepIds = (page: Page) => steps(page).evaluateAll((rows) => rows.map((row) => row.dataset.step))

/** What is kept of sessions, as it lies in the database. */
const records = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('holdspace')
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(new Error('not opened')))
    })
    const rows = await new Promise<unknown[]>((resolve) => {
      const reading = database.transaction('records').objectStore('records').getAll()
      reading.addEventListener('success', () => resolve(reading.result))
    })
    database.close()
    return rows
  })

async function add(page: Page, exercise: string): Promise<void> {
  await page.getByLabel('Add a step').selectOption(exercise)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
}

test('a therapist makes a plan at a desk; a person opens its link, keeps it and rehearses it', async ({
  browser,
  page,
  baseURL,
}) => {
  // given a plan made at a desk, its steps dragged into another order
  await page.setViewportSize({ width: 1440, height: 900 })
  await openNow(page, '#/practise')
  await page.getByRole('link', { name: 'Make a plan' }).click()
  await page.getByLabel('Name, if you like').fill('After school')
  for (const each of ['breathe/box', 'senses/feet', 'quiet/here']) await add(page, each)
  const grip = page.locator('[data-grip]').nth(2)
  const from = await grip.boundingBox()
  const to = await page.locator('[data-grip]').nth(0).boundingBox()
  if (!from || !to) throw new Error('no grips')
  await page.mouse.move(from.x + 20, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y - 10, { steps: 8 })
  await expect(steps(page).nth(2)).toHaveAttribute('data-dragged')
  await page.mouse.up()
  await expect(page.getByRole('status').filter({ hasText: 'Being here is now 1 of 3.' })).toBeVisible()
  expect(await stepIds(page)).toEqual(['quiet/here', 'breathe/box', 'senses/feet'])
  await page.getByText('Options of Box').click()
  await steps(page).nth(1).getByLabel('How long').selectOption('1')
  await page.getByRole('checkbox', { name: 'Cold' }).check()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('link', { name: 'Share it' }).click()
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  expect(link.startsWith(`${baseURL}/#/plan?`)).toBe(true)

  // when a person opens the link on a phone
  const phone = await browser.newContext({ viewport: { width: 360, height: 640 } })
  const theirs = await phone.newPage()
  await theirs.goto(link)
  await expect(theirs.getByText('Named by whoever shared it: After school')).toBeVisible()
  await expect(theirs.getByRole('listitem')).toHaveText([/Being here/, /Box1 minute · no holds/, /Feet/])
  await expect(theirs.getByRole('checkbox', { name: 'It suggests no cold. Keep?' })).toBeChecked()
  expect(await theirs.evaluate(() => localStorage.getItem('holdspace.made'))).toBeNull()
  await theirs.getByRole('button', { name: 'Keep it' }).click()

  // and rehearses it
  await theirs.getByRole('link', { name: 'Practise this' }).click()
  await expect(theirs.getByRole('checkbox', { name: 'This is practice' })).toBeChecked()
  await theirs.locator('[data-action=start]').click()
  await expect(theirs.locator('[data-status=playing][data-exercise="quiet/here"]')).toBeVisible()
  await theirs.locator('[data-action=end]').click()
  await expect(theirs.getByText('Kept under Looking back')).toBeVisible()

  // then what is kept of it is marked as practice
  const practised: unknown = expect.stringMatching(/^(?:go\/)?plan\/own\/[\da-f-]{36}$/)
  expect(await records(theirs)).toMatchObject([{ rehearsal: true, plan: practised, from: practised }])

  // and of the plan they kept it is said when it was
  await theirs.evaluate(() => location.replace('#/practise'))
  await expect(theirs.getByRole('heading', { name: 'Practise' })).toBeVisible()
  await theirs.locator('[data-kept]').click()
  await expect(theirs.getByText(/^Last practised on \w+ \d+, \d{4}\.$/)).toBeVisible()
  await phone.close()
})

test.describe('with a finger', () => {
  testApart.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })

  testApart('a step is dragged to where it should stand, and the page stays where it is', async ({ page }) => {
    await openNow(page, '#/practise/build')
    for (const each of ['breathe/box', 'senses/feet', 'quiet/here']) await add(page, each)
    const devtools = await page.context().newCDPSession(page)
    const middleOf = (what: string, at: number) =>
      page
        .locator(what)
        .nth(at)
        .evaluate((each) => {
          const { x, y, width, height } = each.getBoundingClientRect()
          return { x: x + width / 2, y: y + height / 2 }
        })
    const touch = (type: 'touchStart' | 'touchMove', spot: { readonly x: number; readonly y: number }) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [spot] })
    await page.locator('[data-grip]').nth(1).scrollIntoViewIfNeeded()
    await page.locator('[data-grip]').nth(2).scrollIntoViewIfNeeded()
    const from = await middleOf('[data-grip]', 2)
    const [above, own] = [await middleOf('[data-step]', 1), await middleOf('[data-step]', 2)]
    const scrolled = await page.evaluate(() => window.scrollY)

    // half way it follows the finger
    await touch('touchStart', from)
    const wayUp = own.y - above.y + 10
    for (let step = 1; step <= 8; step++) await touch('touchMove', { x: from.x, y: from.y - (wayUp * step) / 8 })
    await expect(steps(page).nth(2)).toHaveAttribute('data-dragged')
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)

    // where the finger lets go it stays, and that is said
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(page.getByRole('status').filter({ hasText: 'Being here is now 2 of 3.' })).toBeVisible()
    expect(await stepIds(page)).toEqual(['breathe/box', 'quiet/here', 'senses/feet'])

    // what the device takes away for something else leaves it as it was
    const again = await middleOf('[data-grip]', 2)
    await touch('touchStart', again)
    await touch('touchMove', { x: again.x, y: again.y - wayUp })
    await expect(steps(page).nth(2)).toHaveAttribute('data-dragged')
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
    await expect(page.locator('[data-dragged]')).toHaveCount(0)
    expect(await stepIds(page)).toEqual(['breathe/box', 'quiet/here', 'senses/feet'])
  })
})

test('every part of making a plan is there for the keyboard alone', async ({ page }) => {
  await openNow(page, '#/practise/build')
  const press = async (name: string | RegExp, key = 'Enter') => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate(() => {
        const at = document.activeElement
        return at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? ''
      })
      if (typeof name === 'string' ? here === name : name.test(here)) return page.keyboard.press(key)
    }
    throw new Error(`${String(name)} is not reached by keyboard`)
  }
  const said = (text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible()

  // add, three of them
  await press('Add')
  await said('Longer exhale added, 1 of 1.')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('Feet on')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await said('Feet on the floor added, 2 of 2.')
  // order: the focus goes with the step
  await press('Feet on the floor: earlier')
  await said('Feet on the floor is now 1 of 2.')
  await expect(page.getByRole('button', { name: 'Feet on the floor: later' })).toBeFocused()
  await page.keyboard.press('Enter')
  await said('Feet on the floor is now 2 of 2.')
  expect(await stepIds(page)).toEqual(['breathe/ext46', 'senses/feet'])
  // once more, and out again, and back
  await press('Longer exhale: once more')
  await said('Longer exhale added, 2 of 3.')
  await press('Take out Feet on the floor')
  await said('Feet on the floor taken out. 2 steps left.')
  await press('Put Feet on the floor back')
  await said('Feet on the floor added, 3 of 3.')
  // options
  await press('Options of Longer exhale')
  await press(/^How long/, 'ArrowDown')
  await expect(steps(page).nth(0)).toContainText('1 minute')
  // name, suggestion, keep
  await press(/^Breath holds/, 'Space')
  await expect(page.getByRole('checkbox', { name: 'Breath holds' })).toBeChecked()
  await page.getByRole('heading', { name: 'A plan' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.type('By keys '.repeat(9))
  await expect(page.getByLabel('Name, if you like')).toHaveValue('By keys '.repeat(5))
  await press('Keep it')
  await expect(page.getByRole('heading', { name: 'By keys By keys By keys By keys By keys' })).toBeFocused()
  // duplicate and delete
  await press('Make a copy')
  await page.waitForFunction(() => localStorage.getItem('holdspace.made')?.split('"kind"').length === 3)
  await press('Take it away')
  await press('Put it back')
  await press(/^By keys.*A plan$/)
  await expect(page.getByRole('heading', { name: 'By keys By keys By keys By keys By keys' })).toBeFocused()
})

test('a plan under way is still there after looking for a person', async ({ page }) => {
  await openNow(page, '#/practise/build')
  await add(page, 'senses/room')
  await page.locator('[data-action=person]').click()
  await expect(page.getByRole('heading', { name: 'Need a person?' })).toBeVisible()
  await page.evaluate(() => location.replace('#/practise/build'))
  await expect(steps(page)).toHaveCount(1)
})

test('a pattern of one’s own moves the guide at its pace, is kept, changed, taken away and put back', async ({
  page,
}) => {
  await openNow(page, '#/practise/pattern')
  await expect(page.getByText('6 breaths a minute')).toBeVisible()
  await page.getByLabel('Out').fill('12')
  await page.getByLabel('Out').blur()
  await expect(page.getByText('3.8 breaths a minute')).toBeVisible()
  const lengthMs = await page.evaluate(() =>
    Number(document.querySelector('[data-guide]')?.getAnimations()[0]?.effect?.getComputedTiming().duration),
  )
  expect(lengthMs).toBe(16_000)
  await page.getByLabel('In', { exact: true }).fill('99')
  await page.getByLabel('In', { exact: true }).blur()
  await expect(page.getByText('Brought within what is offered here.')).toBeVisible()
  await expect(page.getByLabel('In', { exact: true })).toHaveValue('30')
  await page.getByLabel('Name, if you like').fill('Long')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('In 30 s, out 12 s')).toBeVisible()
  await page.getByRole('button', { name: 'Take it away' }).click()
  await expect(page.getByText('Taken away: Long.')).toBeVisible()
  await page.getByRole('button', { name: 'Put it back' }).click()
  await page.getByRole('link', { name: /^Long/ }).click()
  await page.getByRole('link', { name: 'Practise this' }).click()
  await page.locator('[data-action=start]').click()
  await expect(page.locator('[data-status=playing][data-exercise="breathe/own"]')).toBeVisible()
})

test('the cues can be worded for somebody beside the person, by link or on the way', async ({ page }) => {
  await openNow(page, '#/go/breathe/ext46?helper=1')
  await expect(page.getByRole('checkbox', { name: 'Someone beside me reads this out' })).toBeChecked()
  await page.locator('[data-action=start]').click()
  await expect(page.locator('[data-words]')).toHaveText(/with me/)
  await expect(page.getByText('Read this out slowly, or breathe along.')).toBeVisible()
  await page.locator('[data-action=person]').click()
  await page.getByRole('button', { name: 'Back to where you were' }).first().click()
  await page.locator('[data-action=resume]').click()
  await expect(page.locator('[data-words]')).toHaveText(/with me/)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('button', { name: 'Words for me' }).click()
  await expect(page.locator('[data-words]')).toHaveText(/^Breathe (?:in|out)$/)
})
