/**
 * `npm run test:vscode`: the tests in `suite/`, in a real VS Code. It is one that can be downloaded and shown
 * on this computer, else one that comes from npm and runs in a headless browser; `TRIAD_VSCODE=host` asks for
 * the latter. The last line is `N passed, N failed`.
 */
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '../..')
const suite = join(import.meta.dirname, 'dist/suite.cjs')

await build({
  entryPoints: [join(import.meta.dirname, 'suite/index.ts')],
  outfile: suite,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vscode', 'mocha'],
  logLevel: 'warning',
})

// The tests write into the folder they open.
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'triad-suite-')))
const workspace = join(scratch, 'harbour')
cpSync(join(root, 'test/workspaces/harbour'), workspace, { recursive: true })
try {
  await runTests({
    vscodeExecutablePath: await executable(),
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    launchArgs: [workspace],
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function executable(): Promise<string> {
  const host = join(import.meta.dirname, 'host/launch.ts')
  const screenless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  if (process.env.TRIAD_VSCODE === 'host' || screenless) return host
  try {
    return await downloadAndUnzipVSCode({ timeout: 15_000 })
  } catch (error) {
    console.log(`VS Code cannot be downloaded here (${error}); the one from npm does as well.`)
    return host
  }
}
