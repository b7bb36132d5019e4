/**
 * Bundles what is published: the extension, its pages, the language server and the command line.
 * `--watch` rebuilds on every change; `--sourcemap` adds maps for debugging.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { context } from 'esbuild'
import { licencesOf } from './licences.mjs'

const watch = process.argv.includes('--watch')
const sourcemap = watch || process.argv.includes('--sourcemap')

/** For packages that are CommonJS, in a bundle that is an ES module. */
const requiring = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);"

/** In parts, whose names begin with `name`: what nobody has asked for yet is not loaded. */
const inParts = (name) => ({
  format: 'esm',
  splitting: true,
  chunkNames: `${name}-[hash]`,
  banner: { js: requiring },
})

/** Each of them is loaded by the command line when it is asked for. */
const commands = ['check', 'list', 'report', 'graph', 'explain', 'init']

/** Leaves the commands out of the command line itself, which Node has read in a fifth of the time that they take. */
const withoutCommands = {
  name: 'without commands',
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`^\\./(${commands.join('|')})\\.ts$`) }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./cli-${parse(path).name}.mjs`, external: true } : null,
    ),
}

/** The entries of each bundle by the names of their files, where those go, and what differs from the other bundles. */
const bundles = [
  {
    entries: { extension: 'client/src/extension.ts' },
    folder: 'client/dist',
    ending: '.cjs',
    options: { external: ['vscode'] },
  },
  {
    entries: { map: 'client/src/map/page/main.ts', board: 'client/src/board/page/main.ts' },
    folder: 'client/dist',
    ending: '.js',
    // A page runs in the editor's own Chromium, or in any browser of today.
    options: { format: 'iife', platform: 'browser', target: 'es2022' },
  },
  {
    entries: { server: 'server/src/lsp/main.ts' },
    folder: 'server/dist',
    ending: '.mjs',
    options: inParts('server'),
  },
  {
    entries: { cli: 'server/src/cli/main.ts' },
    folder: 'server/dist',
    ending: '.cjs',
    plugins: [withoutCommands],
  },
  {
    entries: Object.fromEntries(commands.map((it) => [`cli-${it}`, `server/src/cli/${it}.ts`])),
    folder: 'server/dist',
    ending: '.mjs',
    options: inParts('cli'),
  },
]

/** Announces each rebuild, in the two lines that the editor's background task waits for. */
const announce = (name) => ({
  name: 'announce',
  setup(build) {
    build.onStart(() => console.log(`building ${name}`))
    build.onEnd(({ errors, metafile }) => {
      const parts = Object.entries(metafile?.outputs ?? {}).filter(([path]) => !path.endsWith('.map'))
      const size = parts.reduce((sum, [, { bytes }]) => sum + bytes, 0)
      console.log(errors.length > 0 ? `failed ${name}` : `built ${name}  ${Math.ceil(size / 1000)} kB`)
    })
  },
})

// What an earlier build left behind must not get into a package.
const folders = new Set(bundles.map(({ folder }) => folder))
for (const folder of folders) rmSync(folder, { recursive: true, force: true })

const contexts = await Promise.all(
  bundles.map(({ entries, folder, ending, options, plugins = [] }) =>
    context({
      entryPoints: entries,
      outdir: folder,
      outExtension: { '.js': ending },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: !watch,
      sourcemap,
      // The licences stand beside the bundles, whole.
      legalComments: 'none',
      metafile: true,
      // Names of entities and phrases of languages take twice the room escaped.
      charset: 'utf8',
      // V8 looks up what `\p{L}` stands for, 700 ranges, in each literal of a script that it loads, used or not; in a
      // pattern that is made by `new RegExp` it does so when that is called. So literals with the flag `u` become such.
      supported: { 'regexp-sticky-and-unicode-flags': false },
      logLevel: 'warning',
      plugins: [announce(`${folder}/${Object.keys(entries)[0]}${ending}`), ...plugins],
      ...options,
    }),
  ),
)

if (watch) {
  await Promise.all(contexts.map((it) => it.watch()))
} else {
  try {
    const results = await Promise.all(contexts.map((it) => it.rebuild()))
    for (const folder of folders) writeLicences(folder, results)
  } catch {
    process.exitCode = 1
  }
  await Promise.all(contexts.map((it) => it.dispose()))
}

/** Writes the licences of all that was bundled into a folder. */
function writeLicences(folder, results) {
  const here = results.filter((_, at) => bundles[at].folder === folder)
  const inputs = Object.assign({}, ...here.map(({ metafile }) => metafile.inputs))
  writeFileSync(join(folder, 'licences.txt'), licencesOf(inputs))
}
