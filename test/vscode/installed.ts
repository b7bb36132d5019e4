/**
 * `node test/vscode/installed.ts [--shots FOLDER]`: what a person sees who runs `npm start`, in a headless Chromium:
 * Triad installed from its package, in a VS Code that nobody tests. The last line is `N passed, N failed`.
 */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Page, startBrowser } from './host/browser.ts'
import { ensureHost } from './host/install.ts'
import { startAsPeopleDo } from './host/started.ts'
import {
  openWindow,
  runCommand,
  shownFindings,
  shownNotification,
  shownOverview,
  shownPage,
} from './host/window.ts'

const { shots } = parseArgs({ options: { shots: { type: 'string' } } }).values
const scratch = mkdtempSync(join(tmpdir(), 'triad-installed-'))
const home = await ensureHost()
const started = await startAsPeopleDo(join(scratch, 'connections'))
const browser = await startBrowser(home)
const asked: string[] = []
const page = await openWindow(browser, started.address, (it) => listen(it, asked))
let passed = 0
let failed = 0

async function test(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run()
    passed++
    console.log(`  ✔ ${name}`)
  } catch (error) {
    failed++
    console.log(`  ✘ ${name}\n${error instanceof Error ? error.message : error}`)
    await shot('failed')
  }
}

await test('it says what it does until it is open', async () => {
  const told = started.output().replace(/http:\S+/, 'ADDRESS')
  const steps = told.split('\n').filter((it) => it.endsWith(' …'))
  deepEqual(steps, ['Building Triad …', 'Packing Triad …', 'Starting VS Code …'])
  match(told, /ADDRESS[\s\S]*Ctrl\+C/)
})

await test('the overview and the findings are there', async () => {
  const lines = await shownOverview(page)
  equal(lines.filter((it) => /^Product (?:Leader|Manager|Owner)\b/.test(it)).length, 3)
  ok((await shownFindings(page)) > 0)
})

await test('what a command answers is seen', async () => {
  await runCommand(page, 'Triad: Convert Criteria to Given/When/Then')
  await shownNotification(page, 'Put the cursor into acceptance criteria')
  await runCommand(page, 'Triad: Adopt in This Workspace')
  await shownNotification(page, 'This is what triad.yaml could say of your documents.')
  await shot('notification')
})

await test('Learn More shows the README, its pictures and a page that it links', async () => {
  await runCommand(page, 'Triad: Learn More')
  const pictures = shownPage(page).locator('img')
  await pictures.first().waitFor()
  const unseen = await pictures.evaluateAll(async (all: Picture[]) => {
    const loaded = all.map((it) =>
      it.decode().then(
        () => it.naturalWidth,
        () => 0,
      ),
    )
    return (await Promise.all(loaded)).filter((width) => width < 100).length
  })
  ok((await pictures.count()) > 3)
  equal(unseen, 0)
  await shot('learn-more')
  await shownPage(page).locator('a').filter({ hasText: 'How documents are read' }).first().click()
  await shownPage(page).locator('h1').filter({ hasText: 'How documents are read' }).first().waitFor()
})

await test('the map is drawn', async () => {
  await runCommand(page, 'Triad: Show Map')
  await shownPage(page).locator('.card').first().waitFor()
})

await test('no host but this computer is asked', async () => {
  await runCommand(page, 'Extensions: Show Installed Extensions')
  await page.locator('.extension-list-item').filter({ hasText: 'Triad' }).first().waitFor()
  deepEqual(asked, [])
  const seen = started.connections()
  // VS Code lets nobody look into what it runs extensions in.
  for (const program of ['start.mjs', 'vsce', 'open.ts', 'server-main.js'])
    ok(
      seen.some((it) => it.program === program),
      `${program} was not watched.`,
    )
  const others = seen.filter(({ host }) => !['', 'localhost', '127.0.0.1', '::1'].includes(host))
  deepEqual(others, [])
})

await test('Ctrl+C says where the copy of the sample is, and keeps it', async () => {
  const story = join(started.folder, 'stories/us-02-see-my-credit.md')
  appendFileSync(story, '\nMine.\n')
  equal(await started.stop(), 0)
  ok(started.output().trimEnd().endsWith(started.folder), started.output())
  match(readFileSync(story, 'utf8'), /\nMine\.\n$/)
  rmSync(dirname(started.folder), { recursive: true })
  ok(!existsSync(started.folder))
})

await browser.close()
rmSync(scratch, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

/** As much of a picture as is asked here. */
interface Picture {
  readonly naturalWidth: number
  decode(): Promise<void>
}

/** Notes whom the page asks beside this computer. What an extension shows is answered by the page itself. */
function listen(page: Page, asked: string[]): void {
  const isHere = (url: string) => /^(?:blob:|data:)|^(?:https?|ws):\/\/127\.0\.0\.1:/.test(url)
  page.on('response', (it) => {
    if (!isHere(it.url()) && !it.fromServiceWorker()) asked.push(it.url())
  })
  page.on('requestfailed', (it) => {
    if (!isHere(it.url()) && it.failure()?.errorText !== 'net::ERR_ABORTED') asked.push(it.url())
  })
}

async function shot(name: string): Promise<void> {
  if (!shots) return
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: join(shots, `${name}.png`) })
}
