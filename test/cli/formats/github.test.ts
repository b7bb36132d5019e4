import { describe, expect, test } from 'vitest'
import { story, triadIn, workspace } from '../terminal.ts'
import { asData, written } from './sample.ts'

// biome-ignore lint/suspicious/noExplicitAny: what JSON has.
type Data = any

/** What the runner of GitHub Actions takes from a line: the command, its properties, and what is said. */
function commandIn(line: string) {
  const [, command, properties = '', said = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? []
  const plain = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const pairs = properties.split(',').map((it) => it.split('=') as [string, string])
  return {
    command,
    said: plain(said),
    ...Object.fromEntries(pairs.map(([name, value]) => [name, plain(value)])),
  }
}

const level = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const

test('a command for each finding, and the summary', async () => {
  const lines = (await written('github')).trimEnd().split('\n')
  expect(lines.pop()).toMatch(/^\d+ findings \(.*\) in .* of 36 documents/)
  const { findings } = await asData()
  expect(lines.map(commandIn)).toMatchObject(
    findings.map(({ path, rule, severity, range: { start, end } }: Data) => ({
      command: level[severity as keyof typeof level],
      file: path,
      line: `${start.line}`,
      endLine: `${end.line}`,
      title: `Triad: ${rule}`,
    })),
  )
  expect(lines.map(commandIn).find((it) => it.said.includes('US-90'))?.said).toBe(
    '“US-90” is also the id of “twin.md”.',
  )
  expect(lines.find((it) => it.includes('twin.md,'))).toMatch(/::.* “a, b: 100%25 grün & <neu>\.md”\.$/)
})

test('columns only where GitHub takes them: on one line', async () => {
  const found = (await written('github'))
    .split('\n')
    .filter((line) => line.startsWith('::'))
    .map(commandIn) as Record<string, string>[]
  for (const { line, endLine, col, endColumn } of found) {
    expect(col !== undefined).toBe(line === endLine)
    if (col) expect(Number(endColumn)).toBeGreaterThanOrEqual(Number(col))
  }
})

test('nothing in a document makes a command of its own', async () => {
  const name = 'stories/a\r\n::stop-commands::b.md'
  const { stdout } = await triadIn({ [name]: '# A\n' }, 'check --format github')
  expect(stdout).toContain('a%0D%0A')
  expect(stdout.split(/\r\n|\n|\r/).filter((line) => line.startsWith('::stop'))).toEqual([])
})

describe('in GitHub Actions', () => {
  const files = workspace({ 'story.md': story({ head: 'status: draft' }) })
  const env = { GITHUB_ACTIONS: 'true' }

  test('it is the format where none is asked for', async () => {
    expect((await triadIn(files, 'check', { env })).stdout).toMatch(/^::warning file=story\.md,/)
    expect((await triadIn(files, 'check', { env: { GITHUB_ACTIONS: 'false' } })).stdout).toMatch(
      /^story\.md:/,
    )
  })

  test('one that is asked for is written', async () => {
    expect((await triadIn(files, 'check --format text', { env })).stdout).toMatch(/^story\.md:/)
    expect((await triadIn(files, 'list', { env })).stdout).toMatch(/^Strategies/)
  })
})
