/**
 * Bundles what is published: the extension, the language server and the command line.
 * `--watch` rebuilds on every change; `--sourcemap` adds maps for debugging.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { context } from 'esbuild'

const watch = process.argv.includes('--watch')
const sourcemap = watch || process.argv.includes('--sourcemap')

/** Each bundle's entry, where it goes, and what the place it runs in already has. */
const bundles = [
  { entry: 'client/src/extension.ts', outfile: 'client/dist/extension.cjs', external: ['vscode'] },
  { entry: 'server/src/lsp/main.ts', outfile: 'server/dist/server.cjs', external: [] },
  { entry: 'server/src/cli/main.ts', outfile: 'server/dist/cli.cjs', external: [] },
].filter(({ entry }) => existsSync(entry))

/** Announces each rebuild, in the two lines that the editor's background task waits for. */
const announce = (outfile) => ({
  name: 'announce',
  setup(build) {
    build.onStart(() => console.log(`building ${outfile}`))
    build.onEnd(({ errors }) => {
      if (errors.length > 0) console.log(`failed ${outfile}`)
      else console.log(`built ${outfile}  ${Math.ceil(statSync(outfile).size / 1000)} kB`)
    })
  },
})

/**
 * What packages bring that the server never uses, as stubs: gray-matter's own YAML engine (the server hands in
 * another, and nothing may fall back to this one), and the way back from a tree to Markdown.
 */
const unused = new Map([
  [
    'js-yaml',
    'const deny = () => { throw new Error("only the yaml package reads YAML here") }\nexport { deny as safeLoad, deny as safeDump }',
  ],
  ['mdast-util-to-markdown', 'export const defaultHandlers = {}'],
])

/** The named references that people write; the two thousand others stay as they are written, and weigh 25 kB less. */
const entities = 'export { characterEntitiesHtml4 as characterEntities } from "character-entities-html4"'

const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    build.onResolve({ filter: /^(?:js-yaml|mdast-util-to-markdown)$/ }, ({ path }) => ({
      path,
      namespace: 'stub',
    }))
    // Trees are never written as YAML here: edits are made in the text.
    build.onLoad({ filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/]stringify[\\/]/ }, ({ path }) => {
      const [, names = ''] = /export \{([^}]*)\}/.exec(readFileSync(path, 'utf8')) ?? []
      const refuse = (name) => `export const ${name} = () => { throw new Error('YAML is only read here') }`
      return {
        contents: names
          .split(',')
          .map((name) => refuse(name.trim()))
          .join('\n'),
      }
    })
    build.onResolve({ filter: /^character-entities$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: 'entities',
      pluginData: resolveDir,
    }))
    build.onLoad({ filter: /.*/, namespace: 'entities' }, ({ pluginData }) => ({
      contents: entities,
      resolveDir: pluginData,
    }))
    build.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({ contents: unused.get(path) }))
  },
}

const contexts = await Promise.all(
  bundles.map(({ entry, outfile, external }) =>
    context({
      entryPoints: [entry],
      outfile,
      external,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: !watch,
      sourcemap,
      // An ES module build exists beside most UMD ones, and only that one can be bundled.
      mainFields: ['module', 'main'],
      legalComments: 'none',
      // Names of entities and phrases of languages take twice the room escaped.
      charset: 'utf8',
      logLevel: 'warning',
      // The ES module build of `yaml`, of which what is not used can be left out.
      alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
      plugins: [announce(outfile), withoutUnused],
    }),
  ),
)

if (watch) {
  await Promise.all(contexts.map((it) => it.watch()))
} else {
  try {
    await Promise.all(contexts.map((it) => it.rebuild()))
  } catch {
    process.exitCode = 1
  }
  await Promise.all(contexts.map((it) => it.dispose()))
}
