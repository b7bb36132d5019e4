/**
 * Writes what follows from the rules and their pages: the list of rules, their documentation, the table in the
 * README, the setting in the manifest and what it says in English; what the client has to know of the kinds; the
 * documentation of reading; and from the languages the grammars. `--check` writes nothing, and fails where something
 * is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { kinds } from '../../server/src/domain/kinds/index.ts'
import type { Rule } from '../../server/src/rules/rule.ts'
import { configurationPage, configurationPath } from './configuration.ts'
import { outputs, readingOutputs } from './outputs.ts'
import { protocolPage, protocolPath } from './protocol.ts'

const root = new URL('../../', import.meta.url)
const docsFolders = ['server/docs/rules/', 'server/docs/reading/']
const ruleFolder = new URL('server/src/rules/', root)
/** What stands beside the rules and is none. */
const others = new Set(['check.ts', 'index.ts', 'rule.ts'])

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } }, strict: true })

try {
  const pages = readdirSync(new URL('test/rules/', root)).sort()
  const readings = readdirSync(new URL('test/reading/', root))
    .filter((name) => name.endsWith('.md'))
    .sort()
  const all = [
    ...outputs(await readRules(), kinds, pages, read),
    ...readingOutputs(readings, read),
    { path: protocolPath, text: protocolPage(read) },
    { path: configurationPath, text: configurationPage(await readRules()) },
  ]
  const stale = all.filter(({ path, text }) => read(path) !== text)
  const lost = docsFolders
    .flatMap((folder) => namesIn(folder).map((name) => `${folder}${name}`))
    .filter((path) => !all.some((output) => output.path === path))
  if (values.check) {
    for (const path of [...stale.map((it) => it.path), ...lost]) console.error(`${path} is stale.`)
    if (stale.length + lost.length > 0) fail('Run `npm run generate`.')
  } else {
    for (const folder of [...docsFolders, 'server/schema/'])
      mkdirSync(new URL(folder, root), { recursive: true })
    for (const { path, text } of stale) writeFileSync(new URL(path, root), text)
    for (const path of lost) rmSync(new URL(path, root))
    for (const path of [...stale.map((it) => it.path), ...lost]) console.log(path)
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}

/** The rules in their folder, by id. The list that is generated is not asked, since it may be stale. */
async function readRules(): Promise<Rule[]> {
  const names = readdirSync(ruleFolder).filter((name) => name.endsWith('.ts') && !others.has(name))
  return Promise.all(
    names.sort().map(async (name) => {
      const { default: rule } = (await import(new URL(name, ruleFolder).href)) as { default?: Rule }
      if (rule?.id !== name.replace(/\.ts$/, ''))
        throw new Error(
          `server/src/rules/${name} exports by default the rule “${rule?.id}”, not the one it is named after.`,
        )
      return rule
    }),
  )
}

function read(path: string): string | null {
  const url = new URL(path, root)
  return existsSync(url) ? readFileSync(url, 'utf8') : null
}

function namesIn(folder: string): string[] {
  const url = new URL(folder, root)
  return existsSync(url) ? readdirSync(url) : []
}
