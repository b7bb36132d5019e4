/**
 * Bundles what is published: the extension, the language server and the command line.
 * `--watch` rebuilds on every change; `--sourcemap` adds maps for debugging.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'
import { context } from 'esbuild'

const watch = process.argv.includes('--watch')
const sourcemap = watch || process.argv.includes('--sourcemap')

/** Each bundle's entry, where it goes, and what the place it runs in already has. */
const bundles = [
  { entry: 'client/src/extension.ts', outfile: 'client/dist/extension.cjs', external: ['vscode'] },
  { entry: 'client/src/map/page/main.ts', outfile: 'client/dist/map.js', isPage: true },
  { entry: 'server/src/lsp/main.ts', outfile: 'server/dist/server.mjs', isServer: true },
  { entry: 'server/src/cli/main.ts', outfile: 'server/dist/cli.cjs' },
].filter(({ entry }) => existsSync(entry))

// The parts of the server are called after what is in them, and the old ones would stay.
const parts = 'server/dist'
for (const name of existsSync(parts) ? readdirSync(parts) : [])
  if (/^server.*\.[cm]js(?:\.map)?$/.test(name)) rmSync(join(parts, name))

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

/** The parts of LSP that Triad has no answers for: each adds methods to the connection, or names for messages. */
const unansweredFeatures =
  /[\\/]vscode-languageserver[\\/]lib[\\/](?:common[\\/](?:notebook|semanticTokens|callHierarchy|typeHierarchy|inlineValue|moniker|linkedEditingRange|inlineCompletion|textDocumentContent|textDocuments)|node[\\/]files)\.js$/
const unansweredMessages =
  /[\\/]vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.(?:notebook|semanticTokens|callHierarchy|typeHierarchy|inlineValue|moniker|linkedEditingRange|inlineCompletion|textDocumentContent|colorProvider)\.js$/

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
    // The tags of YAML 1.1 (sets, binary data, times) mean nothing in product docs; such values stay as written.
    build.onLoad(
      {
        filter:
          /[\\/]yaml[\\/]browser[\\/]dist[\\/]schema[\\/]yaml-1\.1[\\/](?:binary|omap|pairs|schema|set|timestamp)\.js$/,
      },
      ({ path }) => {
        if (/schema\.js$/.test(path)) return { contents: "export { schema } from '../core/schema.js'" }
        const [, names = ''] = /export \{([^}]*)\}/.exec(readFileSync(path, 'utf8')) ?? []
        return {
          contents: `export const ${names
            .split(',')
            .map((name) => `${name.trim()} = undefined`)
            .join(', ')}`,
        }
      },
    )
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

/** What the packages themselves use of the functions. */
const usedTypes = new Set(['Is', 'DocumentUri', 'URI', 'WorkspaceFolder', 'integer', 'uinteger'])

/** What a module passes on of another, looked up when somebody asks for it. */
const lazily = 'const __lazily=(to,name,get)=>Object.defineProperty(to,name,{enumerable:!0,get});'

/** For packages that are no ES modules, in a bundle that is one. */
const requiring =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);"

/** An ES module in parts: what nobody has asked for yet is not loaded. */
const inParts = {
  format: 'esm',
  splitting: true,
  chunkNames: 'server-[hash]',
  banner: { js: requiring + lazily },
}

/** For the server alone: the client knows all of LSP. */
const withoutUnanswered = {
  name: 'without-unanswered',
  setup(build) {
    // A hundred names that are passed on, each in a third of the letters.
    build.onLoad(
      {
        filter:
          /[\\/]vscode-(?:jsonrpc|languageserver|languageserver-protocol)[\\/]lib[\\/]common[\\/](?:api|protocol)\.js$/,
      },
      ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(
          /Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return ([\w.]+); \} \}\);/g,
          '__lazily(exports, "$1", () => $2);',
        ),
      }),
    )
    // A feature takes the class of the connection and returns it with more; this one returns it as it is.
    build.onLoad({ filter: unansweredFeatures }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(/^exports\.(\w+Feature) = /gm)]
      return { contents: names.map(([, name]) => `exports.${name} = (connection) => connection`).join('\n') }
    })
    build.onLoad({ filter: unansweredMessages }, () => ({ contents: '' }))
    // Its functions make and test literals, which TypeScript does better; what counts are the numbers and words.
    build.onLoad({ filter: /[\\/]vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ }, ({ path }) => {
      const spaces = readFileSync(path, 'utf8').matchAll(
        /(?:export )?var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)\n\}\)\(\1 \|\| \(\1 = \{\}\)\);/g,
      )
      const kept = [...spaces].filter(
        ([, name, body]) => usedTypes.has(name) || /^ {4}\w+\.\w+ = ['\d-]/m.test(body),
      )
      return { contents: kept.map(([space]) => space).join('\n') }
    })
  },
}

const contexts = await Promise.all(
  bundles.map(({ entry, outfile, external, isServer, isPage }) =>
    context({
      entryPoints: [{ in: entry, out: parse(outfile).name }],
      outdir: parse(outfile).dir,
      outExtension: { '.js': parse(outfile).ext },
      external: external ?? [],
      bundle: true,
      // A page runs in the editor's own Chromium, or in any browser of today.
      ...(isPage
        ? { format: 'iife', platform: 'browser', target: 'es2022' }
        : { format: 'cjs', platform: 'node', target: 'node20' }),
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
      ...(isServer && inParts),
      plugins: [announce(outfile), withoutUnused, ...(isServer ? [withoutUnanswered] : [])],
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
