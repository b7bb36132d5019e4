import type { Browser, Page } from './browser.ts'

/** Milliseconds in which VS Code is up even on a slow machine. */
const slow = 120_000

/** A window of VS Code in a browser, 1280 by 800. */
export async function openWindow(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(address)
  await page.waitForSelector('.monaco-workbench', { timeout: slow })
  return page
}

/** The titles of the roles in the overview, once it is there. */
export async function shownRoles(page: Page): Promise<string[]> {
  const role = page.locator('.pane-body [role="treeitem"][aria-level="1"] .label-name')
  await role.nth(2).waitFor({ timeout: slow })
  return role.allTextContents()
}

const squiggles =
  '.editor-instance .squiggly-error, .editor-instance .squiggly-warning, .editor-instance .squiggly-info'

/** How many places are marked in the editor, once there is one. */
export async function shownFindings(page: Page): Promise<number> {
  await page.locator(squiggles).first().waitFor({ timeout: slow })
  return page.locator(squiggles).count()
}
