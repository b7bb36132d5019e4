import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../host/folder.ts'
import { triad, triadIn } from './terminal.ts'

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0

describe.skipIf(!isThere('bash'))('in bash', () => {
  /** What bash offers behind these words, the last of which is being typed. */
  async function offered(...words: string[]): Promise<string[]> {
    const folder = folderOf({})
    const { stdout: script } = await triad(folder, ['completions', 'bash'])
    const asked = `${script}
COMP_WORDS=(${words.map((it) => `'${it}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _triad
printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', asked], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.split('\n').filter(Boolean)
  }

  test('commands', async () => {
    expect(await offered('triad', 'c')).toEqual(['check', 'completions'])
  })

  test('options of a command, and of no other', async () => {
    expect(await offered('triad', 'check', '--fi')).toEqual(['--fix'])
    expect(await offered('triad', 'check', 'docs', '--wr')).toEqual(['--write-baseline'])
    expect(await offered('triad', 'list', '--fi')).toEqual([])
  })

  test('values, behind a blank or a sign', async () => {
    expect(await offered('triad', 'check', '--format', 's')).toEqual(['sarif'])
    expect(await offered('triad', 'check', '--format', '=', 'j')).toEqual(['json', 'junit'])
    expect(await offered('triad', 'report', '--format', '=')).toEqual(['md', 'html', 'json', 'mermaid'])
    expect(await offered('triad', 'check', '--rule', 'missing-o')).toEqual(['missing-owner'])
    expect(await offered('triad', 'explain', 'vague')).toEqual(['vague-criterion'])
    expect(await offered('triad', 'completions', 'z')).toEqual(['zsh'])
  })

  test('files are left to the shell', async () => {
    expect(await offered('triad', 'check', 'do')).toEqual([])
    expect(await offered('triad', 'check', '--baseline', '')).toEqual([])
  })
})

describe.each(['bash', 'zsh', 'fish'])('%s', (shell) => {
  test.skipIf(!isThere(shell))('reads the script', async () => {
    const { stdout: script } = await triadIn({}, `completions ${shell}`)
    const folder = folderOf({ script })
    const { status, stderr } = spawnSync(shell, ['-n', 'script'], { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('has every option of every command', async () => {
    const { code, stdout } = await triadIn({}, `completions ${shell}`)
    expect(code).toBe(0)
    for (const name of ['check', 'max-warnings', 'not-ready', 'sarif', 'missing-owner', 'mermaid'])
      expect(stdout).toContain(name)
    expect(stdout).not.toMatch(/undefined|null/)
  })
})

test('another shell is unclear', async () => {
  const stderr = 'triad: triad completions takes one shell: bash, zsh, fish.\n'
  for (const line of ['completions', 'completions tcsh', 'completions bash zsh'])
    expect(await triadIn({}, line)).toEqual({ code: 2, stdout: '', stderr })
})

test('descriptions are those of the help page', async () => {
  const { stdout } = await triadIn({}, 'completions fish')
  expect(stdout).toContain(
    "complete -c triad -n '__fish_seen_subcommand_from list' -l not-ready -d 'only those with a story that cannot",
  )
})
