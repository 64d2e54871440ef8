import { expect } from '@playwright/test'
import { test } from './support/test'

test('in a frame of another page nothing is shown, even where a host sends no headers', async ({ page, baseURL }) => {
  const app = `${baseURL}/index.html`
  await page.route(app, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, headers: { 'content-type': 'text/html' } })
  })
  await page.route('**/outside', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<h1>Outside</h1><iframe src="${app}"></iframe>` }),
  )
  await page.goto('/outside')
  const inside = page.frameLocator('iframe')
  await expect(inside.locator('html')).toHaveAttribute('data-left', '')
  await expect(inside.locator('body')).toBeHidden()
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Breathe with this' })).toBeVisible()
})
