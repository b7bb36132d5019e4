import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import type { FromPage, ToPage } from '../../../client/src/map/messages.ts'
import { type MapLook, type Mapped, mapOf } from '../../../server/src/features/map/map.ts'
import { ample } from '../../../server/src/features/map/room.ts'
import { startBrowser } from '../host/browser.ts'
import { ensureHost } from '../host/install.ts'
import { themes } from './themes.ts'
import { englishWords } from './words.ts'

const root = resolve(import.meta.dirname, '../../..')

/** As much of Playwright's page as is used here. */
export interface MapPage {
  goto(url: string): Promise<unknown>
  route(url: string, answer: (route: { fulfill(with_: object): Promise<void> }) => unknown): Promise<void>
  exposeFunction(name: string, run: (given: FromPage) => ToPage | null): Promise<void>
  evaluate<R, A = undefined>(run: string | ((given: A) => R), given?: A): Promise<R>
  waitForFunction(run: string): Promise<unknown>
  screenshot(options: { path: string; fullPage?: boolean }): Promise<unknown>
  click(selector: string): Promise<void>
  fill(selector: string, text: string): Promise<void>
  focus(selector: string): Promise<void>
  setViewportSize(size: { width: number; height: number }): Promise<void>
  readonly keyboard: { press(keys: string): Promise<void> }
  on(event: 'pageerror' | 'console', run: (it: { message?: string; text?(): string }) => void): void
  close(): Promise<void>
}

export interface Shown {
  readonly page: MapPage
  /** What the page said to the extension. */
  said(): Promise<FromPage[]>
  /** Resolves when something is drawn next. */
  drawn(): Promise<void>
  show(given: Mapped, select?: string | null): Promise<void>
  /** What went wrong in it. */
  readonly faults: string[]
}

/** The files of a page by their names, each with its type: its script, made anew, and its styles. */
export async function pageFiles(name: 'map' | 'board', cards: string) {
  const { outputFiles } = await build({
    entryPoints: [join(root, `client/src/${name}/page/main.ts`)],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  })
  const style = (it: string) =>
    [`${it}.css`, ['text/css', readFileSync(join(root, `client/media/${it}.css`), 'utf8')]] as const
  const script = ['text/javascript', outputFiles[0]?.text ?? ''] as const
  return Object.fromEntries<readonly [string, string]>([
    [`${name}.js`, script],
    ...['page', name, cards].map(style),
  ])
}

/** Opens pages of the map in a headless Chromium, each in a theme, as the editor would; without an editor. */
export async function openPages(size = { width: 1280, height: 800 }) {
  const files = await pageFiles('map', 'map-picture')
  const browser = await startBrowser(await ensureHost())

  async function open(theme: string): Promise<Shown> {
    const page = (await browser.newPage({ viewport: size })) as unknown as MapPage
    const faults: string[] = []
    page.on('pageerror', (it) => faults.push(it.message ?? ''))
    page.on('console', (it) => faults.push(it.text?.() ?? ''))
    await page.route('http://map.test/**', (route) => {
      const name =
        (route as unknown as { request(): { url(): string } }).request().url().split('/').at(-1) ?? ''
      const [contentType, body] = files[name] ?? ['text/html', htmlOf(theme, 'map', 'map-picture')]
      return route.fulfill({ contentType, body })
    })
    // As the extension does with the help of the server.
    let mapped: Mapped | null = null
    let asked: MapLook = {}
    const shown = (select: string | null): ToPage | null => {
      const { types } = mapped ?? { types: [] }
      return (
        mapped && {
          kind: 'show',
          words: englishWords(),
          map: { ...mapOf(mapped, { ...asked, select }, ample), types },
          select,
          parts: [],
        }
      )
    }
    let draws = () => {}
    await page.exposeFunction('answer', (message) => {
      if (message.kind === 'drawn') draws()
      if (message.kind !== 'ask') return null
      asked = { ...message.wish, width: message.width }
      return shown(null)
    })
    await page.goto('http://map.test/map.html')
    await page.waitForFunction('said.some((it) => it.kind === "ask")')
    return {
      page,
      faults,
      said: () => page.evaluate<FromPage[]>('said'),
      drawn: () =>
        new Promise((resolve) => {
          draws = resolve
        }),
      async show(given, select = null) {
        mapped = given
        const before = await page.evaluate<number>('said.length')
        await page.evaluate((message) => postMessage(message), shown(select))
        await page.waitForFunction(`said.slice(${before}).some((it) => it.kind === "drawn")`)
      },
    }
  }
  return { open, close: () => browser.close() }
}

/** The page as the extension fills it, with a stand-in for the editor before it. */
export function htmlOf(theme: string, name: 'map' | 'board', cards: string): string {
  const filled: Readonly<Record<string, string>> = {
    lang: 'en',
    policy: "default-src 'none'; style-src http://map.test; script-src 'nonce-page'",
    common: 'http://map.test/page.css',
    frame: `http://map.test/${name}.css`,
    cards: `http://map.test/${cards}.css`,
    script: `http://map.test/${name}.js`,
    nonce: 'page',
  }
  const html = readFileSync(join(root, 'client/media/page.html'), 'utf8')
  const variables = Object.entries({
    ...themes[theme],
    'font-family': 'system-ui, "Ubuntu", "Droid Sans", sans-serif',
  }).map(([name, value]) => `document.documentElement.style.setProperty('--vscode-${name}', '${value}')`)
  const stand = `<script nonce="page">
    const said = []
    let kept
    const acquireVsCodeApi = () => ({ postMessage: (it) => { said.push(it); void answer(it).then((it) => it && window.postMessage(it)) }, getState: () => kept, setState: (it) => { kept = it } })
    document.body.className = '${theme}'
    ${variables.join('\n')}
  </script>`
  return html.replace(/\{\{(\w+)\}\}/g, (_, name) => filled[name] ?? '').replace('<body>', `<body>\n${stand}`)
}
