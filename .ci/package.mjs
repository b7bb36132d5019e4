/**
 * `npm run package`: builds and packs what is published, the extension (`triad.vsix`) and the npm package of the
 * language server and the command line (`triad-language-server-….tgz`). Both land in the project's folder.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagedReadme } from './readme.mjs'
import { fail, root, run } from './setup.mjs'

/** Where the extension's README is written for packing; `.vscodeignore` names it. */
const readme = 'client/dist/README.md'

/** Packs the built extension as `file`; rejects with what vsce said where it fails. */
export async function packExtension(file) {
  writeFileSync(join(root, readme), packagedReadme(readFileSync(join(root, 'README.md'), 'utf8')))
  await packWith('vsce', [
    ...['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'],
    ...['--readme-path', readme, '--out', file],
  ])
}

/** Packs the built server and command line into `folder`; the path of the file. */
export async function packServer(folder) {
  const json = ['--json', '--loglevel=error', '--ignore-scripts']
  const output = await packWith('npm', [
    'pack',
    '--workspace',
    'server',
    '--pack-destination',
    folder,
    ...json,
  ])
  return join(folder, Object.values(JSON.parse(output))[0].filename)
}

async function packWith(command, args) {
  const { code, output } = await run(command, args)
  if (code !== 0) throw new Error(`${command} could not make the package:\n${output}`)
  return output
}

if (process.argv[1] === import.meta.filename) {
  const built = await run('node', ['.ci/build.mjs'], { inherit: true })
  if (built.code !== 0) fail('Triad could not be built.')
  try {
    await packExtension(join(root, 'triad.vsix'))
    console.log(`triad.vsix\n${await packServer(root)}`)
  } catch (error) {
    fail(error.message)
  }
}
