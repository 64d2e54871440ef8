import type { Page } from '@playwright/test'

/** Holds back every file of that name, as a slow network does. @returns how to let them go. */
export async function heldBack(page: Page, files: string): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(files, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}
