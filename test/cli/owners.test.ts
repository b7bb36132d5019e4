import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf } from '../host/folder.ts'
import { triad, triadIn, workspace } from './terminal.ts'

const story = (owner = '') =>
  `---\ntype: user-story\nid: US-1\n${owner}parent: F-1\n---\n\n# Find a berth\n\nAs a skipper, I want a berth, so that I can sleep.\n\n## Acceptance criteria\n\n- It fits.\n`
const files = workspace({
  '.git/HEAD': '',
  'docs/stories/a.md': story(),
  'docs/stories/b.md': story('owner: PO\n').replace('US-1', 'US-2'),
  'docs/stories/c.md': story('owner:\n').replace('US-1', 'US-3'),
})

/** Who owns the three stories, and which of them are asked for an owner. */
async function told(cwd: string) {
  const list = JSON.parse((await triad(cwd, ['list', '--format', 'json'])).stdout)
  const check = JSON.parse(
    (await triad(cwd, ['check', '--format', 'json', '--rule', 'missing-owner'])).stdout,
  )
  const stories = list.artifacts.filter((it: { type: string }) => it.type === 'user-story')
  return {
    owners: stories.map(
      (it: { owner: { role: string | null; people: string[] } | null; ownerSource: unknown }) =>
        it.owner && { ...it.owner, source: it.ownerSource },
    ),
    asked: check.findings.map((it: { path: string }) => it.path.replace(/^.*\//, '')),
  }
}

const own = { role: 'product-owner', people: [], source: null }

describe('a document that names no owner', () => {
  it('has the one that CODEOWNERS names, wherever Triad is started', async () => {
    const root = folderOf({ ...files, '.github/CODEOWNERS': '/docs/stories/ @harbour/berths\n' })
    const expected = {
      owners: [{ role: null, people: ['harbour/berths'], source: '.github/CODEOWNERS' }, own, null],
      asked: ['c.md'],
    }
    expect(await told(root)).toEqual(expected)
    expect(await told(join(root, 'docs'))).toEqual(expected)
  })

  it('has the one that triad.yaml gives it before', async () => {
    const root = folderOf({
      ...files,
      'docs/CODEOWNERS': '* @harbour/berths\n',
      'triad.yaml': 'owners: { "docs/**": [PO, "@ada"] }\n',
    })
    expect((await told(root)).owners).toEqual([
      { role: 'product-owner', people: ['ada'], source: 'triad.yaml' },
      own,
      null,
    ])
  })

  it('is asked for one where no file says so, or one that cannot be read', async () => {
    expect(await told(folderOf(files))).toEqual({ owners: [null, own, null], asked: ['a.md', 'c.md'] })
    const large = { ...files, CODEOWNERS: '* @ada\n'.repeat(150_000) }
    const { stderr } = await triadIn(large, 'check')
    expect(stderr).toContain('triad: CODEOWNERS is larger than 1 MB, and is not used.')
  })
})

it('list says on a terminal where an owner comes from', async () => {
  const { stdout } = await triadIn({ ...files, CODEOWNERS: 'a.md @ada\n' }, 'list')
  expect(stdout).toContain('  US-1  Find a berth  ada · CODEOWNERS ')
})
