/** `npm run screenshots`: the pictures of the README, taken of the sample workspace, in a light and a dark theme. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Page, startBrowser } from './host/browser.ts'
import { ensureHost } from './host/install.ts'
import { startCodeServer } from './host/server.ts'
import { openWindow, shownFindings, shownOverview, squiggles } from './host/window.ts'

const root = resolve(import.meta.dirname, '../..')
const media = join(root, '.github/media')
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' }
/** A story with something to repair, and a type that nobody has written yet. */
const story = 'stories/us-04-remind-berth-holders.md'
const unwritten = 'strategy/executive-briefing-april.md'

mkdirSync(media, { recursive: true })
const home = await ensureHost()
const browser = await startBrowser(home)
for (const [name, theme] of Object.entries(themes)) {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'triad-pictures-')))
  const folder = join(scratch, 'harbour')
  cpSync(join(root, 'test/workspaces/harbour'), folder, { recursive: true })
  rmSync(join(folder, unwritten))
  const settings = { 'workbench.colorTheme': theme, 'greeter.open': story, 'editor.fontSize': 15 }
  const server = await startCodeServer({ home, greet: true, settings })
  const page = await openWindow(browser, server.address(folder, root))
  await shownOverview(page)
  await shownFindings(page)
  await tree(page, join(media, `tree-${name}.png`))
  await editor(page, join(media, `editor-${name}.png`))
  server.stop()
  rmSync(scratch, { recursive: true, force: true })
}
await browser.close()
process.exit()

/** The overview, with the stories open. */
async function tree(page: Page, path: string): Promise<void> {
  await page.locator('[role="treeitem"][aria-label^="User stories"]').first().click()
  await page.waitForSelector('[role="treeitem"][aria-level="3"]')
  await page.mouse.move(700, 600)
  await page.screenshot({ path, clip: { x: 0, y: 0, width: 640, height: 800 } })
}

/** The editor, with the repairs of a finding on offer. */
async function editor(page: Page, path: string): Promise<void> {
  const place = await page.locator(squiggles).first().boundingBox()
  if (!place) throw new Error('Nothing is marked in the editor.')
  await page.mouse.click(place.x + 40, place.y + place.height / 2)
  await page.keyboard.press('Control+.')
  await page.waitForSelector('.action-widget')
  await page.screenshot({ path })
}
