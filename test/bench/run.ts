/**
 * `npm run bench`: what Triad costs in a workspace of ten thousand documents, beside what reading them costs
 * and beside a linter in Rust. The rounds are interleaved, so that a busy machine is busy for all of them.
 * `--documents N` and `--rounds N` change how much is measured; `--only editor` leaves the command line out.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { limits, sizeOf } from '../packages/limits.ts'
import { corpus } from './corpus/corpus.ts'
import { usual } from './corpus/shape.ts'
import { keystrokes } from './keystroke.ts'
import { answers } from './questions.ts'
import { kilobytes, median, milliseconds, percentile, ratio, row, target } from './report.ts'
import { startServer } from './server.ts'

const { values } = parseArgs({
  options: { documents: { type: 'string' }, rounds: { type: 'string' }, only: { type: 'string' } },
})
const documents = Number(values.documents ?? 10_000)
const rounds = Number(values.rounds ?? 7)

const home = resolve(import.meta.dirname, '../..')
const tools = join(home, '.bench')
/** Outside of any repository, so that nothing ignores it. */
const workspace = join(tmpdir(), `triad-bench-${documents}`)

const paths = makeWorkspace()
if (values.only !== 'editor') measureCheck()
await measureEditor()

console.log('\nSizes\n')
for (const [pattern, limit] of Object.entries(limits)) {
  const size = sizeOf(home, pattern)
  if (size > 0) target(pattern, size, limit, kilobytes)
}

function measureCheck(): void {
  const rumdl = findRumdl()
  const cli = join(home, 'server/bin/triad.js')
  const reading = join(home, 'test/bench/reading.ts')
  console.log(`\n${paths.length} documents, ${rounds} rounds, medians; Node ${process.version}\n`)
  const times = { reading: [] as number[], check: [] as number[], rumdl: [] as number[] }
  for (let round = -1; round < rounds; round++) {
    // The round before the first only fills the caches of the file system.
    const into = round < 0 ? { reading: [], check: [], rumdl: [] } : times
    into.reading.push(Number(execFileSync(process.execPath, [reading, workspace], { encoding: 'utf8' })))
    into.check.push(wall(process.execPath, [cli, 'check', '.', '--format', 'json']))
    if (rumdl) into.rumdl.push(wall(rumdl, ['check', '--no-cache', '.']))
  }
  row('walk and read every document', milliseconds(median(times.reading)))
  row('triad check --format json', milliseconds(median(times.check)), 'the whole process')
  if (rumdl) row('rumdl check --no-cache', milliseconds(median(times.rumdl)), 'the whole process')
  console.log()
  target('triad : reading', median(times.check) / median(times.reading), 8, ratio)
  if (rumdl) target('triad : rumdl', median(times.check) / median(times.rumdl), 0.5, ratio)
}

async function measureEditor(): Promise<void> {
  const program = join(home, 'server/dist/server.mjs')
  if (!existsSync(program)) return
  const stories = paths.filter((path) => path.includes('/stories/'))
  const some = Array.from({ length: 20 }, (_, n) => stories[Math.floor((stories.length * n) / 20)] as string)
  const server = await startServer(program, workspace)
  const keys = await keystrokes(server, some, 1000)
  console.log(`\n${keys.length} keystrokes to their diagnostics, over stdio\n`)
  row('p50', milliseconds(percentile(keys, 0.5)))
  target('p95', percentile(keys, 0.95), 5, milliseconds)
  row('p99', milliseconds(percentile(keys, 0.99)))
  console.log('\nquestions, p95, over stdio\n')
  for (const { name, times, limit, size } of await answers(
    server,
    some,
    Math.max(1, Math.round(100_000 / documents)),
  ))
    if (size === 0) row(name, '–', 'MISSED: no answer')
    else target(name, percentile(times, 0.95), limit, milliseconds)
  await server.stop()
}

function wall(program: string, args: readonly string[]): number {
  const start = performance.now()
  const { error, signal } = spawnSync(program, args, { cwd: workspace, stdio: 'ignore' })
  if (error ?? signal) throw error ?? new Error(`${program} ended by ${signal}`)
  return performance.now() - start
}

/** Writes the made documents where they are not there as they should be; their paths. */
function makeWorkspace(): string[] {
  const made = [...corpus(documents, usual)]
  const stamp = join(tmpdir(), `triad-bench-${documents}.stamp`)
  const content = made.map(([path, text]) => `${path} ${text.length}`).join('\n')
  if (!existsSync(workspace) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== content) {
    rmSync(workspace, { recursive: true, force: true })
    for (const [path, text] of made) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      writeFileSync(join(workspace, path), text)
    }
    writeFileSync(stamp, content)
  }
  return made.map(([path]) => path)
}

/** The path of rumdl's own program, fetched where it is missing; null where this machine cannot have it. */
function findRumdl(): string | null {
  const folder = `node_modules/@rumdl/cli-${process.platform}-${process.arch}`
  const program = join(tools, folder, process.platform === 'win32' ? 'rumdl.exe' : 'rumdl')
  if (!existsSync(program)) {
    mkdirSync(tools, { recursive: true })
    writeFileSync(join(tools, 'package.json'), '{ "private": true }\n')
    spawnSync('npm', ['install', '--no-save', 'rumdl@0.2.75'], { cwd: tools, stdio: 'inherit', shell: true })
  }
  return existsSync(program) ? program : null
}
