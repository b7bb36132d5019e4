/**
 * `npm run sample -- FOLDER… [--rule ID] [--count 50] [--seed 1] [--context 4]`: draws findings at random, so that somebody
 * reads them one by one. Each folder below the ones that are named counts as a workspace of its own, as a
 * repository does. The same seed draws the same findings for as long as the rules say the same.
 */
import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { textReader } from '../../server/src/host/read.ts'
import { walkSync } from '../../server/src/host/walk.ts'
import { check } from '../../server/src/rules/check.ts'
import { rules } from '../../server/src/rules/index.ts'
import { linesOf, positionAt } from '../../server/src/text/lines.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { pathsOf, workspaceOf } from '../../server/src/workspace/workspace.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string' },
    count: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    context: { type: 'string', default: '4' },
  },
})
const folders = positionals.map((it) => resolve(it))
if (folders.length === 0) throw new Error('Name a folder of repositories with product docs.')

interface Drawn {
  readonly path: string
  readonly line: number
  readonly severity: string
  readonly message: string
  readonly lines: readonly string[]
}

const found = new Map<string, Drawn[]>(rules.map((rule) => [rule.id, []]))
for (const folder of folders) for (const root of workspacesIn(folder)) collect(folder, root)

const random = randomFrom(Number(values.seed))
for (const [id, all] of found) {
  if (values.rule && values.rule !== id) continue
  const drawn = draw(all, Number(values.count))
  console.log(`\n# ${id}: ${drawn.length} of ${all.length}`)
  for (const [at, { path, line, severity, message, lines }] of drawn.entries())
    console.log(`\n## ${id} ${at + 1} · ${path}:${line} · ${severity}\n${message}\n${excerpt(lines, line)}`)
}

function workspacesIn(folder: string): string[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isDirectory())
  return below.length > 0 ? below.map(({ name }) => join(folder, name)) : [folder]
}

function collect(folder: string, root: string): void {
  const read = textReader()
  const documents = walkSync(root).map((path) => [path, read(join(root, path))] as const)
  const texts = documents.filter((it): it is readonly [string, string] => typeof it[1] === 'string')
  const workspace = workspaceOf(texts, { today: new Date().toISOString().slice(0, 10) })
  const byPath = new Map(texts)
  for (const path of pathsOf(workspace)) {
    const findings = check(workspace, path)
    if (findings.length === 0) continue
    const text = byPath.get(path) as string
    const starts = linesOf(text)
    const lines = text.split(/\r\n?|\n/)
    for (const { rule, span, severity, message } of findings)
      found.get(rule.id)?.push({
        path: relative(folder, join(root, path)),
        line: positionAt(starts, span.start).line + 1,
        severity,
        message: inEnglish(message),
        lines,
      })
  }
}

/** The lines around a finding, with their numbers; its own is marked. */
function excerpt(lines: readonly string[], line: number): string {
  const around = Number(values.context)
  const from = Math.max(1, line - around)
  return lines
    .slice(from - 1, line + around)
    .map(
      (text, at) => `${from + at === line ? '>' : ' '}${String(from + at).padStart(4)} ${text.slice(0, 200)}`,
    )
    .join('\n')
}

/** `count` of `all`, each with the same chance, in their order. */
function draw<T>(all: readonly T[], count: number): T[] {
  const order = all.map((_, at) => at)
  for (let at = 0; at < Math.min(count, order.length); at++) {
    const other = at + Math.floor(random() * (order.length - at))
    const one = order[at] as number
    order[at] = order[other] as number
    order[other] = one
  }
  return order
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((at) => all[at] as T)
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
