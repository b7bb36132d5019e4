import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { get, keys, type Table } from '../../server/src/reading/document/table.ts'
import { check, fixesOf } from '../../server/src/rules/check.ts'
import { affectedBy } from '../../server/src/workspace/affected.ts'
import { childrenOf, resolve } from '../../server/src/workspace/links.ts'
import {
  artifactAt,
  artifactsOf,
  carriersOf,
  nextId,
  pathsOf,
  type Workspace,
  withDocument,
  workspaceOf,
} from '../../server/src/workspace/workspace.ts'
import { runs } from '../runs.ts'
import { change, document, documents, path } from './documents.ts'

/** What can be found in a document, as it would be shown. */
const findingsAt = (workspace: Workspace, at: string) =>
  check(workspace, at).map(({ rule, span, severity, message }) => [rule.id, span, severity, message])

const plain = <V>(table: Table<V>) => [...keys(table)].sort().map((key) => [key, get(table, key)])

/** Everything a workspace knows, without the order in which it came to know it. */
const knowledge = (workspace: Workspace) => ({
  entries: plain(workspace.entries),
  sizes: [workspace.entries.size, workspace.carriers.size, workspace.followers.size],
  carriers: plain(workspace.carriers),
  followers: plain(workspace.followers),
  declared: workspace.declared,
  findings: pathsOf(workspace).map((at) => findingsAt(workspace, at)),
  repairs: pathsOf(workspace).map((at) =>
    check(workspace, at).map((finding) =>
      // How one asks whether a repair can be made is no part of it.
      fixesOf(workspace, at, finding).map(({ isPossible, ...fix }) => fix),
    ),
  ),
  children: artifactsOf(workspace).map((it) => childrenOf(workspace, it).map((child) => child.path)),
  next: nextId(workspace, 'US'),
})

describe('for any documents', () => {
  test('a workspace that came about by edits is that of its documents', () =>
    fc.assert(
      fc.property(documents, fc.array(change, { maxLength: 8 }), (before, changes) => {
        const files = new Map(before)
        let workspace = workspaceOf(before)
        for (const { path, text } of changes) {
          workspace = withDocument(workspace, path, text)
          if (text === null) files.delete(path)
          else files.set(path, text)
        }
        expect(knowledge(workspace)).toEqual(knowledge(workspaceOf(files)))
      }),
      { numRuns: runs(0.1) },
    ))

  test('the order of the documents tells nothing', () =>
    fc.assert(
      fc.property(documents, (files) => {
        expect(knowledge(workspaceOf([...files].reverse()))).toEqual(knowledge(workspaceOf(files)))
      }),
      { numRuns: runs(0.1) },
    ))

  test('an edit leaves the workspace before it as it was', () =>
    fc.assert(
      fc.property(documents, change, (files, { path, text }) => {
        const workspace = workspaceOf(files)
        withDocument(workspace, path, text)
        expect(knowledge(workspace)).toEqual(knowledge(workspaceOf(files)))
      }),
      { numRuns: runs(0.1) },
    ))

  /** Findings of a document that `affected` does not name are the same before and after a change. */
  const unchangedOutside = (affected: typeof affectedBy) =>
    fc.property(documents, change, (files, { path, text }) => {
      const before = workspaceOf(files)
      const after = withDocument(before, path, text)
      const named = affected(before, after, path)
      for (const other of pathsOf(after))
        if (!named.has(other)) expect(findingsAt(after, other)).toEqual(findingsAt(before, other))
    })

  test('an edit changes findings only in the documents it affects', () =>
    fc.assert(unchangedOutside(affectedBy), { numRuns: runs(0.5) }))

  test('and the documents are such that a forgotten one is noticed', () => {
    const onlyItself = (_before: Workspace, _after: Workspace, path: string) => new Set([path])
    expect(fc.check(unchangedOutside(onlyItself), { numRuns: runs(10) }).failed).toBe(true)
    // Whoever is named, but not who names.
    const onlyNamed = (before: Workspace, after: Workspace, path: string) =>
      new Set(
        [path, ...carriersOf(after, artifactAt(after, path)?.id?.text ?? '').map((it) => it.path)].concat(
          carriersOf(before, artifactAt(before, path)?.id?.text ?? '').map((it) => it.path),
        ),
      )
    expect(fc.check(unchangedOutside(onlyNamed), { numRuns: runs(10) }).failed).toBe(true)
  })

  test('a document that is written twice the same is the same workspace', () =>
    fc.assert(
      fc.property(documents, path, document, (files, at, text) => {
        const workspace = withDocument(workspaceOf(files), at, text)
        expect(withDocument(workspace, at, text)).toBe(workspace)
      }),
      { numRuns: runs(0.1) },
    ))
})

test('an edit affects those who name the document, those it names, and those who share its id', () => {
  const story = (id: string, parent: string) => `---\ntype: user-story\nid: ${id}\nparent: ${parent}\n---\n`
  const files: [string, string][] = [
    ['stories/a.md', story('US-1', 'F-1')],
    ['stories/b.md', story('US-2', 'F-1')],
    ['stories/c.md', story('US-3', 'F-2')],
    ['features/x.md', '---\ntype: feature\nid: F-1\n---\n'],
    ['features/y.md', '---\ntype: feature\nid: F-2\n---\n'],
  ]
  const before = workspaceOf(files)
  const affected = (at: string, text: string) =>
    [...affectedBy(before, withDocument(before, at, text), at)].sort()
  expect(affected('stories/a.md', `${story('US-1', 'F-1')}Words\n`)).toEqual(['stories/a.md'])
  expect(affected('stories/a.md', story('US-2', 'F-1'))).toEqual([
    'features/x.md',
    'stories/a.md',
    'stories/b.md',
  ])
  expect(affected('features/x.md', '')).toEqual(['features/x.md', 'stories/a.md', 'stories/b.md'])
})

describe('the next id', () => {
  const next = (ids: readonly string[], prefix: string) =>
    nextId(
      workspaceOf(ids.map((id, i) => [`stories/${i}.md`, `---\ntype: user-story\nid: ${id}\n---\n`])),
      prefix,
    )

  test.each([
    ['is the first where there is none', [], 'US', 'US-1'],
    ['follows the highest', ['US-2', 'US-11', 'US-3'], 'US', 'US-12'],
    ['keeps its zeros', ['US-007'], 'US', 'US-008'],
    ['grows over its zeros', ['US-099'], 'US', 'US-100'],
    ['takes no other prefix for its own', ['F-9', 'BUS-4', 'US-A-3'], 'US', 'US-1'],
    ['sees no letter case', ['us-4'], 'US', 'US-5'],
    ['passes over numbers that are dates or worse', ['US-20270101123456'], 'US', 'US-1'],
    ['takes signs in a prefix as they stand', ['U(S-4', 'U.S-5'], 'U(S', 'U(S-5'],
  ])('%s', (_, ids, prefix, expected) => expect(next(ids, prefix)).toBe(expected))

  test('counts what carries an id inside a document', () => {
    const workspace = workspaceOf([['features/feature-backlog.md', '## F-3 Cards\n\n- F-5 Tickets\n']])
    expect(nextId(workspace, 'F')).toBe('F-6')
  })
})

describe('a reference', () => {
  const workspace = workspaceOf([
    ['features/pay.md', '---\ntype: feature\nid: F-1\n---\n\n# Pay\n\n## Über uns & co\n'],
    ['notes/a b.md', '# Notes\n'],
  ])
  const kind = (reference: string, from = 'stories/a.md') => {
    const target = resolve(workspace, from, reference)
    return target.kind === 'nothing' ? `no ${target.missing}` : target.kind
  }

  test.each([
    ['F-1', 'artifact'],
    ['f-1', 'artifact'],
    ['F-2', 'no id'],
    ['F-1.1', 'no id'],
    ['../features/pay.md', 'artifact'],
    ['/features/pay.md', 'artifact'],
    ['../features/pay.md#%C3%BCber-uns--co', 'artifact'],
    ['../features/pay.md#pay-2', 'no heading'],
    ['../notes/a%20b.md', 'artifact'],
    ['../../features/pay.md', 'no document'],
    ['features/pay.md', 'artifact'],
    ['./features/pay.md', 'no document'],
    ['%E0%A4%A.md', 'no document'],
    ['https://example.com/F-1', 'elsewhere'],
    ['mailto:po@example.com', 'elsewhere'],
    ['../board.png', 'elsewhere'],
  ])('%s is %s', (reference, expected) => expect(kind(reference)).toBe(expected))

  test('names nothing missing where not everything was read', () => {
    const part = { ...workspace, partial: true }
    expect(resolve(part, 'stories/a.md', 'F-9').kind).toBe('elsewhere')
    expect(resolve(part, 'stories/a.md', '../x.md').kind).toBe('elsewhere')
  })
})
