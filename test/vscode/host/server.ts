import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** VS Code, served to browsers on this computer alone. */
export interface CodeServer {
  readonly port: number
  /**
   * The address of a window on `folder`. An extension under development, and its tests, are looked at only by a server
   * that was started with `forTests`.
   */
  address(folder: string, extension?: string, tests?: string): string
  stop(): void
}

export interface CodeServerOptions {
  /** Where it is installed. */
  readonly home: string
  /** 0 for any that is free. */
  readonly port?: number
  /** Settings beside those that keep a window plain. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** Whether a window shows the overview as soon as it opens, as for a person who looks at Triad for the first time. */
  readonly greet?: boolean
  /** The package of an extension to install first. */
  readonly vsix?: string
  /** Whether the address may name an extension under development. VS Code shows no notification then. */
  readonly forTests?: boolean
}

/** Nothing but the documents and what Triad shows of them. */
const plain = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
}

/** In place of the public gallery, which the window would ask about every extension: nobody is asked. */
const noGallery = JSON.stringify({})

/** Starts VS Code; rejects with what it last said where it ends before it listens. */
export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const { home, port = 0, settings = {}, greet = false, vsix, forTests = false } = options
  const data = mkdtempSync(join(tmpdir(), 'triad-vscode-'))
  for (const place of ['User', 'Machine']) {
    mkdirSync(join(data, 'data', place), { recursive: true })
    writeFileSync(join(data, 'data', place, 'settings.json'), JSON.stringify({ ...plain, ...settings }))
  }
  const extensions = join(data, 'extensions')
  mkdirSync(extensions)
  if (greet) cpSync(join(import.meta.dirname, 'greeter'), join(extensions, 'greeter'), { recursive: true })
  const program = (...args: string[]) =>
    spawn(
      process.execPath,
      [
        join(home, 'node_modules/code-server/lib/vscode/out/server-main.js'),
        ...['--accept-server-license-terms', '--disable-telemetry'],
        ...['--server-data-dir', data, '--extensions-dir', extensions, ...args],
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, EXTENSIONS_GALLERY: noGallery } },
    )
  if (vsix) await ended(program('--install-extension', vsix))
  const child = program(
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ...['--disable-workspace-trust', ...(forTests ? ['--enable-smoke-test-driver'] : [])],
  )
  const stop = () => {
    child.kill()
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', stop)
  const listening = await portOf(child)
  return {
    port: listening,
    address(folder, extension, tests) {
      const remote = (path: string) => `vscode-remote://127.0.0.1:${listening}${path}`
      const payload = [
        ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
        ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
        ['skipWelcome', 'true'],
      ]
      const query = new URLSearchParams({ folder, ...(forTests && { payload: JSON.stringify(payload) }) })
      return `http://127.0.0.1:${listening}/?${query}`
    },
    stop,
  }
}

/** Resolves when a program has done its work; rejects with what it last said where it has not. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const said = lastWords(child)
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`VS Code could not install the extension.\n${said()}`)),
    )
  })
}

/** What a program said last. Native modules that are not built are reported at length; they are not needed. */
function lastWords(child: ChildProcess, heard: (said: string) => void = () => {}): () => string {
  let said = ''
  const hear = (chunk: Buffer) => {
    said = (said + chunk).slice(-4000)
    heard(said)
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return () => said
}

/** The port it says it listens on. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const said = lastWords(child, (words) => {
      const port = /agent listening on (\d+)/.exec(words)?.[1]
      if (port) resolve(Number(port))
    })
    child.once('error', reject)
    child.once('exit', () => {
      const taken = /EADDRINUSE/.test(said())
      reject(
        new Error(
          taken ? 'The port is taken; choose another one with --port.' : `VS Code ended early.\n${said()}`,
        ),
      )
    })
  })
}
