import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveEdits } from '../../server/src/features/move.ts'
import { parentChoices, setParent } from '../../server/src/features/parents.ts'
import { linkPath, linkTo, parseReference } from '../../server/src/reading/mention/reference.ts'
import { check, fixesOf } from '../../server/src/rules/check.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { resolve } from '../../server/src/workspace/links.ts'
import { artifactAt, entriesOf, type Workspace, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { newDocument } from '../../server/src/writing/create.ts'
import { runs } from '../runs.ts'
import { strictly } from './words.ts'

/** Names of files and folders as file systems take them: with every sign that YAML, Markdown or a link has a use for. */
const name = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'ab é ü日#[](){}<>"\'`%?&*!|:;,~^=+@$_\\- .'),
      fc.constantFrom(
        '%20',
        '%2F',
        'pay',
        '😀',
        '(x)',
        '[y]',
        'e\u0301',
        '..',
        '#1',
        ': ',
        ' #',
        '&amp;',
        '__',
        '**',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((it) => it !== '.' && it !== '..')
const path = fc
  .tuple(fc.array(name, { maxLength: 2 }), name)
  .map(([folders, file]) => [...folders, `${file}.md`].join('/'))

const pathsOf = (count: number) =>
  fc.uniqueArray(path, { minLength: count, maxLength: count, selector: (it) => it.toLowerCase() })

/** Ways to name a parent by its path, each with the link in it. */
const ways: readonly ((link: string) => string)[] = [
  (it) => `---\ntype: user-story\nparent: ${JSON.stringify(it)}\n---\n\n# Story\n`,
  (it) => `---\ntype: user-story\nparent: '${it}' # why\n---\n\n# Story\n`,
  (it) => `---\ntype: user-story\nparents: ["${it}", US-9]\n---\n\n# Story\n`,
  (it) => `---\ntype: user-story\nparents:\n  - "${it}"\n  - US-9\n---\n\n# Story\n`,
  (it) => `---\ntype: user-story\nfeature: "[Pay](${it})"\n---\n\n# Story\n`,
  (it) => `---\ntype: user-story\nfeature: "[Pay](<${it}> 'the card')"\n---\n\n# Story\n`,
  (it) => `---\ntype: user-story\nparent: "[[${it}|Pay]]"\n---\n\n# Story\n`,
  (it) => `---\ntype: user-story\nparent: "<${it}>"\n---\n\n# Story\n`,
  (it) => `---\ntype: user-story\n---\n\n# Story\n\nFeature: [Pay](${it})\n`,
  (it) => `---\ntype: user-story\n---\n\n# Story\n\n**Feature:** [Pay](<${it}> "the card") and more\n`,
  (it) =>
    `---\ntype: user-story\n---\n\n# Story\n\n| Field | Value |\n|---|---|\n| Owner | PO |\n| Feature | [Pay](${it}) |\n`,
  (it) => `---\ntype: user-story\n---\n\n# Story\n\n- **Epic**: ${it}\n`,
  (it) => `---\ntype: user-story\n---\n\n# Story\n\n- **Epic**: \`${it}\`\n`,
]

const feature = '---\ntype: feature\nowner: PM\n---\n\n# Cards\n\n## Problem\n'

/** What the document at `at` leads up to: paths, with the headings. */
const parentsOf = (workspace: Workspace, at: string) =>
  (artifactAt(workspace, at)?.parents ?? []).flatMap((it) => {
    const target = resolve(workspace, at, it.text)
    const link = parseReference(at, it.text)
    return link && 'path' in link ? [[target.kind === 'artifact' ? target.path : null, link.fragment]] : []
  })

describe('a path that Triad writes it reads back', () => {
  test('as a link, whatever the names', () =>
    fc.assert(
      fc.property(pathsOf(2), ([from = '', to = '']) => {
        expect(parseReference(from, linkTo(from, to))).toEqual({ path: to, fragment: '' })
        expect(parseReference(from, `/${linkPath(to)}#a`)).toEqual({ path: to, fragment: 'a' })
      }),
      { numRuns: runs(0.5) },
    ))

  test('when documents and folders move', () =>
    fc.assert(
      fc.property(
        pathsOf(4),
        fc.constantFrom(...ways),
        fc.constantFrom('', '#problem'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        ([from = '', to = '', fromNow = '', toNow = ''], write, fragment, eol, both) => {
          const text = write(linkTo(from, to) + fragment).replaceAll('\n', eol)
          const before = workspaceOf([
            [from, text],
            [to, feature],
          ])
          expect(parentsOf(before, from), text).toEqual([[to, fragment.slice(1)]])
          const moves = new Map([[to, toNow], ...(both ? [[from, fromNow] as const] : [])])
          const edits = moveEdits(before, moves)
          const now = (it: string) => moves.get(it) ?? it
          const after = workspaceOf(
            entriesOf(before).map((it) => [now(it.path), applyEdits(it.text, edits.get(it.path) ?? [])]),
          )
          const story = artifactAt(after, now(from))
          expect(parentsOf(after, now(from)), story?.text).toEqual([[toNow, fragment.slice(1)]])
          expect(story?.frontmatter?.faults).toEqual([])
          expect(strictly(story?.text ?? '')).not.toBeNull()
          expect(story?.parents.length).toBe(artifactAt(before, from)?.parents.length)
          // The words around it stay.
          for (const word of ['Pay', 'the card', 'and more', '# why', 'US-9'])
            expect(story?.text.includes(word)).toBe(text.includes(word))
        },
      ),
      { numRuns: runs(0.5) },
    ))

  test('when a parent is chosen, or repaired', () => {
    let repaired = 0
    fc.assert(
      fc.property(
        pathsOf(3),
        fc.constantFrom(...ways, () => '---\ntype: user-story\n---\n\n# Story\n'),
        fc.constantFrom('gone.md', 'ST-1', 'strategy.md', 'US-9'),
        ([from = '', to = '', other = ''], write, wrong) => {
          const workspace = workspaceOf([
            [from, write(wrong)],
            [to, feature],
            [other, feature.replace('# Cards', '# [More] *cards*')],
            ['strategy.md', '---\ntype: strategy\nid: ST-1\n---\n\n# Bets\n'],
          ])
          const leads = (text: string) => {
            const after = workspaceOf([
              ...entriesOf(workspace).map((it) => [it.path, it.text] as const),
              [from, text],
            ])
            const artifact = artifactAt(after, from)
            expect(artifact?.frontmatter?.faults, text).toEqual([])
            expect(strictly(text), text).not.toBeNull()
            return parentsOf(after, from).map(([at]) => at)
          }
          const text = artifactAt(workspace, from)?.text ?? ''
          for (const finding of check(workspace, from))
            if (/parent|reference/.test(finding.rule.id))
              for (const fix of fixesOf(workspace, from, finding)) {
                if (fix.create) continue
                repaired++
                const links = leads(applyEdits(text, fix.edits))
                expect(
                  links.length > 0 && links.every((it) => it !== null),
                  applyEdits(text, fix.edits),
                ).toBe(true)
              }
          const artifact = artifactAt(workspace, from)
          if (!artifact || !text.includes('\ntype: user-story\n---')) return
          for (const choice of parentChoices(workspace, artifact)) {
            const edits = setParent(workspace, from, choice.reference) ?? []
            expect(leads(applyEdits(text, edits))).toContain(choice.artifact.path)
          }
        },
      ),
      { numRuns: runs(0.3) },
    )
    expect(repaired).toBeGreaterThan(runs(0.3) / 4)
  })

  test('when a document is made', () =>
    fc.assert(
      fc.property(pathsOf(2), ([at = '', to = '']) => {
        const workspace = workspaceOf([[to, feature]])
        const type = workspace.config.schema.type('user-story')
        if (!type) throw new Error('no stories')
        const made = newDocument(workspace, { type, title: 'Story', path: at, parent: linkTo(at, to) })
        const after = workspaceOf([
          [to, feature],
          [at, made.text],
        ])
        expect(parentsOf(after, at), made.text).toEqual([[to, '']])
      }),
      { numRuns: runs(0.5) },
    ))
})
