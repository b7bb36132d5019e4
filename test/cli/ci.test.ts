import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readArguments } from '../../server/src/cli/arguments.ts'
import { folderOf } from '../host/folder.ts'
import { repositoryOf } from './repository.ts'
import { story, workspace } from './terminal.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const isBuilt = existsSync(join(root, 'server/dist/cli.cjs'))
const action = parse(read('.github/actions/check/action.yml'))
const script = '.github/actions/check/check.mjs'

const files = workspace({
  'docs/story.md': story({ head: 'status: draft' }).replace('features', '../features'),
})

describe('the templates', () => {
  const page = read('server/docs/ci.md')
  const fences = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

  test('are YAML, with commands that Triad understands', () => {
    expect(fences.length).toBeGreaterThan(4)
    for (const fence of fences) expect(parse(fence)).toBeTypeOf('object')
    const commands = [...page.matchAll(/\bnpx triad (.*)$/gm)].map(([, words = '']) => words.split(' '))
    expect(commands.length).toBeGreaterThan(2)
    for (const words of commands) expect(readArguments(words)).toMatchObject({ command: 'check' })
  })

  test('give the action inputs that it has', () => {
    const inputs = fences.flatMap((fence) =>
      Object.values(parse(fence).jobs ?? {}).flatMap((job) =>
        (job as { steps: { uses?: string; with?: object }[] }).steps.flatMap((step) =>
          step.uses?.includes('actions/check@') ? Object.keys(step.with ?? {}) : [],
        ),
      ),
    )
    expect(inputs).toEqual(['paths', 'changed'])
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(inputs))
  })
})

describe('the action', () => {
  test('hands each input to its script, none as a part of a command', () => {
    const { env, run } = action.runs.steps.find(({ id }: { id?: string }) => id === 'check')
    expect(Object.values(env)).toEqual(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`))
    for (const name of Object.keys(env)) expect(read(script)).toContain(`  ${name} = `)
    for (const step of action.runs.steps) expect(step.run).not.toContain('${{')
    expect(run).toContain('check.mjs')
  })

  /** Runs the script of the action in a folder with its inputs. */
  const acted = (cwd: string, inputs: Record<string, string>) => {
    const temp = folderOf({ summary: '', output: '' })
    const { status, stdout } = spawnSync(process.execPath, [join(root, script)], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: temp,
        GITHUB_STEP_SUMMARY: join(temp, 'summary'),
        GITHUB_OUTPUT: join(temp, 'output'),
        ...inputs,
      },
    })
    const written = (name: string) => readFileSync(join(temp, name), 'utf8')
    return { status, stdout, summary: written('summary'), output: written('output') }
  }

  test.skipIf(!isBuilt)('annotates, sums up, and writes SARIF', () => {
    const folder = folderOf(files)
    const { status, stdout, summary, output } = acted(folder, {
      TRIAD_PATHS: 'docs\nroadmap.md',
      TRIAD_SARIF: 'out.sarif',
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::warning file=docs\/story\.md,line=8/m)
    expect(summary).toBe(
      '## Triad\n\n2 product docs in 2 documents, 1 stories.\n\n| Severity | Findings |\n| --- | ---: |\n| warning | 1 |\n\n| Rule | Findings |\n| --- | ---: |\n| missing-owner | 1 |\n\n',
    )
    expect(output).toBe('findings=1\nsarif=out.sarif\n')
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  })

  test.skipIf(!isBuilt)('fails by what it is told, and takes nothing for an option or a script', () => {
    expect(acted(folderOf(files), { TRIAD_FAIL_ON: 'error' }).status).toBe(0)
    const { status, output } = acted(folderOf(files), { TRIAD_PATHS: '--write-baseline; $(touch ran)' })
    expect([status, output]).toEqual([2, ''])
  })

  test.skipIf(!isBuilt)('tells what a commit brought', () => {
    const { folder, write, commit } = repositoryOf(files as Record<string, string>)
    const since = { TRIAD_CHANGED: 'HEAD~1' }
    write({ 'new.md': '---\ntype: strategy\n---\n\n# Second\n' })
    commit()
    expect(acted(folder, since)).toMatchObject({ status: 1, output: 'findings=1\nsarif=\n' })
    for (const name of ['constructor', '__proto__'])
      expect(acted(folder, { TRIAD_CHANGED: name }).status).toBe(2)
    write({ 'note.md': '# Notes\n' })
    commit()
    expect(acted(folder, since)).toMatchObject({
      status: 0,
      summary: '## Triad\n\nNo findings. 5 product docs in 6 documents, 1 stories.\n\n',
    })
  })
})

describe('the hook for pre-commit', () => {
  const [hook, ...more] = parse(read('.pre-commit-hooks.yaml'))

  test('has what a hook must have', () => {
    expect(more).toEqual([])
    expect(Object.keys(hook)).toEqual(expect.arrayContaining(['id', 'name', 'entry', 'language']))
  })

  test.skipIf(!isBuilt || process.platform === 'win32')('stops what is staged', () => {
    const { folder, git, write } = repositoryOf({
      ...(files as Record<string, string>),
      '.gitignore': 'node_modules\n',
    })
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
    symlinkSync(join(root, 'server/bin/triad.js'), join(folder, 'node_modules/.bin/triad'))
    const run = () => spawnSync('sh', ['-c', hook.entry], { cwd: folder, encoding: 'utf8' })
    expect(run().status).toBe(0)
    write({ 'new.md': '---\ntype: strategy\n---\n\n# Second\n' })
    git('add', '-A')
    expect(run()).toMatchObject({ status: 1, stdout: expect.stringMatching(/^new\.md:.*missing-owner$/m) })
  })
})
