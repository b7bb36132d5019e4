import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { progress, run } from '../../../.ci/setup.mjs'

const files = ['package.json', 'package-lock.json']

/** Where this user's programs keep what can be fetched again. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  return XDG_CACHE_HOME || join(homedir(), '.cache')
}

/** The folder of the installed VS Code: `node_modules` lies in it. It is installed where it is missing. */
export async function ensureHost(): Promise<string> {
  const lock = readFileSync(join(import.meta.dirname, 'package-lock.json'))
  const key = createHash('sha256').update(lock).digest('hex').slice(0, 16)
  const parent = join(cacheFolder(), 'triad')
  const home = join(parent, `vscode-${key}`)
  if (existsSync(home)) return home

  mkdirSync(parent, { recursive: true })
  // Beside its place, so that moving it there is one step: what is there is always whole.
  const scratch = mkdtempSync(join(parent, 'installing-'))
  const done = progress('Installing VS Code for the browser (once, about 600 MB)')
  try {
    for (const file of files) cpSync(join(import.meta.dirname, file), join(scratch, file))
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    await npm(['ci', ...quiet], scratch)
    const code = join(scratch, 'node_modules', 'code-server', 'lib', 'vscode')
    for (const folder of [code, join(code, 'extensions')])
      await npm(['install', '--omit=dev', '--no-package-lock', ...quiet], folder)
    keep(scratch, home)
    return home
  } finally {
    done()
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Moves what was installed to its place, unless somebody else was faster. */
function keep(scratch: string, home: string): void {
  try {
    renameSync(scratch, home)
  } catch (error) {
    if (!existsSync(home)) throw error
  }
}

async function npm(args: readonly string[], folder: string): Promise<void> {
  const { code, output } = await run('npm', args, { cwd: folder })
  if (code === 0) return
  throw new Error(
    `VS Code for the browser could not be installed: “npm ${args[0]}” failed in ${folder}.\n${output}\nIs the network there, and is there 1 GB of room?`,
  )
}
