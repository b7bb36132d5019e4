/**
 * `npm run bench`: what Triad costs in made documents of which no two say the same, and in real ones where they are at
 * hand, each time beside a linter in Rust.
 *
 * `--documents 100000` measures so many instead of ten thousand, `--rounds N` changes how often, `--only editor` and
 * `--only check` leave the other out.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { limits, sizeOf } from '../packages/limits.ts'
import { measureCommandLine } from './command-line.ts'
import { measureEditor } from './editor.ts'
import { heading, kilobytes, target } from './report.ts'

const { values } = parseArgs({
  options: { documents: { type: 'string' }, rounds: { type: 'string' }, only: { type: 'string' } },
})
const documents = Number(values.documents ?? 10_000)
const rounds = Number(values.rounds ?? 5)
const home = resolve(import.meta.dirname, '../..')

if (values.only !== 'editor') measureCommandLine(home, documents, rounds)

const program = join(home, 'server/dist/server.mjs')
if (values.only !== 'check' && existsSync(program)) await measureEditor(program, documents)

heading('Sizes')
for (const [pattern, limit] of Object.entries(limits)) {
  const size = sizeOf(home, pattern)
  if (size > 0) target(pattern, size, limit, kilobytes)
}
