import { describe, expect, it, test } from 'vitest'
import { commonFixes } from '../../server/src/features/common-fixes.ts'
import { count, listed, sharesOf, type Tallies } from '../../server/src/features/common-lacks.ts'
import { configurationOf } from '../../server/src/features/config.ts'
import { check } from '../../server/src/rules/check.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { artifactsOf, type Workspace, workspaceOf } from '../../server/src/workspace/workspace.ts'

/** A story about berth `n`: with an owner, a why, a status, as `more` says. */
const story = (n: number, { owner = false, why = true, status = '' } = {}): string =>
  `---\ntype: user-story\n${owner ? 'owner: product-owner\n' : ''}${status && `status: ${status}\n`}---\n\n# Berth ${n}\n\n` +
  `As a skipper, I want berth ${n}${why ? ', so that I sleep' : ''}.\n\n## Acceptance criteria\n\n- [ ] It is mine\n`

type Files = Record<string, string>

/** `count` stories in `folder`; the first `owned` of them have an owner. */
const stories = (
  number: number,
  owned = 0,
  folder = 'stories/',
  more: Parameters<typeof story>[1] = {},
): Files =>
  Object.fromEntries(
    Array.from({ length: number }, (_, n) => [
      `${folder}${String(n + 1).padStart(3, '0')}.md`,
      story(n + 1, { ...more, owner: n < owned }),
    ]),
  )

const workspaceWith = (files: Files, configuration?: string): Workspace =>
  workspaceOf(Object.entries(files), {
    config: configuration === undefined ? undefined : (configurationOf(configuration).config ?? undefined),
  })

function tallied(workspace: Workspace) {
  const tallies: Tallies = new Map()
  const found = new Map(artifactsOf(workspace).map(({ path }) => [path, check(workspace, path)]))
  for (const artifact of artifactsOf(workspace))
    count(tallies, artifact.path, sharesOf(workspace, artifact, found.get(artifact.path) ?? []))
  return { tallies, found }
}

/** What is listed: each finding of a rule with its path, its message, and how many it stands for. */
function lines(workspace: Workspace, rule = 'missing-owner', open: readonly string[] = []): string[] {
  const { tallies, found } = tallied(workspace)
  const listing = listed(found, tallies.values(), (path) => !open.includes(path))
  return [...listing].flatMap(([path, findings]) =>
    findings
      .filter((it) => it.rule.id === rule)
      .map(({ message, documents }) => `${path} ${documents?.length ?? 1}: ${inEnglish(message)}`),
  )
}

const own = 'This user story has no owner; a Product Owner usually owns it.'

describe('what nearly all documents of a kind lack is listed once, at the first of them', () => {
  it.each<[string, Files, string[]]>([
    [
      'ten, and none of them does it',
      stories(10),
      ['stories/001.md 10: None of the 10 user stories in stories/ has an owner.'],
    ],
    ['two', stories(2), [`stories/001.md 1: ${own}`, `stories/002.md 1: ${own}`]],
    [
      'three, and none of them does it',
      stories(3),
      ['stories/001.md 3: None of the 3 user stories in stories/ has an owner.'],
    ],
    [
      'one of eleven does it',
      stories(11, 1),
      ['stories/002.md 10: 10 of the 11 user stories in stories/ have no owner.'],
    ],
    [
      'one of ten does it',
      stories(10, 1),
      Array.from({ length: 9 }, (_, n) => `stories/${String(n + 2).padStart(3, '0')}.md 1: ${own}`),
    ],
    [
      'in several folders',
      { ...stories(6, 0, 'docs/b/'), ...stories(6, 0, 'docs/a/') },
      ['docs/a/001.md 12: None of the 12 user stories in docs/ has an owner.'],
    ],
    [
      'at the root',
      stories(12, 0, 'user-story-'),
      ['user-story-001.md 12: None of the 12 user stories in this folder has an owner.'],
    ],
    [
      'who does it lies elsewhere',
      { ...stories(30), ...stories(1, 1, 'done/') },
      ['stories/001.md 30: None of the 30 user stories in stories/ has an owner.'],
    ],
  ])('%s', (_, files, expected) => {
    expect(lines(workspaceWith(files))).toEqual(expected)
  })

  const feature = (owner = '') => `---\ntype: feature\n${owner}---\n\n# Berths\n`
  const features = (owner = '') =>
    Object.fromEntries(Array.from({ length: 3 }, (_, n) => [`features/${n}.md`, feature(owner)]))

  it('all kinds together, where nobody does it', () => {
    expect(lines(workspaceWith({ ...features(), ...stories(2) }))).toEqual([
      'features/0.md 5: None of the 5 product documents in this folder has an owner.',
    ])
    expect(lines(workspaceWith({ ...features(), ...stories(40, 1) }))).toEqual([
      'features/0.md 42: 42 of the 43 product documents in this folder have no owner.',
    ])
  })

  it('each kind by itself, where another does it', () => {
    const owned = features('owner: product-manager\n')
    expect(lines(workspaceWith({ ...owned, ...stories(3) }))).toEqual([
      'stories/001.md 3: None of the 3 user stories in stories/ has an owner.',
    ])
  })

  it('each kind by itself, where it is no one habit', () => {
    const spec = '# Berths\n\n- As a skipper, I want a berth.\n'
    const specs = Object.fromEntries(
      Array.from({ length: 3 }, (_, n) => [`features/${n}.md`, `---\ntype: feature\n---\n\n${spec}`]),
    )
    const listing = lines(workspaceWith({ ...specs, ...stories(3, 0, 'us/', { why: false }) }), 'missing-why')
    expect(listing).toEqual([
      'features/0.md 3: None of the 3 features in features/ has a story that says why.',
      'us/001.md 3: None of the 3 user stories in us/ says why.',
    ])
  })

  it('what a document is called', () => {
    const epics = Array.from({ length: 10 }, (_, n) => [
      `epics/${n}.md`,
      '---\ntype: epic\n---\n\n# Berths\n',
    ])
    expect(lines(workspaceWith(Object.fromEntries(epics)))).toEqual([
      'epics/0.md 10: None of the 10 epics in epics/ has an owner.',
    ])
  })

  it('a why, where no story says one', () => {
    expect(lines(workspaceWith(stories(12, 0, 'us/', { why: false })), 'missing-why')).toEqual([
      'us/001.md 12: None of the 12 user stories in us/ says why.',
    ])
  })

  it('a document that somebody has open shows its own, and stands for no other', () => {
    const found = lines(workspaceWith(stories(12)), 'missing-owner', ['stories/001.md', 'stories/005.md'])
    expect(found).toEqual([
      `stories/001.md 1: ${own}`,
      'stories/002.md 10: None of the 12 user stories in stories/ has an owner.',
      `stories/005.md 1: ${own}`,
    ])
  })

  it('each, where a team wants that', () => {
    const each = 'rules:\n  missing-owner: [warning, { each: true }]\n'
    expect(lines(workspaceWith(stories(12), each))).toHaveLength(12)
    expect(lines(workspaceWith(stories(12), each.replace('true', 'false')))).toHaveLength(1)
  })

  it('none that its document keeps silent', () => {
    const silent = '---\ntype: user-story\ntriad: { disable: missing-owner }\n---\n\n# Quiet\n'
    expect(lines(workspaceWith({ ...stories(10), 'stories/000.md': silent }))).toEqual([
      'stories/001.md 10: None of the 10 user stories in stories/ has an owner.',
    ])
  })
})

test('what is counted of a document is taken back', () => {
  const { tallies } = tallied(workspaceWith(stories(12)))
  const before = tallied(workspaceWith(stories(12)))
  const workspace = workspaceWith(stories(12, 1))
  const [artifact] = artifactsOf(workspace)
  const [old] = artifactsOf(workspaceWith(stories(12)))
  if (!artifact || !old) throw new Error('There are stories.')
  const shares = (it: typeof artifact) => sharesOf(workspace, it, check(workspaceWith(stories(12)), it.path))
  expect(count(tallies, artifact.path, sharesOf(workspace, artifact, []), shares(old))).toContain(
    'missing-owner user-story',
  )
  expect(tallies.get('missing-owner user-story')?.having).toEqual(new Set(['stories/001.md']))
  count(tallies, artifact.path, shares(old), sharesOf(workspace, artifact, []))
  expect(tallies.get('missing-owner user-story')?.lacking.size).toBe(12)
  expect([...tallies.keys()].sort()).toEqual([...before.tallies.keys()].sort())
})

describe('the repair for all', () => {
  const fixes = (files: Files, key: string) => {
    const workspace = workspaceWith(files)
    const tally = tallied(workspace).tallies.get(key)
    const [artifact] = artifactsOf(workspace)
    return tally && artifact ? commonFixes(workspace, artifact.path, tally) : []
  }
  const shown = (files: Files, key: string) =>
    fixes(files, key).map(({ title, edits }) => `${inEnglish(title)}: ${edits.size}`)

  it('is what may be right for all', () => {
    expect(shown(stories(12), 'missing-owner user-story')).toEqual([
      'Set owner to Product Owner: 12',
      'Set owner to Product Leader: 12',
      'Set owner to Product Manager: 12',
    ])
  })

  it('is none where it is not nearly all, or something is to be completed', () => {
    expect(shown(stories(9, 1), 'missing-owner user-story')).toEqual([])
    expect(shown(stories(12, 0, 'us/', { why: false }), 'missing-why user-story')).toEqual([])
  })

  it('is a parent only where there is no other', () => {
    const feature = (id: string) => `---\ntype: feature\nid: ${id}\n---\n\n# Berths ${id}\n`
    const one = { ...stories(12), 'stories/f.md': feature('F-1') }
    expect(shown(one, 'missing-parent user-story')).toEqual(['Set parent to F-1 (Berths F-1): 12'])
    expect(shown({ ...one, 'stories/g.md': feature('F-2') }, 'missing-parent user-story')).toEqual([])
  })
})
