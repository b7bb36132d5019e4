import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** As much of Playwright's page as is used here. */
export interface Page {
  goto(url: string): Promise<unknown>
  exposeFunction(name: string, run: (...given: never[]) => unknown): Promise<void>
  screenshot(options: { path: string; clip?: Box }): Promise<unknown>
  locator(selector: string): Locator
  getByText(text: string | RegExp, options?: { exact?: boolean }): Locator
  waitForSelector(selector: string, options?: { timeout?: number }): Promise<unknown>
  on(event: 'close' | 'crash', run: () => void): void
  on(event: 'response', run: (response: Response) => void): void
  on(event: 'requestfailed', run: (request: Request) => void): void
  readonly keyboard: { press(keys: string): Promise<void>; type(text: string): Promise<void> }
  readonly mouse: Record<'move' | 'click', (x: number, y: number) => Promise<void>> &
    Record<'down' | 'up', () => Promise<void>>
  frameLocator(selector: string): Frame
}

export interface Request {
  url(): string
  failure(): { errorText: string } | null
}

export interface Response {
  url(): string
  /** Whether the page itself has answered, by a service worker of its own. */
  fromServiceWorker(): boolean
}

/** A page in a page. */
export interface Frame {
  frameLocator(selector: string): Frame
  locator(selector: string): Locator
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Locator {
  first(): Locator
  nth(index: number): Locator
  locator(selector: string): Locator
  filter(options: { hasText: string }): Locator
  /** Runs in the page. */
  evaluateAll<T>(run: (elements: never[]) => T): Promise<T>
  click(options?: { button?: 'right' }): Promise<void>
  hover(): Promise<void>
  count(): Promise<number>
  waitFor(options?: { timeout?: number; state?: 'visible' | 'hidden' }): Promise<void>
  boundingBox(): Promise<Box | null>
  getAttribute(name: string): Promise<string | null>
}

export interface Browser {
  newPage(options: {
    viewport: { width: number; height: number }
    colorScheme?: 'light' | 'dark'
  }): Promise<Page>
  close(): Promise<void>
}

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
]

/** A headless Chromium: this computer's own, else the one that was installed in `home`. */
export async function startBrowser(home: string): Promise<Browser> {
  const { chromium } = createRequire(join(home, 'package.json'))('playwright-core')
  const executablePath = ownChromium() ?? (await packagedChromium(home))
  return chromium.launch({ executablePath, args: flags, headless: true })
}

async function packagedChromium(home: string): Promise<string> {
  const entry = join(home, 'node_modules/@sparticuz/chromium/build/index.js')
  return (await import(pathToFileURL(entry).href)).default.executablePath()
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

function ownChromium(): string | undefined {
  const { CHROME_PATH, PATH = '' } = process.env
  if (CHROME_PATH) return CHROME_PATH
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...places].find((path) => existsSync(path))
}
