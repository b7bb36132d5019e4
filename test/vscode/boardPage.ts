/**
 * `node test/vscode/boardPage.ts [--shots FOLDER]`: the page of the board in a headless Chromium, without an editor. In
 * each theme axe finds nothing to complain of; cards are moved by mouse and keys, and their documents say so. The last
 * line is `N passed, N failed`. It needs `axe-core` (`TRIAD_AXE` names its file where it lies elsewhere).
 */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { globSync } from 'tinyglobby'
import { openBoards, type Shown } from './page/board.ts'
import { themes } from './page/themes.ts'

const { shots } = parseArgs({ options: { shots: { type: 'string' } } }).values
const axe = readFileSync(process.env.TRIAD_AXE ?? createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const harbourFolder = resolve(import.meta.dirname, '../workspaces/harbour')
const harbour = Object.fromEntries(
  globSync('**/*.md', { cwd: harbourFolder }).map((path) => [
    path,
    readFileSync(join(harbourFolder, path), 'utf8'),
  ]),
)
const team =
  'statuses: { active: [Doing], done: [Shipped] }\nboard: { columns: [draft, ready, active, done], limits: { active: 2 } }\n'
const sentence = 'As a guest, I want to pay, so that I can leave.'
const few = {
  'stories/a.md': `---\ntype: user-story\nid: US-1\nstatus: draft\n---\n\n# Pay\n\n${sentence}\n`,
  'stories/b.md': `---\ntype: user-story\nid: US-2\nstatus: ready\n---\n\n# Sleep\n`,
  'backlog.md': `---\ntype: team-backlog\n---\n\n# Backlog\n\n- [ ] US-3: ${sentence.replace('pay', 'wash')}\n- [ ] US-4: ${sentence.replace('pay', 'eat')}\n`,
}
const pages = await openBoards()
let passed = 0
let failed = 0

async function test(
  name: string,
  [theme, documents, yaml]: readonly [
    theme: string,
    documents: Readonly<Record<string, string>>,
    yaml?: string,
  ],
  run: (it: Shown) => Promise<void>,
): Promise<void> {
  const it = await pages.open(theme, documents, yaml)
  try {
    await run(it)
    deepEqual(it.faults, [])
    passed++
    console.log(`  ✔ ${name}`)
  } catch (error) {
    failed++
    console.log(`  ✘ ${name}\n${error instanceof Error ? error.message : error}`)
  }
  await it.page.close()
}

for (const theme of Object.keys(themes))
  await test(`${theme}: axe finds nothing`, [theme, harbour, team], async ({ page, redrawn }) => {
    await page.focus('.face[tabindex="0"]')
    await shot(page, `board-${theme}`)
    deepEqual(await violations(page), [])
    await page.keyboard.press('m')
    await shot(page, `board-${theme}-menu`)
    deepEqual(await violations(page), [])
    await page.keyboard.press('Escape')
    await redrawn(() => page.selectOption('select[aria-label="Lanes"]', 'parent'))
    await shot(page, `board-${theme}-lanes`)
    deepEqual(await violations(page), [])
  })

await test(
  'arrows choose, Alt and an arrow moves, and the focus goes along',
  ['vscode-light', few],
  async (it) => {
    const { page, text, told } = it
    await page.focus('[data-key="stories/a.md"]')
    await page.keyboard.press('ArrowRight')
    equal(await focused(page), 'stories/b.md')
    await page.keyboard.press('ArrowLeft')
    equal(await focused(page), 'stories/a.md')
    await page.keyboard.press('Alt+ArrowRight')
    await told('Moved')
    match(text('stories/a.md'), /^status: ready$/m)
    await it.write('notes.md', 'Something else changes.')
    equal(await focused(page), 'stories/a.md')
    equal(await columnOf(page, 'stories/a.md'), 'ready')
  },
)

await test('a menu moves as well, and can be left', ['vscode-dark', few], async (it) => {
  const { page, text, told } = it
  await page.focus('[data-key="stories/b.md"]')
  await page.keyboard.press('m')
  await page.keyboard.press('Escape')
  equal(await focused(page), 'stories/b.md')
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await told('Moved')
  match(text('stories/b.md'), /^status: active$/m)
})

await test('a card is dragged to another column', ['vscode-light', few], async ({ page, text, told }) => {
  await page.dragAndDrop('[data-card="stories/a.md"]', '.cell[data-column="active"]')
  await told('Moved')
  match(text('stories/a.md'), /^status: active$/m)
})

await test(
  'what cannot be said stays, and why is told',
  ['vscode-light', few],
  async ({ page, text, told }) => {
    await page.dragAndDrop('[data-card="backlog.md#us-3"]', '.cell[data-column="active"]')
    await told('US-3')
    match(await page.evaluate('document.querySelector(".note").textContent'), /A checkbox says only whether/)
    equal(text('backlog.md'), few['backlog.md'])
    await page.dragAndDrop('[data-card="backlog.md#us-3"]', '.cell[data-column="done"]')
    await told('Moved')
    match(text('backlog.md'), /- \[x\] US-3/)
  },
)

await test('Enter opens, and a filter says what it leaves', ['vscode-light', few], async (it) => {
  const { page, redrawn } = it
  await page.focus('[data-key="stories/a.md"]')
  await page.keyboard.press('Enter')
  deepEqual((await it.said()).at(-1), { kind: 'open', key: 'stories/a.md', stays: false })
  await redrawn(() => page.fill('[type=search]', 'sleep'))
  equal(await page.evaluate('document.querySelectorAll(".card").length'), 1)
  equal(await page.evaluate('document.querySelector(".status").textContent'), '1 of 4 shown')
  await redrawn(() => page.fill('[type=search]', 'no such thing'))
  match(await page.evaluate('document.querySelector(".empty").textContent'), /^No story matches/)
  deepEqual(await violations(page), [])
  await redrawn(() => page.click('.empty button'))
  equal(await page.evaluate('document.querySelectorAll(".card").length'), 4)
})

await test('an empty board says so', ['vscode-dark', { 'a.md': 'Nothing.' }], async ({ page }) => {
  match(await page.evaluate('document.querySelector(".empty").textContent'), /no user stories here yet/)
  await shot(page, 'empty')
  deepEqual(await violations(page), [])
})

const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
await test(
  'what documents say stays text',
  [
    'vscode-light',
    {
      's.md': `---\ntype: user-story\nid: US-1\nstatus: '${hostile}'\nowner: '${hostile}'\ntitle: '${hostile}'\n---\n`,
    },
  ],
  async ({ page }) => {
    equal(await page.evaluate('document.querySelectorAll("img, body script:not([nonce])").length'), 0)
    equal(await page.evaluate('document.querySelector(".title").textContent'), hostile)
    equal(await page.evaluate('document.title'), 'Board of user stories')
  },
)

await pages.close()
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

function focused(page: Shown['page']): Promise<string> {
  return page.evaluate('document.activeElement.dataset.key')
}

function columnOf(page: Shown['page'], key: string): Promise<string> {
  return page.evaluate(`document.querySelector('[data-card="${key}"]').parentElement.dataset.column`)
}

/** What axe complains of, each with the places. */
async function violations(page: Shown['page']): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.map((it) => it.id + ': ' + it.help + ' ' + it.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')))`)
}

async function shot(page: Shown['page'], name: string): Promise<void> {
  ok(page)
  if (!shots) return
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: join(shots, `${name}.png`) })
}
