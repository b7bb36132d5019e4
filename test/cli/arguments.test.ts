import { expect, test } from 'vitest'
import packageJson from '../../server/package.json' with { type: 'json' }
import { triadIn } from './terminal.ts'

test.each(['--version', '-V', 'version', 'check --version'])('%s prints the version', async (line) => {
  expect(await triadIn({}, line)).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' })
})

test.each([
  ['--help', 'Usage: triad <command>'],
  ['-h', 'Usage: triad <command>'],
  ['help', 'Usage: triad <command>'],
  ['help check', 'Usage: triad check'],
  ['check --help', 'Usage: triad check'],
  ['check . -h --rule', 'Usage: triad check'],
  ['help list', 'Usage: triad list'],
  ['list --help', 'Usage: triad list'],
  ['explain --help', 'Usage: triad explain'],
  ['help init', 'Usage: triad init'],
])('%s explains itself', async (line, first) => {
  const { code, stdout, stderr } = await triadIn({}, line)
  expect(stdout).toMatch(new RegExp(`^${first}`))
  expect(stdout).toMatch(/\n$/)
  expect(Math.max(...stdout.split('\n').map((it) => it.length))).toBeLessThanOrEqual(100)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('help names every option and every exit status', async () => {
  const { stdout } = await triadIn({}, 'check --help')
  for (const word of [
    '--format',
    '--fail-on',
    '--rule',
    'text, json',
    'sarif',
    '--output',
    'never',
    '0',
    '1',
    '2',
    'NO_COLOR',
  ])
    expect(stdout).toContain(word)
})

test.each([
  ['chek', 'there is no command "chek"; did you mean check?'],
  ['docs', 'there is no command "docs"; to check a path, triad check docs'],
  ['--format json', '--format needs a command: triad check, or triad list. More: triad --help'],
  ['check --fial-on error', 'triad check has no option --fial-on; did you mean --fail-on?'],
  ['list --fail-on error', '--fail-on belongs to triad check, not to triad list.'],
  ['check --fail-on', '--fail-on needs a value, such as --fail-on error.'],
  ['check --rule --format json', '--rule needs a value, the id of a rule; triad explain lists them.'],
  ['check --fail-on warnings', '--fail-on cannot be "warnings"; did you mean warning?'],
  ['init docs plans', 'triad init takes one folder; run it once for each.'],
  [
    'explain one two',
    'triad explain takes one rule or one document at a time; without any it lists the rules.',
  ],
  ['list --ready --not-ready', 'nothing is ready and not ready: leave out one of the two.'],
  ['list --due soon', '--due cannot be "soon"; it must be a date, such as 2027-03-31 or 2027-Q1.'],
  [
    'list --status begun',
    '--status cannot be "begun"; known: open, draft, proposed, ready, active, done, dropped',
  ],
  ['check --owner ada', '--owner belongs to triad list, not to triad check.'],
  ['list --yes', '--yes belongs to triad init, not to triad list.'],
  ['check --format sarf', '--format cannot be "sarf"; did you mean sarif?'],
  ['list --format sarif', '--format cannot be "sarif"; known: text, json'],
  ['check --output', '--output needs a value, a format and a file, such as --output sarif=triad.sarif.'],
  ['check --output sarif', '--output needs a file behind the format, such as --output sarif=triad.sarif.'],
  ['check --output srif=a', '--output cannot begin with the format "srif"; did you mean sarif?'],
  ['check --changed --staged', 'what is staged changed since HEAD: leave out --changed or --staged.'],
  [
    'check --staged --fix',
    '--staged looks at what is staged, and --fix changes files: leave out one of the two.',
  ],
  ['check --diff --fix', '--diff shows what --fix would change: leave out one of the two.'],
  ['check --changed --write-baseline', '--write-baseline keeps all that is found: leave out --changed.'],
  ['list --changed', '--changed belongs to triad check, not to triad list.'],
  ['list --output json=a', '--output belongs to triad check, not to triad list.'],
])('%s is unclear: %s', async (line, message) => {
  expect(await triadIn({}, line)).toEqual({ code: 2, stdout: '', stderr: `triad: ${message}\n` })
})

test.each(['__proto__=3', 'constructor', 'toString'])('--%s is no option', async (written) => {
  const { code, stderr } = await triadIn({}, `check --${written}`)
  expect(code).toBe(2)
  expect(stderr).toContain(`triad check has no option --${written.replace('=3', '')}; `)
})

test('nothing at all says what there is', async () => {
  const stderr = 'triad: a command is missing: triad check, or triad list. More: triad --help\n'
  expect(await triadIn({}, '')).toEqual({ code: 2, stdout: '', stderr })
})
