import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { folderOf } from '../host/folder.ts'
import { story, triad, triadIn, workspace } from './terminal.ts'

const harbour = fileURLToPath(new URL('../workspaces/harbour', import.meta.url))
const clean = workspace({ 'story.md': story() })
const ownerless = workspace({ 'story.md': story({ head: 'status: draft' }) })

describe('the report', () => {
  it('is Markdown where nothing is said, with paths as seen from the folder', async () => {
    const { code, stdout, stderr } = await triad(harbour, ['report', '--fail-on', 'never'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^# harbour\n\n38 artifacts · 18 stories · 21 April 2026\n/)
    expect(stdout).toContain('(stories/us-09-pay-with-a-card.md)')
    expect(stdout).toMatch(/[^\n]\n$/)
  })

  it('is a page, or a map, where that is asked for', async () => {
    const page = await triad(harbour, ['report', '--format', 'html'])
    expect(page.stdout).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page.stdout).toMatch(/<\/html>\n$/)
    const map = await triad(harbour, ['report', '--format=mermaid'])
    expect(map.stdout).toMatch(/^flowchart LR\n {2}subgraph lane0\["Product Leader"\]\n/)
  })

  it('is data with paths from the working directory', async () => {
    const { stdout } = await triad(harbour, ['report', '.', '--format', 'json'])
    const { version, date, figures, worst } = JSON.parse(stdout)
    expect({ version, date }).toEqual({ version: 1, date: '2026-04-21' })
    expect(figures.owned).toEqual({
      value: 36,
      of: 38,
      items: ['backlog/bug-02-tide-table.md', 'features/arrivals-board.md'],
    })
    expect(worst).toHaveLength(10)
    expect(worst[2]).toEqual({
      path: 'features/arrivals-board.md',
      documents: ['features/arrivals-board.md'],
      id: 'F-4',
      title: 'Arrivals board',
      kind: 'ownerless',
      what: 'This feature has no owner.',
      repair: 'Set its owner; usually that is a Product Manager.',
    })
  })

  it('is about the folder that is named, with links looked up around it', async () => {
    const files = { ...clean, '.git/HEAD': '', 'stories/a.md': story({ head: 'owner: ada' }) }
    const { stdout } = await triadIn(files, 'report features')
    expect(stdout).toMatch(/^# features\n\n1 artifact · /)
    expect(stdout).not.toContain('No parent:** 1')
  })

  it('escapes what documents say', async () => {
    const title = 'title: "<script>alert(1)</script> **x**"'
    const files = workspace({ 'story.md': story({ head: title }) })
    const html = await triadIn(files, 'report --format html')
    expect(html.stdout).not.toContain('<script')
    expect(html.stdout).toContain('&lt;script&gt;')
    const md = await triadIn(files, 'report')
    expect(md.stdout).toContain('\\<script\\>alert(1)\\</script\\> \\*\\*x\\*\\*')
  })
})

describe('the exit status', () => {
  test.each([
    ['report', clean, 0],
    ['report', ownerless, 1],
    ['report --fail-on never', ownerless, 0],
    ['report --fail-on warning', clean, 0],
    ['report --fail-on warning', ownerless, 1],
    ['report --fail-on error', ownerless, 0],
    ['report nowhere', clean, 2],
    ['report a b', clean, 2],
    ['report --format dot', clean, 2],
  ])('%s', async (line, files, code) => expect((await triadIn(files, line)).code).toBe(code))

  const levels = [[], ...['error', 'warning', 'info', 'hint', 'never'].map((it) => ['--fail-on', it])]
  const team = 'people: { ada: { name: Ada, role: product-manager } }\n'

  it.each([
    ['nothing', clean, '.'],
    ['a warning', ownerless, '.'],
    ['a role that nobody holds', { ...clean, 'triad.yaml': team }, '.'],
    ['a configuration with a fault', { ...clean, 'triad.yaml': 'rulez: {}\n' }, '.'],
    ['the same, and a document that is named', { ...clean, 'triad.yaml': 'rulez: {}\n' }, 'story.md'],
    ['the same, which is named', { ...clean, 'triad.yaml': 'rulez: {}\n' }, 'triad.yaml'],
  ])('is that of a check of the same: %s', async (_, files, path) => {
    const folder = folderOf(files)
    for (const level of levels) {
      const check = await triad(folder, ['check', path, ...level])
      expect((await triad(folder, ['report', path, ...level])).code, level.join(' ')).toBe(check.code)
    }
  })

  it('is that of a check where findings are known, of which the figures still tell', async () => {
    const folder = folderOf(ownerless)
    await triad(folder, ['check', '--write-baseline'])
    const { code, stdout } = await triad(folder, ['report'])
    expect([code, stdout]).toEqual([0, expect.stringContaining('This user story has no owner.')])
    writeFileSync(join(folder, 'triad-baseline.json'), '{')
    expect((await triad(folder, ['report'])).code).toBe(2)
    expect((await triad(folder, ['report', '--fail-on=never'])).code).toBe(0)
  })

  it('is 0 where there is nothing to report on, with a word about it', async () => {
    const { code, stderr } = await triadIn({ 'README.md': '# Hello' }, 'report')
    expect(code).toBe(0)
    expect(stderr).toMatch(/^triad: No artifacts in 1 document: /)
  })
})

test.each([
  ['report a b', 'triad report takes one folder; run it once for each.'],
  ['report --format dot', '--format cannot be "dot"; known: md, html, json, mermaid'],
  ['report --rule missing-owner', '--rule belongs to triad check, not to triad report.'],
  ['repotr', 'there is no command "repotr"; did you mean report?'],
])('%s is unclear', async (line, message) =>
  expect(await triadIn(clean, line)).toEqual({ code: 2, stdout: '', stderr: `triad: ${message}\n` }),
)

test.each(['report', 'graph'])('help on %s fits a terminal', async (command) => {
  const { stdout } = await triadIn({}, `help ${command}`)
  expect(stdout).toMatch(new RegExp(`^Usage: triad ${command} `))
  expect(Math.max(...stdout.split('\n').map((it) => it.length))).toBeLessThanOrEqual(100)
})
