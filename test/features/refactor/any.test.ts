import fc from 'fast-check'
import { expect, test } from 'vitest'
import { destinationsIn, wayOf } from '../../../server/src/features/refactor/destinations.ts'
import { refactored } from '../../../server/src/features/refactor/guard.ts'
import { refactoringKinds, refactoringsIn } from '../../../server/src/features/refactorings.ts'
import { parse } from '../../../server/src/reading/document/document.ts'
import { check } from '../../../server/src/rules/check.ts'
import { applyEdits, plain, replace } from '../../../server/src/text/edit.ts'
import { english } from '../../../server/src/text/say.ts'
import {
  artifactAt,
  entriesOf,
  entryAt,
  type Workspace,
  workspaceOf,
} from '../../../server/src/workspace/workspace.ts'
import { drawn } from '../../drawn.ts'
import { unsoundEdits } from '../../literate/laws.ts'
import { hostile } from '../../model/hostile.ts'
import { growingIn, sizes } from '../../reading/steps.ts'
import { runs } from '../../runs.ts'
import { today } from './scene.ts'

/** What the laws of a refactoring hold for: any document that could be put together from what people write. */
const pieces = [
  '# Berths',
  '## Stories',
  '### US-1: Find a berth',
  '### US-7 Hold **a berth**',
  '## User Story 3 - Moor [here](../maps/a.md)',
  '## US-2 Leave\n\nAs a skipper, I want to leave early, so that I sail.\n\n### Acceptance criteria\n\n- It is one\n- [x] When it rains, it pours\n- It is three',
  'US-9: Underlined\n----------------',
  'As a skipper, I want to find a berth by length, so that I can sleep.',
  '**As a** clerk,\n**I want** to see the board, so that I greet.',
  '- As a guest, I want to pay by card, so that I can go.\n  - **Acceptance criteria:**\n    - It is paid\n    - If it fails, then it says so',
  '1. [x] **US-4: Print.** As a clerk, I want to print the board, so that it hangs.\n2. As a clerk, I want to see late boats, so that I wait.',
  '- [US-5 Known](stories/us-5.md)',
  '#### Acceptance criteria\n\n- Given a, when b, then c\n- It is [so](rules.md#one)\n- **Sunny:**\n  - It is bright\n  - It is warm',
  '**Acceptance criteria:**\n\n1. Given a\n   When b\n   Then c\n2. It is `so, and so`\n3. TBD',
  '#### Scenario: One\n\n- Given a\n- When b\n- Then c',
  '#### Scenario: Two\n\nGiven d\nWhen e\nThen f',
  '| Story | Acceptance criteria |\n| - | - |\n| As a guest, I want to eat | It is hot; it is soon |',
  '```md\n## US-8 Code\n\n[code](x.md)\n```',
  '> As a guest, I want to quote.\n> - [ ] It is quoted',
  '[ref]: ../ref.md "Ref"',
  '[^1]: A [note](note.md)',
  'See [ref], [^1], [it](#us-2-leave), <img src="a.png"> and [own](f.md#stories).',
  '<!-- triad-disable-next-line missing-why -->',
  '<!-- triad-disable unfilled-placeholder -->',
  '**Status:** done',
  '---',
]
const heads = [
  '',
  '---\ntype: feature\nid: F-1\nowner: product-manager\nstatus: ready\n---\n\n',
  '---\ntype: team-backlog\nparent: roadmap.md\nowner: "@ada"\n---\n\n',
  '---\ntype: user-story\nid: US-1\nowner: PO\ntriad: { disable: [missing-why] }\n---\n\n',
  '---\ntype: roadmap\n---\n\n',
]
const paths = ['docs/f.md', 'stories/f.md', 'roadmap.md', 'a b/specs/001/spec.md']
const text = fc
  .tuple(
    fc.constantFrom(...heads),
    fc.array(fc.constantFrom(...pieces), { maxLength: 9 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.constantFrom('', '\ufeff'),
    fc.constantFrom('\n', '', '\n\n\n'),
  )
  .map(([head, body, eol, bom, end]) => bom + (head + body.join('\n\n') + end).replaceAll('\n', eol))

const keywords = /^(?:given|assuming|that|when|whenever|if|once|as|soon|and|then|\d+)$/
function words(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    if (!keywords.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** All that is said, without where its links lead: that is told by `targets`. */
const all = (workspace: Workspace): string =>
  entriesOf(workspace)
    .map(({ text }) =>
      applyEdits(
        text,
        destinationsIn(parse(text)).map((it) => replace(it)),
      ),
    )
    .join('\n')

const findings = (workspace: Workspace): number =>
  entriesOf(workspace).reduce((sum, { path }) => sum + check(workspace, path).length, 0)

/** Where the links of all documents lead, however they are written. */
const targets = (workspace: Workspace): Set<string> =>
  new Set(
    entriesOf(workspace).flatMap(({ path, text }) =>
      destinationsIn(parse(text)).flatMap((it) => {
        const way = wayOf(path, it.text)
        return way && way.path !== '' ? decodeURIComponent(way.path) : []
      }),
    ),
  )

test('for any document, nothing is lost', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      text,
      fc.constantFrom('', '---\ntype: user-story\nid: US-1\nparent: docs/f.md#us-2-leave\n---\n'),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(30),
      (path, source, other, at, length) => {
        const before = workspaceOf(
          [[path, source] as const, ['other.md', other] as const].filter(([, it]) => it !== ''),
          { today },
        )
        const artifact = artifactAt(before, path)
        const start = Math.floor(at * source.length)
        const span = { start, end: Math.min(source.length, start + Math.max(0, length - 15)) }
        for (const it of refactoringsIn(before, path, span, english)) {
          if (!artifact) throw new Error('There is nothing to refactor.')
          expect(refactoringKinds).toContain(it.kind)
          expect(unsoundEdits(source, it.edits)).toEqual([])
          expect(it.create && entryAt(before, it.create.path)).toBeUndefined()
          const after = refactored(before, artifact, it)
          const [was, is] = [words(all(before)), words(all(after))]
          // A parent that leads to the document may lead to another one now.
          const ways = words(path)
          const lost = [...was].filter(([word, count]) => (is.get(word) ?? 0) < count && !ways.has(word))
          expect(lost).toEqual([])
          const eol = artifact.eol
          for (const text of [it.create?.text ?? eol, ...it.edits.map(({ insert }) => plain(insert))])
            expect(text.replaceAll(eol, '')).not.toMatch(/[\r\n]/)
          if (!it.kind.startsWith('refactor.extract')) continue
          expect(findings(after)).toBeLessThanOrEqual(findings(before))
          const gone = [...targets(before)].filter((target) => !targets(after).has(target))
          expect(gone.filter((target) => target !== path)).toEqual([])
        }
      },
    ),
    { numRuns: runs(0.5) },
  ))

// Another few with each seed: each of them is refactored in three places.
test.each(drawn(Object.keys(hostile), runs(0.04)))(
  '%s take no more steps than their number asks for',
  (name) => {
    const head =
      '---\ntype: feature\nid: F-1\n---\n\n# A\n\n## US-1 b\n\nAs a user, I want x, so that z.\n\n### Acceptance criteria\n\n- a\n- b\n\n'
    // The steps of reading it are counted elsewhere.
    const read = (size: number) => {
      const source = head + (hostile[name]?.(size) ?? '').replace(/^---[\s\S]*?\n---\n/, '')
      return { workspace: workspaceOf([['f.md', source]], { today }), end: source.length }
    }
    const [small, large] = sizes(1_000)
    const documents = new Map([100, small, large].map((size) => [size, read(size)]))
    const run = (size: number) => {
      const { workspace, end } = documents.get(size) as ReturnType<typeof read>
      for (const at of [head.length - 3, head.length + 10, end])
        refactoringsIn(workspace, 'f.md', { start: at, end: at }, english)
    }
    run(100)
    expect(growingIn(run, [small, large], true)).toEqual([])
  },
)
