import type { Browser, Frame, Page } from './browser.ts'

/** Milliseconds in which VS Code is up even on a slow machine. */
const slow = 120_000

/** A window of VS Code in a browser, 1280 by 800. `prepare` gets the page before anything is loaded. */
export async function openWindow(
  browser: Browser,
  address: string,
  prepare: (page: Page) => void = () => {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  prepare(page)
  await page.goto(address)
  await page.waitForSelector('.monaco-workbench', { timeout: slow })
  return page
}

/** The lines of the overview as they are read out, once its roles are there. */
export async function shownOverview(page: Page): Promise<string[]> {
  const lines = page.locator('.pane-body [role="treeitem"]')
  await page.waitForSelector('.pane-body [role="treeitem"][aria-label^="Product Owner"]', { timeout: slow })
  const count = await lines.count()
  return Promise.all(
    Array.from({ length: count }, (_, at) => lines.nth(at).getAttribute('aria-label').then(String)),
  )
}

/** The marks of findings in the editor. */
export const squiggles =
  '.editor-instance .squiggly-error, .editor-instance .squiggly-warning, .editor-instance .squiggly-info'

/** How many places are marked in the editor, once there is one. */
export async function shownFindings(page: Page): Promise<number> {
  await page.locator(squiggles).first().waitFor({ timeout: slow })
  return page.locator(squiggles).count()
}

/** Runs a command by the name it has in the palette, or by how that begins. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.waitForSelector('.quick-input-widget input')
  await page.keyboard.type(name)
  await page.locator(`.quick-input-list [role="option"][aria-label^="${name}"]`).first().click()
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
}

/** Waits until VS Code shows a notification with `text` in it. */
export async function shownNotification(page: Page, text: string): Promise<void> {
  const toasts = page.locator('.notifications-toasts.visible .notification-list-item-message')
  await toasts.filter({ hasText: text }).first().waitFor({ timeout: slow })
}

/** What is in the page that an extension shows in the editor. */
export const shownPage = (page: Page): Frame =>
  page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
