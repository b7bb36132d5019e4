import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeHost } from '../../server/src/host/node.ts'
import { readTeamTemplates } from '../../server/src/host/templates.ts'
import { folderOf } from './folder.ts'

/** What is read below `root`, and what is said of the rest. */
function read(root: string) {
  const faults: string[] = []
  const templates = readTeamTemplates(root, (path, why) => faults.push(`${path} ${why}`))
  return { templates: Object.fromEntries(templates), faults }
}

const secret = '---\npassword: hunter2\n---\n'

describe('the templates of a team', () => {
  it('are the Markdown files of one folder, by their names', () => {
    const root = folderOf({
      '.triad/templates/user-story.md': '# {{title}}\n',
      '.triad/templates/Experiment.MD': '\uFEFF# Größe 🎉\r\n',
      '.triad/templates/notes.txt': 'no',
      '.triad/templates/more/bug.md': 'no',
      'templates/bug.md': 'no',
    })
    expect(read(root)).toEqual({
      templates: { 'user-story': '# {{title}}\n', Experiment: '# Größe 🎉\r\n' },
      faults: [],
    })
  })

  it('are none where there is no such folder, and nothing is said', () => {
    expect(read(folderOf({ 'a.md': '' }))).toEqual({ templates: {}, faults: [] })
    expect(read('/no/such/folder')).toEqual({ templates: {}, faults: [] })
  })

  it('are left out where they are no text that somebody wrote', () => {
    const root = folderOf({
      '.triad/templates/bug.md': new Uint8Array([0x23, 0x20, 0xff, 0xfe]),
      '.triad/templates/feature.md': 'a\0b',
      '.triad/templates/kpi.md': 'a'.repeat(65_537),
      '.triad/templates/okr.md': 'a'.repeat(65_536),
      '.triad/templates/roadmap.md': ' \n',
    })
    mkdirSync(join(root, '.triad/templates/strategy.md'))
    const { templates, faults } = read(root)
    expect(Object.keys(templates)).toEqual(['okr'])
    expect(faults).toEqual([
      '.triad/templates/bug.md is not text in UTF-8, and is not used. Save it as UTF-8.',
      '.triad/templates/feature.md is not text in UTF-8, and is not used. Save it as UTF-8.',
      '.triad/templates/kpi.md is larger than 64 kB, and is not used. Shorten it.',
      '.triad/templates/roadmap.md is empty, and is not used. Write the template, or remove the file.',
      expect.stringMatching(/^\.triad\/templates\/strategy\.md is (?:a folder|not a regular file)/),
    ])
  })

  it.skipIf(process.platform === 'win32')('do not wait for a FIFO', () => {
    const root = folderOf({ '.triad/templates/bug.md': '# Bug' })
    execFileSync('mkfifo', [join(root, '.triad/templates/feature.md')])
    const { templates, faults } = read(root)
    expect(Object.keys(templates)).toEqual(['bug'])
    expect(faults).toEqual([expect.stringContaining('feature.md is not a regular file')])
  })
})

describe('a symbolic link', () => {
  it.each(['file', 'folder', 'folder above'] as const)('that leads out of the workspace: no %s', (what) => {
    const outside = folderOf({ 'templates/user-story.md': secret, 'user-story.md': secret })
    const root = folderOf({ 'a.md': '' })
    const at = (path: string) => join(root, '.triad', path)
    if (what !== 'folder above') mkdirSync(at(''))
    if (what === 'file') {
      mkdirSync(at('templates'))
      symlinkSync(join(outside, 'user-story.md'), at('templates/user-story.md'))
    } else if (what === 'folder') symlinkSync(join(outside, 'templates'), at('templates'))
    else symlinkSync(outside, join(root, '.triad'))
    const { templates, faults } = read(root)
    expect(templates).toEqual({})
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(
      /^\.triad\/templates(?:\/user-story\.md)? leads out of the workspace, to .*, and is not used\. Put the template itself there\.$/,
    )
  })

  it('that leads nowhere, or round in a circle, is told', () => {
    const root = folderOf({ '.triad/templates/bug.md': '# Bug' })
    symlinkSync('nowhere.md', join(root, '.triad/templates/okr.md'))
    symlinkSync('kpi.md', join(root, '.triad/templates/kpi.md'))
    const { templates, faults } = read(root)
    expect(Object.keys(templates)).toEqual(['bug'])
    expect(faults).toEqual([
      '.triad/templates/kpi.md leads nowhere. Put the template itself there.',
      '.triad/templates/okr.md leads nowhere. Put the template itself there.',
    ])
  })

  it('that stays within the workspace is followed, be the workspace behind one itself', () => {
    const root = folderOf({ 'forms/story.md': '# Ours', '.triad/templates/bug.md': '# Bug' })
    symlinkSync('../../forms/story.md', join(root, '.triad/templates/user-story.md'))
    const linked = join(folderOf({}), 'link')
    symlinkSync(root, linked)
    expect(read(linked)).toEqual({ templates: { 'user-story': '# Ours', bug: '# Bug' }, faults: [] })
  })

  it('does not lead into a folder whose name begins like the workspace’s', () => {
    const around = folderOf({ 'team/a.md': '', 'team-secrets/user-story.md': secret })
    mkdirSync(join(around, 'team/.triad/templates'), { recursive: true })
    symlinkSync(
      join(around, 'team-secrets/user-story.md'),
      join(around, 'team/.triad/templates/user-story.md'),
    )
    expect(read(join(around, 'team')).templates).toEqual({})
  })
})

it('what is left out the host tells in a sentence', async () => {
  const root = folderOf({ '.triad/templates/bug.md': '' })
  const told: string[] = []
  expect(await nodeHost(root).teamTemplates(root, (message) => told.push(message))).toEqual(new Map())
  expect(told).toEqual([
    `The template ${join(root, '.triad/templates/bug.md')} is empty, and is not used. Write the template, or remove the file.`,
  ])
})
