import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** VS Code, served to browsers on this computer alone. */
export interface CodeServer {
  readonly port: number
  /** The address of a window on `folder`, with an extension under development and, perhaps, its tests. */
  address(folder: string, extension: string, tests?: string): string
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

/** Starts VS Code; rejects with what it last said where it ends before it listens. */
export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const { home, port = 0, settings = {}, greet = false } = options
  const data = mkdtempSync(join(tmpdir(), 'triad-vscode-'))
  for (const place of ['User', 'Machine']) {
    mkdirSync(join(data, 'data', place), { recursive: true })
    writeFileSync(join(data, 'data', place, 'settings.json'), JSON.stringify({ ...plain, ...settings }))
  }
  const extensions = join(data, 'extensions')
  mkdirSync(extensions)
  if (greet) cpSync(join(import.meta.dirname, 'greeter'), join(extensions, 'greeter'), { recursive: true })
  const child = spawn(
    process.execPath,
    [
      join(home, 'node_modules/code-server/lib/vscode/out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
      ...['--enable-smoke-test-driver', '--server-data-dir', data, '--extensions-dir', extensions],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
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
        ['extensionDevelopmentPath', remote(extension)],
        ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
        ['skipWelcome', 'true'],
      ]
      const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) })
      return `http://127.0.0.1:${listening}/?${query}`
    },
    stop,
  }
}

/** The port it says it listens on. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said = (said + chunk).slice(-4000)
      const port = /agent listening on (\d+)/.exec(said)?.[1]
      if (port) resolve(Number(port))
    }
    // Native modules that are not built are reported at length; they are not needed.
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('error', reject)
    child.once('exit', () => {
      const taken = /EADDRINUSE/.test(said)
      reject(
        new Error(
          taken ? 'The port is taken; choose another one with --port.' : `VS Code ended early.\n${said}`,
        ),
      )
    })
  })
}
