import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { findingsIn } from '../../server/src/features/findings.ts'
import { renamableAt, renameId } from '../../server/src/features/rename.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { english } from '../../server/src/text/say.ts'
import { definitionsOf } from '../../server/src/workspace/definition.ts'
import { mentionsIn } from '../../server/src/workspace/mentions.ts'
import {
  artifactAt,
  entriesOf,
  pathsOf,
  type Workspace,
  workspaceOf,
} from '../../server/src/workspace/workspace.ts'
import { runs } from '../runs.ts'

const ids = ['US-1', 'US-2', 'US-1.1', 'F-3', 'EP-OPS-04', 'task-7', 'S0012', 'checkout']
const id = fc.constantFrom(...ids)
const spelt = fc
  .tuple(id, fc.constantFrom('as is', 'lower', 'upper'))
  .map(([it, how]) => (how === 'lower' ? it.toLowerCase() : how === 'upper' ? it.toUpperCase() : it))
const paths = [
  'a.md',
  'stories/b.md',
  'stories/c d.md',
  'specs/x/spec.md',
  'specs/y/spec.md',
  'notes/README.md',
]

/** A piece of a document that may name an id, in one of the ways people do. */
const piece = fc.oneof(
  spelt.map((it) => `## ${it}: Pay\n`),
  spelt.map((it) => `### [${it}] Pay again\n`),
  spelt.map((it) => `- ${it} Undo\n- [ ] after ${it}.\n`),
  fc.tuple(spelt, spelt).map(([a, b]) => `| ID | Needs |\n|---|---|\n| **${a}** | ${b}/${a} |\n`),
  spelt.map((it) => `As a guest, I want ${it}, so that (${it}) is done; not \`${it}\`.\n`),
  spelt.map((it) => `\`\`\`\n${it}\n\`\`\`\n`),
  spelt.map((it) => `See [${it}](../stories/${it}.md#${it.toLowerCase()}) and https://x.org/${it}.\n`),
  fc.tuple(spelt, fc.constantFrom(...paths)).map(([it, path]) => `[x](/${path}#${it.toLowerCase()}-pay)\n`),
  spelt.map((it) => `**Epic:** ${it}\n`),
  fc.constant('Plain words.\n'),
)

const parent = fc.oneof(
  spelt,
  spelt.map((it) => `"${it}"`),
  fc.tuple(spelt, spelt).map(([a, b]) => `[${a}, ${b}]`),
  fc.tuple(fc.constantFrom(...paths), id).map(([path, it]) => `/${path}#${it.toLowerCase()}-pay`),
)

const head = fc
  .record({
    type: fc.constantFrom('user-story', 'feature', 'okr'),
    own: fc.option(fc.tuple(id, fc.constantFrom('', '"', "'")).map(([it, quote]) => quote + it + quote)),
    above: fc.option(parent),
  })
  .map(
    ({ type, own, above }) =>
      `---\ntype: ${type}\n${own ? `id: ${own}\n` : ''}${above ? `parent: ${above}\n` : ''}owner: product-owner\n---\n\n`,
  )

const document = fc
  .tuple(fc.option(head), fc.array(piece, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'))
  .map(([top, pieces, eol]) => `${top ?? ''}# Doc\n\n${pieces.join('\n')}`.replaceAll('\n', eol))

const files = fc.array(fc.tuple(fc.constantFrom(...paths), document), { minLength: 1, maxLength: 5 })
const scope = fc.constantFrom('workspace' as const, 'folder' as const)

/** The workspace after the id at a place is renamed; null where that is refused. */
function renamed(workspace: Workspace, path: string, offset: number, name: string): Workspace | null {
  const renaming = renameId(workspace, path, offset, name, english)
  if (!renaming || 'refusal' in renaming) return null
  const texts = entriesOf(workspace).map(
    (it) => [it.path, applyEdits(it.text, renaming.edits.get(it.path) ?? [])] as const,
  )
  return workspaceOf(texts, { config: workspace.config })
}

/** Another name of the same make: what it begins with says what kind of thing it is. */
const another = (id: string) =>
  /\d/.test(id) ? id.replace(/\d+/, (it) => '9'.repeat(it.length + 1)) : `${id}-2`

const texts = (workspace: Workspace) => entriesOf(workspace).map((it) => [it.path, it.text])

/** Rules about what documents have to do with each other: where an id stays unclear, they follow what it comes to mean. */
const between = / (?:duplicate-story|reference-cycle|wrong-parent|dropped-handoff|inverted-status) /

/** What stories are asked where they are told: an id that was unclear may come to stand for one told elsewhere. */
const ofStories = / (?:missing-acceptance-criteria|missing-story-sentence|missing-why|incomplete-story) /

const without = (message: string, names: readonly string[]) =>
  names.reduce((now, name) => now.replaceAll(name.toLowerCase(), '·'), message.toLowerCase())

/** What is found, with the id and what is made of it taken out of the sentences. */
const found = (workspace: Workspace, names: readonly string[]) =>
  pathsOf(workspace).flatMap((path) =>
    findingsIn(workspace, path).map((it) => `${path} ${it.rule.id} ${without(inEnglish(it.message), names)}`),
  )

test('to rename an id and back gives the same bytes, and the findings between differ but in the name', () => {
  let returned = 0
  fc.assert(
    fc.property(files, scope, fc.nat(), (made, idScope, pick) => {
      const before = workspaceOf(new Map(made), { config: { ...defaultConfig, idScope } })
      const places = pathsOf(before).flatMap((path) => {
        const artifact = artifactAt(before, path)
        const own = artifact ? [artifact.id, ...artifact.items.map((it) => it.id), ...artifact.parents] : []
        return own.flatMap((it) =>
          it && it.end > it.start ? [{ path, offset: it.end - 1, id: it.text }] : [],
        )
      })
      const place = places[pick % Math.max(1, places.length)]
      if (!place) return
      const asked = renamableAt(before, place.path, place.offset, english)
      if (!asked || 'refusal' in asked) return
      const [definition] = definitionsOf(before, place.path, asked.text)
      const written = definition?.id.text ?? asked.text
      const name = another(written)
      const after = renamed(before, place.path, place.offset, name)
      if (!after) return
      // Where somebody else goes by the old name still, the way back is closed, and sentences may part.
      const isTaken = entriesOf(after).some((it) => mentionsIn(it, written).length > 0)
      const unclear = pathsOf(before).filter((path) => definitionsOf(before, path, written).length > 1)
      const isFollowing = (finding: string) =>
        between.test(finding) ||
        (ofStories.test(finding) && unclear.some((path) => finding.startsWith(`${path} `)))
      const seen = (workspace: Workspace) =>
        found(workspace, [name, written])
          .filter((it) => !isTaken || !isFollowing(it))
          .sort()
      expect(seen(after)).toEqual(seen(before))
      const [entry] = entriesOf(after).filter((it) => it.path === place.path)
      const [mention] = entry ? mentionsIn(entry, name) : []
      const back = renamed(after, place.path, mention?.start ?? 0, written)
      if (!back && isTaken) return
      expect(back && texts(back)).toEqual(texts(before))
      returned++
    }),
    { numRuns: runs(1.2) },
  )
  expect(returned).toBeGreaterThan(runs(0.2))
})
