/**
 * Bundles what is published: the extension, the page of its map, the language server and the command line.
 * `--watch` rebuilds on every change; `--sourcemap` adds maps for debugging.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { context } from 'esbuild'
import { licencesOf } from './licences.mjs'

const watch = process.argv.includes('--watch')
const sourcemap = watch || process.argv.includes('--sourcemap')

/** For packages that are CommonJS, in a bundle that is an ES module. */
const requiring = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);"

/** Each bundle's entry, where it goes, and what differs from the others. */
const bundles = [
  {
    entry: 'client/src/extension.ts',
    outfile: 'client/dist/extension.cjs',
    options: { external: ['vscode'] },
  },
  {
    entry: 'client/src/map/page/main.ts',
    outfile: 'client/dist/map.js',
    // A page runs in the editor's own Chromium, or in any browser of today.
    options: { format: 'iife', platform: 'browser', target: 'es2022' },
  },
  {
    entry: 'server/src/lsp/main.ts',
    outfile: 'server/dist/server.mjs',
    // In parts: what nobody has asked for yet is not loaded.
    options: { format: 'esm', splitting: true, chunkNames: 'server-[hash]', banner: { js: requiring } },
  },
  { entry: 'server/src/cli/main.ts', outfile: 'server/dist/cli.cjs' },
]

/** Announces each rebuild, in the two lines that the editor's background task waits for. */
const announce = (outfile) => ({
  name: 'announce',
  setup(build) {
    build.onStart(() => console.log(`building ${outfile}`))
    build.onEnd(({ errors, metafile }) => {
      const parts = Object.entries(metafile?.outputs ?? {}).filter(([path]) => !path.endsWith('.map'))
      const size = parts.reduce((sum, [, { bytes }]) => sum + bytes, 0)
      console.log(errors.length > 0 ? `failed ${outfile}` : `built ${outfile}  ${Math.ceil(size / 1000)} kB`)
    })
  },
})

// What an earlier build left behind must not get into a package.
for (const { outfile } of bundles) rmSync(dirname(outfile), { recursive: true, force: true })

const contexts = await Promise.all(
  bundles.map(({ entry, outfile, options }) =>
    context({
      entryPoints: [{ in: entry, out: parse(outfile).name }],
      outdir: dirname(outfile),
      outExtension: { '.js': parse(outfile).ext },
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
      plugins: [announce(outfile)],
      ...options,
    }),
  ),
)

if (watch) {
  await Promise.all(contexts.map((it) => it.watch()))
} else {
  try {
    const results = await Promise.all(contexts.map((it) => it.rebuild()))
    for (const folder of new Set(bundles.map(({ outfile }) => dirname(outfile))))
      writeLicences(folder, results)
  } catch {
    process.exitCode = 1
  }
  await Promise.all(contexts.map((it) => it.dispose()))
}

/** Writes the licences of all that was bundled into a folder. */
function writeLicences(folder, results) {
  const here = results.filter((_, at) => dirname(bundles[at].outfile) === folder)
  const inputs = Object.assign({}, ...here.map(({ metafile }) => metafile.inputs))
  writeFileSync(join(folder, 'licences.txt'), licencesOf(inputs))
}
