/**
 * What `npm start` runs: VS Code in the browser, with Triad as people install it, on a copy of the sample workspace or on
 * a folder of your own. Imports only what Node brings along; the rest comes once it is installed.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packExtension } from './package.mjs'
import { ensureInstalled, environment, fail, progress, root, run } from './setup.mjs'

const usage = 'npm start -- [PATH] [--port N] [--no-open] [--check]'
const { path, port, open, check } = readArguments()

await ensureInstalled()
const scratch = mkdtempSync(join(tmpdir(), 'triad-start-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
const vsix = join(scratch, 'triad.vsix')
await step('Building Triad', build)
await step('Packing Triad', () => packExtension(vsix))

// The Node that comes with the project runs what is written in TypeScript, and VS Code.
const folder = path ?? copyOfSample()
const args = [folder, '--vsix', vsix, '--port', String(port), ...(check ? ['--check'] : [])]
const child = spawn('node', ['test/vscode/host/open.ts', ...args], {
  cwd: root,
  env: { ...environment, TRIAD_OPEN: open && !check ? '1' : '' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('close', (code) => {
  process.exitCode = code ?? 0
  if (path) return
  // Nobody has written into the copy that was only looked at.
  if (check) rmSync(dirname(folder), { recursive: true, force: true })
  else console.log(`\nVS Code has stopped. Your copy of the sample is kept in\n\n  ${folder}`)
})

async function step(what, work) {
  const done = progress(what)
  try {
    await work()
  } catch (error) {
    fail(`\n${error.message}`)
  }
  done()
}

async function build() {
  const { code, output } = await run('node', ['.ci/build.mjs'])
  if (code !== 0) throw new Error(`Triad could not be built:\n${output}`)
}

/** A copy, so that the sample stays as it is, whatever a person tries on it. */
function copyOfSample() {
  const copy = join(realpathSync(mkdtempSync(join(tmpdir(), 'triad-sample-'))), 'harbour')
  cpSync(join(root, 'test/workspaces/harbour'), copy, { recursive: true })
  return copy
}

function readArguments() {
  const options = {
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (!/^\d{1,5}$/.test(values.port)) throw new Error(`--port needs a number, not “${values.port}”.`)
    if (positionals.length > 1) throw new Error('Give one folder.')
    const [given] = positionals
    // npm runs this in the project's folder; a path is meant from where the person stands.
    const path = given && resolve(process.env.INIT_CWD ?? '.', given)
    if (path && !statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`There is no folder at ${path}.`)
    return { path, port: values.port, open: !values['no-open'], check: values.check }
  } catch (error) {
    fail(`${error.message}\nUsage: ${usage}`, 2)
  }
}
