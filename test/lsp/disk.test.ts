import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { nodeHost } from '../../server/src/host/node.ts'
import { overview } from '../../server/src/lsp/overview-answers.ts'
import type { Session } from '../../server/src/lsp/session/session.ts'
import { english } from '../../server/src/text/say.ts'
import { folderOf } from '../host/folder.ts'
import { holdings, sessionOver, uriAt } from './real.ts'

const story = '---\ntype: user-story\nid: US-1\n---\n\n# Größe\n'
const codes = (session: Session, path: string) =>
  session.checked(uriAt(path))?.diagnostics.map((it) => it.code) ?? []

/** What was read after the session has come to rest. */
async function read(session: Session): Promise<readonly string[][]> {
  await session.settled()
  return holdings(session).map((it) => it.read)
}

describe('a folder that is moved, of which is told only that one came and one went', () => {
  it('is read at once', async () => {
    const root = folderOf({ 'drafts/a.md': story, 'drafts/deep/b.md': '', 'c.md': '' })
    const { session } = sessionOver(root)
    expect(await read(session)).toEqual([['c.md', 'drafts/a.md', 'drafts/deep/b.md']])
    renameSync(join(root, 'drafts'), join(root, 'stories'))
    session.touched([uriAt(join(root, 'stories')), uriAt(join(root, 'drafts'))])
    expect(await read(session)).toEqual([['c.md', 'stories/a.md', 'stories/deep/b.md']])
    expect(codes(session, join(root, 'stories/a.md'))).toContain('missing-owner')
    expect(codes(session, join(root, 'drafts/a.md'))).toEqual([])
  })

  it('from outside, with more documents than one looks at by themselves', async () => {
    const names = Array.from({ length: 600 }, (_, n) => [`${n}.md`, ''])
    const from = folderOf(Object.fromEntries(names))
    const root = folderOf({ 'a.md': '' })
    const { session } = sessionOver(root)
    await session.settled()
    renameSync(from, join(root, 'many'))
    mkdirSync(from)
    session.touched([uriAt(join(root, 'many'))])
    expect((await read(session))[0]).toHaveLength(601)
  })

  it('may be ignored, a worktree, behind a link, or a file', async () => {
    const outside = folderOf({ 'a.md': '', 'w/.git': 'gitdir: /x/.git/worktrees/w\n', 'w/b.md': '' })
    const root = folderOf({ '.git/HEAD': '', '.gitignore': 'out/', 'a.md': '', 'out/b.md': '', 'x.png': '' })
    const { session } = sessionOver(root)
    await session.settled()
    renameSync(join(outside, 'w'), join(root, 'w'))
    symlinkSync(outside, join(root, 'link'))
    mkdirSync(join(root, 'node_modules/x'), { recursive: true })
    writeFileSync(join(root, 'node_modules/x/c.md'), '')
    session.touched(
      ['w', 'link', 'out', 'x.png', 'node_modules', 'node_modules/x'].map((it) => uriAt(join(root, it))),
    )
    expect(await read(session)).toEqual([['a.md']])
  })

  it('may be what a root lies in, or be one', async () => {
    const base = folderOf({ 'team/a.md': '', 'team/inner/b.md': '' })
    const [team, inner] = [join(base, 'team'), join(base, 'team/inner')]
    const { session } = sessionOver(team, inner)
    expect(await read(session)).toEqual([['a.md'], ['b.md']])
    renameSync(inner, join(team, 'other'))
    session.touched([uriAt(join(team, 'other')), uriAt(inner)])
    expect(await read(session)).toEqual([['a.md', 'other/b.md'], []])
    renameSync(join(team, 'other'), inner)
    session.rescan([uriAt(join(team, 'other')), uriAt(inner)])
    expect(await read(session)).toEqual([['a.md'], ['b.md']])
    renameSync(team, join(base, 'gone'))
    session.touched([uriAt(team)])
    expect(await read(session)).toEqual([[], []])
    renameSync(join(base, 'gone'), team)
    session.rescan([uriAt(team)])
    expect(await read(session)).toEqual([['a.md'], ['b.md']])
  })
})

describe('what says which documents count', () => {
  it.each([true, false])(
    'holds in a folder within the folder, be the outer one open (%s) or not',
    async (isOpen) => {
      const team = folderOf({ '.git/HEAD': '', 'a.md': '', 'x/inner/b.md': '', 'x/inner/c.md': '' })
      const inner = join(team, 'x/inner')
      const { session } = sessionOver(...(isOpen ? [team, inner] : [inner]))
      expect((await read(session)).at(-1)).toEqual(['b.md', 'c.md'])
      writeFileSync(join(team, '.gitignore'), 'b.md\n')
      session.touched([uriAt(join(team, '.gitignore'))])
      expect((await read(session)).at(-1)).toEqual(['c.md'])
      writeFileSync(join(team, '.git/info/exclude'.replace('/info', '')), '')
      mkdirSync(join(team, '.git/info'))
      writeFileSync(join(team, '.git/info/exclude'), 'c.md\n')
      session.touched([uriAt(join(team, '.git/info/exclude'))])
      expect((await read(session)).at(-1)).toEqual([])
    },
  )

  it('may lie elsewhere', async () => {
    const base = folderOf({
      'team/.git/info/x': '',
      'team/.git/worktrees/w/commondir': '../..\n',
      'w/.git': 'gitdir: ../team/.git/worktrees/w\n',
      'w/docs/a.md': '',
    })
    const { session } = sessionOver(join(base, 'w/docs'))
    expect(await read(session)).toEqual([['a.md']])
    writeFileSync(join(base, 'team/.git/info/exclude'), 'a.md\n')
    session.touched([uriAt(join(base, 'team/.git/info/exclude'))])
    expect(await read(session)).toEqual([[]])
    expect(await nodeHost('').rulesOutside(join(base, 'w/docs'))).toEqual(
      expect.arrayContaining(
        ['team/.git/info/exclude', 'w/.gitignore', 'w/.gitmodules'].map((it) => join(base, it)),
      ),
    )
    expect(await nodeHost('').rulesOutside(join(base, 'team'))).not.toContain(join(base, 'team/.gitignore'))
  })

  it('may be a repository that comes into being, or a list of submodules', async () => {
    const root = folderOf({ '.git/HEAD': '', 'a.md': '', 'x/b.md': '' })
    const { session } = sessionOver(root)
    expect(await read(session)).toEqual([['a.md', 'x/b.md']])
    mkdirSync(join(root, 'x/.git'))
    session.touched([uriAt(join(root, 'x/.git'))])
    expect(await read(session)).toEqual([['a.md']])
    writeFileSync(join(root, '.gitmodules'), '[submodule "x"]\npath = x\n')
    session.touched([uriAt(join(root, '.gitmodules'))])
    expect(await read(session)).toEqual([['a.md', 'x/b.md']])
  })

  it('is not what git writes for itself, or what lies in an installed package', async () => {
    const root = folderOf({ '.git/HEAD': '', 'a.md': '', 'node_modules/x/.gitignore': '' })
    const { session, log } = sessionOver(root)
    await session.settled()
    session.touched(
      ['.git/index.lock', '.git/refs/heads', 'node_modules/x/.gitignore'].map((it) => uriAt(join(root, it))),
    )
    await session.settled()
    expect(log.filter((it) => it.startsWith('Read '))).toHaveLength(1)
  })

  it.skipIf(process.platform === 'win32')('is told to the log where it cannot be read', async () => {
    const root = folderOf({ 'docs/a.md': '' })
    execFileSync('mkfifo', [join(root, 'docs/.gitignore')])
    const { session, log } = sessionOver(root)
    expect(await read(session)).toEqual([['docs/a.md']])
    expect(log).toContain(
      `${join(root, 'docs/.gitignore')} is not a regular file, and is not used: nothing is ignored by it.`,
    )
  })
})

describe('a document in another encoding', () => {
  const utf16 = Buffer.from(`\uFEFF${story}`, 'utf16le')
  const western = Buffer.from(story, 'latin1')

  test.each([
    ['UTF-16', utf16, 'it is saved in UTF-16, not in UTF-8.'],
    ['Windows-1252', western, 'it is saved in another encoding than UTF-8, perhaps in Windows-1252.'],
  ])('is told where it stands: %s', async (_, bytes, why) => {
    const root = folderOf({ 'x/a.md': bytes, 'x/b.md': '' })
    const { session } = sessionOver(root)
    expect(await read(session)).toEqual([['x/b.md']])
    expect(session.checked(uriAt(join(root, 'x/a.md')))?.diagnostics).toEqual([
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        severity: 2,
        code: 'skipped-document',
        source: 'triad',
        message: `Triad leaves this file out: ${why} Save it with the encoding UTF-8.`,
      },
    ])
  })

  it('until it is saved in UTF-8, and again when it is not', async () => {
    const root = folderOf({ 'a.md': western })
    const { session } = sessionOver(root)
    const save = async (bytes: string | Buffer) => {
      writeFileSync(join(root, 'a.md'), bytes)
      session.touched([uriAt(join(root, 'a.md'))])
      await session.settled()
    }
    await session.settled()
    expect(codes(session, join(root, 'a.md'))).toEqual(['skipped-document'])
    await save(story)
    expect(codes(session, join(root, 'a.md'))).toContain('missing-owner')
    expect(codes(session, join(root, 'a.md'))).not.toContain('skipped-document')
    await save(utf16)
    expect(codes(session, join(root, 'a.md'))).toEqual(['skipped-document'])
    rmSync(join(root, 'a.md'))
    session.touched([uriAt(join(root, 'a.md'))])
    await session.settled()
    expect(holdings(session)).toEqual([{ read: [], skipped: [] }])
    expect(codes(session, join(root, 'a.md'))).toEqual([])
  })

  it('is read from the editor while it is open there, and still told', async () => {
    const root = folderOf({ 'a.md': utf16 })
    const { session } = sessionOver(root)
    const uri = uriAt(join(root, 'a.md'))
    session.open(uri, 1, story)
    expect(await read(session)).toEqual([['a.md']])
    expect(codes(session, join(root, 'a.md'))).toEqual(
      expect.arrayContaining(['skipped-document', 'missing-owner']),
    )
    session.close(uri)
    expect(await read(session)).toEqual([[]])
    expect(codes(session, join(root, 'a.md'))).toEqual(['skipped-document'])
  })

  it('stands at the end of the overview, with the reason', async () => {
    const root = folderOf({ 'x/a.md': western, 'b.md': utf16, 'c.md': story })
    const { session } = sessionOver(root)
    await session.settled()
    const { nodes, totals } = overview(session, {}, english)
    expect(totals).toMatchObject({ documents: 1, artifacts: 1, skipped: 2 })
    expect(nodes.at(-1)).toMatchObject({ id: 'skipped', label: 'Left out', description: '2 documents' })
    expect(overview(session, { parent: 'skipped' }, english).nodes).toMatchObject([
      { label: 'b.md', description: 'is saved in UTF-16, not in UTF-8', uri: uriAt(join(root, 'b.md')) },
      { label: 'x/a.md', hasChildren: false },
    ])
    expect(overview(session, { filter: { text: 'x' } }, english).nodes).toEqual([])
  })

  it('that would be no product document is counted, and no finding', async () => {
    const root = folderOf({ 'vendor/notes.md': Buffer.from('# R\xe9sum\xe9\n', 'latin1') })
    const { session } = sessionOver(root)
    await session.settled()
    expect(holdings(session)[0]?.skipped).toHaveLength(1)
    expect(codes(session, join(root, 'vendor/notes.md'))).toEqual([])
  })

  it('may be triad.yaml: what was in force stays, and it is told', async () => {
    const root = folderOf({ 'a.md': story, 'triad.yaml': 'rules: { missing-owner: off }\n' })
    const { session } = sessionOver(root)
    await session.settled()
    expect(codes(session, join(root, 'a.md'))).not.toContain('missing-owner')
    writeFileSync(join(root, 'triad.yaml'), Buffer.from('# Gr\xf6\xdfe\n', 'latin1'))
    session.touched([uriAt(join(root, 'triad.yaml'))])
    await session.settled()
    expect(codes(session, join(root, 'a.md'))).not.toContain('missing-owner')
    expect(codes(session, join(root, 'triad.yaml'))).toEqual(['skipped-document'])
    writeFileSync(join(root, 'triad.yaml'), '')
    session.touched([uriAt(join(root, 'triad.yaml'))])
    await session.settled()
    expect(codes(session, join(root, 'triad.yaml'))).toEqual([])
    expect(codes(session, join(root, 'a.md'))).toContain('missing-owner')
  })
})

it.skipIf(process.platform === 'win32')(
  'what is no regular file is no document, whatever its name',
  async () => {
    const root = folderOf({ 'a.md': story })
    const { session } = sessionOver(root)
    await session.settled()
    rmSync(join(root, 'a.md'))
    execFileSync('mkfifo', [join(root, 'a.md')])
    mkdirSync(join(root, 'b.md'))
    session.touched(['a.md', 'b.md'].map((it) => uriAt(join(root, it))))
    await session.settled()
    expect(holdings(session)).toEqual([{ read: [], skipped: [] }])
  },
)

describe('a look at the disk', () => {
  it('finds what nobody told of', async () => {
    const root = folderOf({ 'a.md': '', 'b.md': '', 'c.md': '', 'd.md': '', 'x/.triad': '' })
    const { session } = sessionOver(root)
    await session.settled()
    session.open(uriAt(join(root, 'd.md')), 1, story)
    session.open(uriAt(join(root, 'new.md')), 1, story)
    rmSync(join(root, 'a.md'))
    writeFileSync(join(root, 'b.md'), story)
    writeFileSync(join(root, 'c.md'), Buffer.from(story, 'latin1'))
    writeFileSync(join(root, 'd.md'), 'overwritten')
    writeFileSync(join(root, 'e.md'), '')
    writeFileSync(join(root, 'triad.yaml'), 'rules: { missing-owner: off }\n')
    session.lookAtDisk()
    expect(await read(session)).toEqual([['b.md', 'd.md', 'e.md', 'new.md']])
    expect(codes(session, join(root, 'd.md'))).toContain('duplicate-id')
    expect(codes(session, join(root, 'd.md'))).not.toContain('missing-owner')
    expect(codes(session, join(root, 'c.md'))).toEqual(['skipped-document'])
    writeFileSync(join(root, '.gitignore'), '*.md\n')
    session.lookAtDisk()
    expect(await read(session)).toEqual([[]])
  })
})
