/**
 * Installs what the project needs, on a machine that has only Node and npm. Imports nothing but what
 * Node brings along, since it runs before anything is installed.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.triad-lock')

/** The environment of our scripts: the tools of the project first, the Node it brings along among them. */
export const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
}

/** Runs `npm ci` where nothing is installed or the lock file has changed since; says what it does meanwhile. */
export async function ensureInstalled() {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < 20)
    fail(`Triad needs Node 20 or later, this is ${process.version}. Install a newer Node and try again.`)
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  const done = progress('Installing packages')
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    console.error(output)
    fail(
      'npm could not install the packages (its own words are above). Is the network there? Try `npm ci` by hand.',
    )
  }
  writeFileSync(stamp, lock)
  done()
}

/**
 * Runs a command, in the project's folder where no other is given, and keeps what it prints; `inherit` shows it
 * as it comes.
 */
export function run(command, args, { inherit = false, env = environment, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', inherit ? 'inherit' : 'pipe', inherit ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    })
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }))
  })
}

/** Shows that something is going on until the returned function is called: a clock, or a line now and then. */
export function progress(what) {
  const start = Date.now()
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`
  const live = process.stdout.isTTY
  if (!live) console.log(`${what} …`)
  const timer = setInterval(
    () => (live ? process.stdout.write(`\r${what} … ${seconds()} `) : console.log(`${what} … ${seconds()}`)),
    live ? 200 : 15_000,
  )
  return () => {
    clearInterval(timer)
    console.log(`${live ? '\r' : ''}${what}: done in ${seconds()}   `)
  }
}

/** Ends the program with one line that says what is wrong. */
export function fail(message, code = 1) {
  console.error(message)
  process.exit(code)
}
