import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const rumdlVersion = '0.2.75'

/**
 * The path of the program of rumdl, a linter in Rust, without the script around it; fetched where it is missing, into
 * the folder `.bench` of `home`. Null where this machine cannot have it.
 */
export function findRumdl(home: string): string | null {
  const tools = join(home, '.bench')
  const folder = `node_modules/@rumdl/cli-${process.platform}-${process.arch}`
  const program = join(tools, folder, process.platform === 'win32' ? 'rumdl.exe' : 'rumdl')
  if (!existsSync(program)) {
    mkdirSync(tools, { recursive: true })
    writeFileSync(join(tools, 'package.json'), '{ "private": true }\n')
    spawnSync('npm', ['install', '--no-save', `rumdl@${rumdlVersion}`], {
      cwd: tools,
      stdio: 'inherit',
      shell: true,
    })
  }
  return existsSync(program) ? program : null
}
