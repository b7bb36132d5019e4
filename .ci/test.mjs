/**
 * What `npm test` runs: everything, in stages, whether or not an earlier one failed. `--only types,unit`
 * runs some of them; `--long`, which is `npm run test:long`, the unit tests with many times the cases. The last line is
 * `N passed, N failed`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled, environment, fail, root, run } from './setup.mjs'

const { values } = parseArgs({
  options: { only: { type: 'string' }, long: { type: 'boolean' } },
  strict: true,
})
const scratch = mkdtempSync(join(tmpdir(), 'triad-test-'))

/** What a runner of ours says of itself in its last line. */
function passedAndFailed(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed\b/gm)].at(-1)
  return last ? { passed: Number(last[1]), failed: Number(last[2]) } : null
}

/** A stage of vitest, which counts its tests in a file of its own. */
function vitest(name, ...args) {
  const report = join(scratch, `${name}.json`)
  return {
    name,
    command: [
      'vitest',
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    count: () => {
      if (!existsSync(report)) return null
      const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
      return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites }
    },
  }
}

/** A stage counts as one test, unless it tells how many it ran. */
const stages = [
  { name: 'build', command: ['node', '.ci/build.mjs'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['biome', 'ci', '.'] },
  { name: 'generated', command: ['node', 'test/literate/generate.ts', '--check'] },
  vitest('unit'),
  vitest('packages', '--config', 'test/packages/vitest.config.ts'),
  {
    name: 'grammar',
    command: [
      'vscode-tmgrammar-snap',
      ...['--scope', 'text.html.markdown', '--grammar', 'test/grammar/markdown.tmLanguage.json'],
      'test/grammar/*.md',
    ],
  },
  { name: 'map', command: ['node', 'test/vscode/mapPage.ts'], count: passedAndFailed },
  { name: 'board', command: ['node', 'test/vscode/boardPage.ts'], count: passedAndFailed },
  {
    name: 'vscode',
    command: ['node', 'test/vscode/run.ts'],
    count: passedAndFailed,
  },
  { name: 'installed', command: ['node', 'test/vscode/installed.ts'], count: passedAndFailed },
]

const env = { ...(values.long && { TRIAD_RUNS: '10000', TRIAD_LINEAR: 'more' }), ...environment }
const only = (values.only ?? (values.long ? 'unit' : undefined))?.split(',')
const unknown = only?.find((name) => !stages.some((stage) => stage.name === name))
if (unknown) fail(`There is no stage “${unknown}”; there are ${stages.map((it) => it.name).join(', ')}.`, 2)

await ensureInstalled()
const results = []
for (const stage of stages.filter(({ name }) => !only || only.includes(name))) {
  console.log(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`)
  const start = Date.now()
  const [command, ...args] = stage.command
  const { code, output } = await run(command, args, { env })
  console.log(output.trimEnd())
  const counted = stage.count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  // A run that broke off after its last test has failed, whatever it counted.
  const failed = code !== 0 ? Math.max(1, counted.failed) : counted.failed
  results.push({ name: stage.name, passed: counted.passed, failed, seconds: (Date.now() - start) / 1000 })
}
rmSync(scratch, { recursive: true, force: true })

console.log(`\n${root.replace(/.*\/(?=[^/]+\/?$)/, '')}`)
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
  )
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') > 0 ? 1 : 0)
