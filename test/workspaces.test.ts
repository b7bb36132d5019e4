import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { roles } from '../server/src/domain/roles.ts'
import { types } from '../server/src/domain/schema/types.ts'
import { readTemplates } from '../server/src/host/node.ts'
import { textReader } from '../server/src/host/read.ts'
import { walkSync } from '../server/src/host/walk.ts'
import type { Artifact } from '../server/src/reading/artifact/artifact.ts'
import { check, fixesOf } from '../server/src/rules/check.ts'
import { resolve } from '../server/src/workspace/links.ts'
import {
  artifactAt,
  artifactsOf,
  pathsOf,
  type Workspace,
  workspaceOf,
} from '../server/src/workspace/workspace.ts'

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const templates = readTemplates(place('../server/templates'))

/** One of the sample workspaces beside this file, on a day of the spring it is set in. */
function sample(name: string): Workspace {
  const root = place(`workspaces/${name}`)
  const read = textReader()
  const documents = walkSync(root).map((path) => [path, String(read(`${root}/${path}`))] as const)
  return workspaceOf(documents, { templates, today: '2026-04-21' })
}

/** Every finding as `path: rule`, in the order of the documents. */
const findingsOf = (workspace: Workspace): string[] =>
  pathsOf(workspace).flatMap((path) => check(workspace, path).map(({ rule }) => `${path}: ${rule.id}`))

/** The types one passes on the way from `artifact` up, by the first parent of each. */
function wayUp(workspace: Workspace, artifact: Artifact): string[] {
  const [parent] = artifact.parents
  const target = parent && resolve(workspace, artifact.path, parent.text)
  const above = target?.kind === 'artifact' ? target.artifact : null
  return [artifact.type.id, ...(above ? wayUp(workspace, above) : [])]
}

describe('harbour', () => {
  const harbour = sample('harbour')

  it('has these faults, and no others', () => {
    expect(findingsOf(harbour)).toEqual([
      'backlog/bug-02-tide-table.md: unknown-field',
      'backlog/bug-02-tide-table.md: missing-owner',
      'features/arrivals-board.md: missing-owner',
      'stories/us-04-remind-berth-holders.md: missing-acceptance-criteria',
      'stories/us-06-hold-a-berth-while-i-pay.md: unfilled-placeholder',
      'stories/us-07-cancel-until-noon.md: wrong-owner',
      'stories/us-08-directions-to-the-berth.md: missing-why',
      'stories/us-09-pay-with-a-card.md: invalid-frontmatter',
      'stories/us-10-receipt-by-email.md: unknown-type',
      'stories/us-11-refund-when-the-berth-is-taken.md: empty-acceptance-criteria',
      'stories/us-12-todays-arrivals.md: duplicate-id',
      'stories/us-13-mark-as-arrived.md: unknown-owner',
      'stories/us-14-late-arrivals.md: unknown-reference',
      'stories/us-15-no-shows.md: duplicate-id',
      'stories/us-16-print-the-board.md: incomplete-story',
    ])
  })

  it('offers a repair for each of them', () => {
    for (const path of pathsOf(harbour))
      for (const finding of check(harbour, path))
        expect(fixesOf(harbour, path, finding), `${path}: ${finding.rule.id}`).not.toEqual([])
  })

  it('has every type and every role', () => {
    const artifacts = artifactsOf(harbour)
    expect(new Set(artifacts.map((it) => it.type.id))).toEqual(new Set(types.map((it) => it.id)))
    expect(new Set(artifacts.map((it) => it.owner?.role))).toEqual(
      new Set([...roles.map((it) => it.id), null, undefined]),
    )
  })

  it('leads from a story up to the strategy', () => {
    const story = artifactAt(harbour, 'stories/us-05-find-a-berth-that-fits.md') as Artifact
    expect(wayUp(harbour, story)).toEqual([
      'user-story',
      'feature',
      'okr',
      'roadmap',
      'product-vision',
      'portfolio-roadmap',
      'strategy',
    ])
  })

  it('leads to the strategy from everywhere else, but where a parent is at fault', () => {
    const lost = artifactsOf(harbour).filter((it) => wayUp(harbour, it).at(-1) !== 'strategy')
    expect(lost.map((it) => it.path)).toEqual(['stories/us-14-late-arrivals.md'])
  })

  it('leaves its README and its meeting notes alone', () => {
    const others = pathsOf(harbour).filter((path) => artifactAt(harbour, path) === null)
    expect(others).toEqual(['README.md', 'notes/2026-04-14-crew-meeting.md'])
  })
})

describe('pier', () => {
  const pier = sample('pier')

  it('is a start: some roles, some types, no strategy and no OKR yet', () => {
    expect(new Set(artifactsOf(pier).map((it) => it.type.id))).toEqual(
      new Set(['product-vision', 'roadmap', 'feature', 'user-story']),
    )
  })

  it('lacks what a start lacks', () => {
    expect(findingsOf(pier)).toEqual([
      'product-vision.md: missing-parent',
      'stories/family-tickets.md: missing-acceptance-criteria',
      'stories/family-tickets.md: missing-story-sentence',
      'stories/family-tickets.md: missing-owner',
      'stories/family-tickets.md: missing-parent',
      'stories/show-the-ticket.md: missing-owner',
      'stories/show-the-ticket.md: missing-parent',
    ])
  })

  it('hands down by path, too', () => {
    const story = artifactAt(pier, 'stories/buy-todays-ticket.md') as Artifact
    expect(wayUp(pier, story)).toEqual(['user-story', 'feature', 'roadmap', 'product-vision'])
  })
})

it('an empty folder is an empty workspace', () => {
  expect(pathsOf(sample('empty'))).toEqual([])
})

it('nothing is said about the documents of other projects', () => {
  const unrelated = sample('unrelated')
  expect(pathsOf(unrelated).length).toBeGreaterThan(5)
  expect(artifactsOf(unrelated)).toEqual([])
})
