/**
 * `npm run screenshots [-- NAME…]`: the pictures of the README, taken of the sample workspace, in a light and a dark
 * theme, map and board in high contrast too; with names, only the pictures that begin with one of them (`tree`, `map`, `board`).
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { globSync } from 'tinyglobby'
import { runReport } from '../../server/src/cli/report.ts'
import { nodeDisk } from '../../server/src/host/disk.ts'
import { type Box, type Page, startBrowser } from './host/browser.ts'
import { ensureHost } from './host/install.ts'
import { startCodeServer } from './host/server.ts'
import { openWindow, runCommand, shownFindings, shownOverview, shownPage, squiggles } from './host/window.ts'

const root = resolve(import.meta.dirname, '../..')
const media = join(root, '.github/media')
const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
}
/** What the commands call the orders of the overview, by the names of its pictures. */
const orders: Readonly<Record<string, string>> = {
  role: 'Triad: Show by Role',
  handoff: 'Triad: Show by Hand-off',
  person: 'Triad: Show by Person',
}
/** A story with something to repair, and a type that nobody has written yet. */
const story = 'stories/us-04-remind-berth-holders.md'
const unwritten = 'strategy/executive-briefing-april.md'
/** The way from a strategy down to stories. */
const down = [
  ...['Every free berth can be booked', 'Portfolio roadmap', 'Harbour Book', 'Roadmap for Harbour Book'],
  ...['Second quarter 2026', 'Share a free berth'],
]
/** When the sample team looks at its report. */
const today = '2026-04-21'
/** How many bytes of a picture nobody waits for. */
const most = 150_000

const wishes = process.argv.slice(2)
const isWanted = (name: string) => wishes.length === 0 || wishes.some((it) => name.startsWith(it))

mkdirSync(media, { recursive: true })
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'triad-pictures-')))
const folder = join(scratch, 'harbour')
cpSync(join(root, 'test/workspaces/harbour'), folder, { recursive: true })
const home = await ensureHost()
const browser = await startBrowser(home)
if (isWanted('report')) await report()
const named = withPeople(folder, join(scratch, 'people/harbour'))
rmSync(join(folder, unwritten))
for (const [name, theme] of Object.entries(themes)) await inEditor(name, theme)
await browser.close()
rmSync(scratch, { recursive: true, force: true })
process.exit()

/** The pictures of the editor in one theme. */
async function inEditor(name: string, theme: string): Promise<void> {
  const isPlain = name === 'light' || name === 'dark'
  const parts = ['tree', 'map', 'board', 'editor'].filter(
    (it) => isWanted(it) && (isPlain || it === 'map' || it === 'board'),
  )
  if (parts.length === 0) return
  const settings = { 'workbench.colorTheme': theme, 'greeter.open': story, 'editor.fontSize': 15 }
  const server = await startCodeServer({ home, greet: true, forTests: true, settings })
  const page = await openWindow(browser, server.address(folder, root))
  await shownOverview(page)
  await shownFindings(page)
  if (parts.includes('editor')) await editor(page, name)
  if (parts.includes('tree')) await trees(page, name)
  if (parts.includes('map')) await map(page, name)
  if (parts.includes('board')) await board(page, name)
  server.stop()
  if (parts.includes('tree')) await people(settings, name)
}

/** The same workspace, whose documents name the people who own them. */
async function people(settings: object, theme: string): Promise<void> {
  const server = await startCodeServer({
    home,
    greet: true,
    forTests: true,
    settings: { ...settings, 'greeter.open': '' },
  })
  const page = await openWindow(browser, server.address(named, root))
  await shownOverview(page)
  await tree(page, `tree-person-${theme}`, ['Ines', 'Tomas', 'Features'])
  server.stop()
}

/** The editor, with the repairs of a finding on offer. */
async function editor(page: Page, theme: string): Promise<void> {
  await open(page, 'User stories')
  const place = await page.locator(squiggles).first().boundingBox()
  if (!place) throw new Error('Nothing is marked in the editor.')
  await page.mouse.click(place.x + 40, place.y + place.height / 2)
  await page.keyboard.press('Control+.')
  await page.waitForSelector('.action-widget')
  await shoot(page, `editor-${theme}`, { x: 0, y: 0, width: 1280, height: 768 })
  await page.keyboard.press('Escape')
}

/** The overview, wide enough for what it says, by role and by what is handed down. */
async function trees(page: Page, theme: string): Promise<void> {
  await tree(page, `tree-role-${theme}`, ['User stories'])
  await tree(page, `tree-handoff-${theme}`, [...down, 'No parent'])
}

/** The overview in one of its orders, with these lines opened, as far down as there is something in it. */
async function tree(page: Page, name: string, opened: readonly string[]): Promise<void> {
  const right = await widen(page, 560)
  await runCommand(page, orders[/-(\w+)-/.exec(name)?.[1] ?? ''] ?? '')
  await runCommand(page, 'Triad: Focus on Overview View')
  for (const label of opened) await open(page, label)
  // Out of the way, and so that no line is in focus; the colours of the lines come a little later than these.
  await page.mouse.click(900, 650)
  await setTimeout(1000)
  const lines = page.locator('.pane-body [role="treeitem"]')
  const last = await lines.nth((await lines.count()) - 1).boundingBox()
  const bottom = Math.min(768, (last?.y ?? 0) + (last?.height ?? 0) + 6)
  await shoot(page, name, { x: 49, y: 5, width: right - 50, height: bottom - 5 })
}

/** The map, over the whole width of the editor. */
async function map(page: Page, theme: string): Promise<void> {
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility')
  await runCommand(page, 'Triad: Show Map')
  await shownPage(page).locator('.card').first().waitFor()
  await shoot(page, `map-${theme}`, { x: 48, y: 4, width: 1232, height: 764 })
}

/** The board, over the whole width of the editor, with a card that is chosen. */
async function board(page: Page, theme: string): Promise<void> {
  if (!isWanted('map')) await runCommand(page, 'View: Toggle Primary Side Bar Visibility')
  await runCommand(page, 'Triad: Show Board')
  await shownPage(page).locator('.card').first().waitFor()
  await shoot(page, `board-${theme}`, { x: 48, y: 4, width: 1232, height: 764 })
}

/** A copy of `from` at `to`, owned by the people whom its README names. */
function withPeople(from: string, to: string): string {
  const people: Readonly<Record<string, string>> = {
    'product-leader': 'Ines',
    'product-manager': 'Tomas',
    'product-owner': 'Mara',
    'prodct-owner': 'Mara',
  }
  cpSync(from, to, { recursive: true })
  for (const path of globSync('**/*.md', { cwd: to, absolute: true })) {
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text.replace(/^owner: *([\w-]+)$/m, (_, owner) => `owner: ${people[owner] ?? owner}`),
    )
  }
  const team = Object.entries({ Ines: 'product-leader', Tomas: 'product-manager', Mara: 'product-owner' })
  const lines = team.map(
    ([name, role]) => `  - id: ${name.toLowerCase()}\n    name: ${name}\n    role: ${role}\n`,
  )
  writeFileSync(join(to, 'triad.yaml'), `people:\n${lines.join('')}`)
  return to
}

/** The report as a page in a browser. */
async function report(): Promise<void> {
  const path = join(scratch, 'report.html')
  const quiet = { write: () => {} }
  await runReport(
    { path: folder, format: 'html', failOn: 'never' },
    {
      ...{
        cwd: scratch,
        env: {},
        disk: nodeDisk(),
        today,
        stderr: quiet,
        ask: null,
        gitAt: () => () => null,
        readStdin: async () => '',
        nextChange: () => Promise.reject(new Error('nobody watches')),
      },
      ...{ templateFolder: join(root, 'server/templates'), pageFolder: join(root, 'server/docs/rules') },
      stdout: { write: (text: string) => writeFileSync(path, text) },
    },
  )
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 1180, height: 940 }, colorScheme })
    await page.goto(pathToFileURL(path).href)
    await shoot(page, `report-${colorScheme}`, { x: 24, y: 28, width: 1132, height: 908 })
  }
}

/** Opens the first line of the overview that begins with `label`, unless it is open. */
async function open(page: Page, label: string): Promise<void> {
  const line = page.locator(`.pane-body [role="treeitem"][aria-expanded][aria-label^="${label}"]`).first()
  if ((await line.getAttribute('aria-expanded')) === 'true') return
  await line.locator('.monaco-tl-twistie').click()
}

/** Moves the right edge of the side bar; where it is then. */
async function widen(page: Page, x: number): Promise<number> {
  const place = await page.locator('.part.sidebar').boundingBox()
  if (!place) throw new Error('There is no side bar.')
  const edge = place.x + place.width + 2
  await page.mouse.move(edge, 500)
  await page.mouse.down()
  await page.mouse.move(x, 500)
  await page.mouse.up()
  const wider = await page.locator('.part.sidebar').boundingBox()
  return Math.round((wider?.x ?? 0) + (wider?.width ?? 0))
}

async function shoot(page: Page, name: string, clip?: Box): Promise<void> {
  const path = join(media, `${name}.png`)
  await page.screenshot({ path, ...(clip && { clip }) })
  // A screen has few colours: with 256 a picture has a third of the bytes. Who has not got the tool keeps the larger one.
  spawnSync('pngquant', ['--force', '--skip-if-larger', '--strip', '--output', path, '256', path])
  const { size } = statSync(path)
  console.log(`${name}.png  ${Math.ceil(size / 1000)} kB${size > most ? ', which is too much' : ''}`)
}
