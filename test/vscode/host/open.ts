/**
 * `open.ts FOLDER --vsix FILE [--port N] [--check]`: VS Code in the browser, with Triad installed from its package, until
 * it is stopped. With `--check` it looks for itself whether a person would see the overview and the findings, and ends.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fail, progress } from '../../../.ci/setup.mjs'
import { startBrowser } from './browser.ts'
import { ensureHost } from './install.ts'
import { type CodeServer, startCodeServer } from './server.ts'
import { openWindow, shownFindings, shownOverview } from './window.ts'

const { values, positionals } = parseArgs({
  options: {
    vsix: { type: 'string' },
    port: { type: 'string', default: '0' },
    check: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const folder = positionals[0] as string

// Whenever it is stopped, what it has started ends with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))

try {
  const home = await ensureHost()
  const started = progress('Starting VS Code')
  const server = await startCodeServer({
    home,
    port: Number(values.port),
    settings: { 'greeter.open': firstLook(folder) },
    greet: true,
    vsix: values.vsix,
  })
  started()
  if (values.check) await check(home, server)
  else show(server)
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

/** A document of the sample that has something to show; none in a folder of somebody's own. */
function firstLook(folder: string): string {
  const story = 'stories/us-11-refund-when-the-berth-is-taken.md'
  return existsSync(join(folder, story)) ? story : ''
}

function show(server: CodeServer): void {
  const address = server.address(folder)
  console.log(`\nTriad is open at\n\n  ${address}\n`)
  console.log('Ctrl+C here stops it.')
  if (process.env.TRIAD_OPEN) openInBrowser(address)
}

/** Opens the person's own browser. Where there is none, the address that was printed has to do. */
function openInBrowser(address: string): void {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""', address.replaceAll('&', '^&')]
        : ['xdg-open', address]
  const child = spawn(program as string, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

async function check(home: string, server: CodeServer): Promise<void> {
  const browser = await startBrowser(home)
  const page = await openWindow(browser, server.address(folder))
  const lines = await shownOverview(page)
  const findings = firstLook(folder) === '' ? 0 : await shownFindings(page)
  await browser.close()
  server.stop()
  const roles = lines.filter((line) => /^Product (Leader|Manager|Owner)\b/.test(line))
  console.log(`The overview shows:\n${lines.map((line) => `  ${line}`).join('\n')}`)
  console.log(`Places marked in the document in front: ${findings}.`)
  process.exit(roles.length === 3 && (findings > 0 || firstLook(folder) === '') ? 0 : 1)
}
