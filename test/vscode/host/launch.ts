#!/usr/bin/env node
/**
 * VS Code in a headless browser, with the command line of the desktop's: what `runTests` of
 * `@vscode/test-electron` starts as its `vscodeExecutablePath`. Its exit code is that of the tests.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startBrowser } from './browser.ts'
import { ensureHost } from './install.ts'
import { startCodeServer } from './server.ts'

/** Milliseconds after which a run that neither ends nor fails has hung. */
const tooLong = 10 * 60_000

// Flags of the desktop that mean nothing here are read and forgotten.
const { values, positionals } = parseArgs({
  options: { extensionTestsPath: { type: 'string' }, extensionDevelopmentPath: { type: 'string' } },
  strict: false,
  allowPositionals: true,
})
const [folder] = positionals
const { extensionTestsPath: tests, extensionDevelopmentPath: extension } = values
if (!folder || typeof tests !== 'string' || typeof extension !== 'string')
  throw new Error('Give a folder, --extensionDevelopmentPath=… and --extensionTestsPath=….')

const home = await ensureHost()
const server = await startCodeServer({ home, forTests: true })
const browser = await startBrowser(home)
/** What VS Code complains of, parts that are not needed among it: of interest only where a run fails. */
const complaints: string[] = []
/** What it says in each run: modules that are not built, and editors with changes that are closed without asking. */
const isUsual = /Could not locate the bindings file|Dialog requested during smoke test/
const end = (code: number) => {
  if (code !== 0) console.error(complaints.join('\n'))
  server.stop()
  void browser.close().finally(() => process.exit(code))
}
const watch = setTimeout(() => {
  console.error(`The tests neither ended nor failed within ${tooLong / 60_000} minutes.`)
  end(1)
}, tooLong)
watch.unref()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(1))

const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
// The tests' own lines are indented or begin with a number; VS Code tells much beside them.
await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
  if (type === 'warn' || type === 'error') {
    if (!isUsual.test(String(args[0]))) complaints.push(String(args[0]))
  } else if (/^[\s\d]/.test(String(args[0]))) console.log(...args)
})
await page.exposeFunction('codeAutomationExit', (code: number) => end(code))
page.on('crash', () => {
  console.error('The browser’s page crashed.')
  end(1)
})
await page.goto(server.address(resolve(folder), resolve(extension), resolve(tests)))
