/**
 * `node test/vscode/mapPage.ts [--shots FOLDER]`: the page of the map in a headless Chromium, without an editor. In
 * each theme axe finds nothing to complain of, 300 documents are drawn in time, and what documents say stays text.
 * The last line is `N passed, N failed`. It needs `axe-core` (`TRIAD_AXE` names its file where it lies elsewhere).
 */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generated, harbour } from './page/graphs.ts'
import { openPages, type Shown } from './page/page.ts'
import { themes } from './page/themes.ts'

const { shots } = parseArgs({ options: { shots: { type: 'string' } } }).values
const axe = readFileSync(process.env.TRIAD_AXE ?? createRequire(import.meta.url).resolve('axe-core'), 'utf8')
/** Milliseconds in which 300 documents are drawn. */
const soon = 300

const graphs = { harbour: harbour(), generated: generated(300) }
const pages = await openPages()
let passed = 0
let failed = 0

async function test(name: string, theme: string, run: (it: Shown) => Promise<void>): Promise<void> {
  const it = await pages.open(theme)
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
  for (const [name, graph] of Object.entries(graphs)) {
    await test(`${name}, ${theme}: axe finds nothing`, theme, async ({ page, show, said }) => {
      await show(graph)
      equal((await drawn(said))?.nodes, graph.graph.nodes.length)
      await shot(page, `${name}-${theme}`)
      deepEqual(await violations(page), [])
      await page.click('[aria-pressed]')
      await shot(page, `${name}-${theme}-table`)
      deepEqual(await violations(page), [])
    })
  }

await test(`300 documents in ${soon} ms`, 'vscode-dark', async ({ show, said }) => {
  for (let times = 0; times < 3; times++) await show(graphs.generated)
  const took = (await said()).flatMap((it) => (it.kind === 'drawn' ? [Math.round(it.milliseconds)] : []))
  console.log(`    drawn in ${took.join(', ')} ms`)
  // The quickest tells what the drawing takes, the others what else the computer does.
  ok(Math.min(...took) < soon, `It took ${took.join(', ')} ms.`)
})

await test('more documents show the levels above, and open what is below', 'vscode-light', async (it) => {
  const graph = generated(2000)
  await it.show(graph)
  const before = (await drawn(it.said))?.nodes ?? 0
  ok(before > 0 && before <= 300, `${before} are drawn.`)
  await it.page.focus('.card[aria-expanded="false"]')
  await redrawn(it, () => it.page.keyboard.press('Space'))
  ok(((await drawn(it.said))?.nodes ?? 0) > before)
  await shot(it.page, 'levels')
})

await test('what documents say stays text', 'vscode-light', async ({ page, show }) => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>&amp;'
  const [node] = graphs.generated.graph.nodes
  ok(node)
  const nodes = [{ ...node, title: hostile, id: hostile, owner: hostile, key: `file:///${hostile}` }]
  await show({ ...graphs.generated, graph: { nodes, edges: [] }, roles: [{ id: node.role, title: hostile }] })
  await page.click('[aria-pressed]')
  equal(await page.evaluate('document.querySelectorAll("img, body script:not([nonce])").length'), 0)
  equal(await page.evaluate('document.querySelector("tbody button").textContent'), `${hostile} ${hostile}`)
  equal(await page.evaluate('document.title'), 'Map of product documents')
})

await test(
  'a change keeps selection, focus, zoom and scroll',
  'vscode-light',
  async ({ page, show, said }) => {
    await show(graphs.harbour)
    const chosen = graphs.harbour.graph.nodes.at(-1)?.key ?? ''
    await show(graphs.harbour, chosen)
    await page.keyboard.press('+')
    await page.keyboard.press('Enter')
    deepEqual((await said()).at(-1), { kind: 'open', key: chosen })
    const state = () =>
      page.evaluate<unknown>(`[
      document.querySelector('.card.selected').dataset.key, document.activeElement.dataset.key,
      document.querySelector('.zoom').textContent,
      document.querySelector('.stage').scrollTop, document.querySelector('.stage').scrollLeft,
    ]`)
    const before = await state()
    ok(
      Array.isArray(before) && before[0] === chosen && before[1] === chosen && Number(before[3]) > 0,
      `${before}`,
    )
    await show({
      ...graphs.harbour,
      graph: {
        ...graphs.harbour.graph,
        nodes: graphs.harbour.graph.nodes.map((it) => ({ ...it, title: `${it.title}!` })),
      },
    })
    deepEqual(await state(), before)
  },
)

await test('a filter keeps what matches, with the way up', 'vscode-light', async (it) => {
  const { page, show, said } = it
  await show(graphs.harbour)
  await redrawn(it, () => page.fill('[type=search]', 'receipt by email'))
  const { nodes = 0 } = (await drawn(said)) ?? {}
  ok(nodes > 1 && nodes < 10, `${nodes} are drawn.`)
  equal(await page.evaluate('document.querySelectorAll(".card:not(.context)").length'), 1)
  await shot(page, 'filtered')
  await redrawn(it, () => page.fill('[type=search]', 'no such thing'))
  equal(await page.evaluate('document.querySelector("[role=status]").textContent'), 'No document matches.')
})

await test(
  'all of it fits into the window, and the table is sorted by a column',
  'vscode-light',
  async (it) => {
    const { page, show } = it
    await show(generated(250))
    await page.click('.zooms button:last-child')
    const [width = 0, height = 0, seenWidth = 0, seenHeight = 0] = await page.evaluate<number[]>(
      '(() => { const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.querySelector(".stage"); return [scrollWidth, scrollHeight, clientWidth, clientHeight] })()',
    )
    ok(width <= seenWidth && height <= seenHeight, `${width} × ${height} in ${seenWidth} × ${seenHeight}`)
    await show(graphs.harbour)
    await page.click('[aria-pressed]')
    const names = () =>
      page.evaluate<string[]>('[...document.querySelectorAll("tbody th")].map((it) => it.textContent)')
    const drawn = await names()
    const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
    const up = [...drawn].sort(collator.compare)
    await page.click('thead button')
    deepEqual(await names(), up)
    equal(await page.evaluate('document.querySelector("thead th").getAttribute("aria-sort")'), 'ascending')
    await page.click('thead button')
    deepEqual(await names(), up.toReversed())
    await page.click('thead button')
    deepEqual(await names(), drawn)
  },
)

await test('messages of another shape are not heard', 'vscode-light', async ({ page, show, said }) => {
  await show(graphs.harbour)
  const before = (await said()).length
  await page.evaluate(
    'postMessage({ kind: "show", graph: { nodes: [{}] } }); postMessage({ kind: "run" }); postMessage("ping"); postMessage({ kind: "ping" })',
  )
  await page.waitForFunction(`said.length > ${before}`)
  equal((await said()).length, before + 1)
})

await pages.close()
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

async function drawn(said: Shown['said']) {
  return (await said()).filter((it) => it.kind === 'drawn').at(-1)
}

/** Does something, and waits until what it asked for is drawn. */
async function redrawn({ drawn }: Shown, run: () => Promise<void>): Promise<void> {
  const done = drawn()
  await run()
  await done
}

/** What axe complains of, each with the places. */
async function violations(page: Shown['page']): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.map((it) => it.id + ': ' + it.help + ' ' + it.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')))`)
}

async function shot(page: Shown['page'], name: string): Promise<void> {
  if (!shots) return
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: join(shots, `${name}.png`) })
}
