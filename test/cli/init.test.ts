import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { nodeDisk } from '../../server/src/host/disk.ts'
import { rules } from '../../server/src/rules/index.ts'
import { folderOf } from '../host/folder.ts'
import { triad } from './terminal.ts'

const files = {
  'docs/user-stories/pay.md': '# Pay\n\n**Owner:** Ada Okoro\n',
  'docs/user-stories/refund.md': '# Refund\n\n**Owner:** @ben, @ada-okoro\n',
  'docs/roadmap.md': '---\nowner: "Smith, Jane"\n---\n# Roadmap\n',
  'plans/roadmap.md': '# Roadmap\n',
  'plans/mobile-roadmap.md': '# Roadmap\n',
  'plans/notes.md': '# Notes\n',
}
const written = (folder: string) => existsSync(join(folder, 'triad.yaml'))

test('in a pipe it only shows what it proposes, which is without fault', async () => {
  const folder = folderOf(files)
  const { code, stdout } = await triad(folder, ['init'])
  expect(code).toBe(0)
  expect(written(folder)).toBe(false)
  const { config, faults } = readConfig(stdout, rules)
  expect(faults).toEqual([])
  expect(config?.people.map(({ id, name }) => [id, name])).toEqual([
    ['ada-okoro', 'Ada Okoro'],
    ['ben', 'ben'],
    ['smith-jane', 'Smith, Jane'],
  ])
  expect(config?.includes.map(({ type, glob }) => [type, glob])).toEqual([
    ['user-story', 'docs/user-stories/*.md'],
  ])
})

test('it takes neither a misspelt role nor a program for a person', async () => {
  const owners = [
    'prodct-owner',
    'Product Mangaer',
    '"dependabot[bot]"',
    'Claude Code (Opus 4.5)',
    'GPT-4',
    'AI agent',
  ]
  const stories = owners.map((owner, at) => [
    `stories/us-${at + 1}.md`,
    `---\ntype: user-story\nowner: ${owner}\n---\n\n# Pay\n`,
  ])
  const folder = folderOf({ ...Object.fromEntries(stories), ...files })
  const { config } = readConfig((await triad(folder, ['init'])).stdout, rules)
  expect(config?.people.map(({ id }) => id)).toEqual(['ada-okoro', 'ben', 'smith-jane'])
  const nobody = (await triad(folderOf(Object.fromEntries(stories)), ['init'])).stdout
  expect(readConfig(nobody, rules).config?.people).toEqual([])
})

test('with --yes it writes', async () => {
  const folder = folderOf(files)
  const { code, stdout } = await triad(folder, ['init', '--yes'])
  expect(code).toBe(0)
  expect(readFileSync(join(folder, 'triad.yaml'), 'utf8')).toBe(stdout)
})

test.each([
  ['y', true],
  ['yes', true],
  ['', false],
  ['n', false],
])('on a terminal it asks, and %j decides', async (answer, expected) => {
  const folder = folderOf(files)
  const { code } = await triad(folder, ['init'], { ask: async () => answer })
  expect([code, written(folder)]).toEqual([0, expected])
})

test('it does not write over one that is there', async () => {
  const folder = folderOf({ ...files, 'triad.yaml': '# Ours\n' })
  const stderr = 'triad: triad.yaml is there already; edit it, or take it away first.\n'
  expect(await triad(folder, ['init', '--yes'])).toEqual({ code: 2, stdout: '', stderr })
})

test.each([
  ['as a shell leaves it that redirects into it', []],
  ['with --yes', ['--yes']],
])('an empty one counts as none, %s', async (_, more) => {
  const folder = folderOf({ ...files, 'triad.yaml': '' })
  const { code, stdout } = await triad(folder, ['init', '.', ...more])
  expect([code, stdout]).toEqual([0, expect.stringContaining('ada-okoro')])
  expect(readFileSync(join(folder, 'triad.yaml'), 'utf8')).toBe(more.length > 0 ? stdout : '')
})

test('what cannot be written is told', async () => {
  const disk = {
    ...nodeDisk(),
    write: () => ({ why: 'cannot be written: the disk is full', skipped: false }),
  }
  const folder = folderOf(files)
  const { code, stderr } = await triad(folder, ['init', '--yes'], { disk })
  expect([code, stderr]).toEqual([
    2,
    `triad: ${join(folder, 'triad.yaml')} cannot be written: the disk is full.\n`,
  ])
})

test('it wants a folder that is there', async () => {
  const { code, stderr } = await triad(folderOf(files), ['init', 'nowhere'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('nowhere')])
})

test('nothing recognised is a proposal, too', async () => {
  const { stdout } = await triad(folderOf({ 'notes.md': '# Notes\n' }), ['init'])
  expect(readConfig(stdout, rules).faults).toEqual([])
})
