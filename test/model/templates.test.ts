import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { gapsIn } from '../../client/src/commands/gap.ts'
import { defaultSchema } from '../../server/src/domain/schema/schema.ts'
import { type ArtifactType, types } from '../../server/src/domain/schema/types.ts'
import { readTemplates } from '../../server/src/host/node.ts'
import { check } from '../../server/src/rules/check.ts'
import { artifactAt, withDocument, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { newDocument } from '../../server/src/writing/create.ts'

const templates = readTemplates(fileURLToPath(new URL('../../server/templates', import.meta.url)))

/** One document of every type, so that each new one finds something to be handed down from. */
const workspace = workspaceOf(
  types.map(({ id, prefix }) => [`above/${id}.md`, `---\ntype: ${id}\nid: ${prefix}-1\n---\n`] as const),
  { templates, today: '2026-03-02' },
)

describe.each(types)('the template of $id', (type) => {
  const parentType = types.find(({ id }) => id === type.parents[0])
  const parent = parentType && `${parentType.prefix}-1`
  const document = newDocument(workspace, { type, title: 'Berths: by the week', parent })
  const after = withDocument(workspace, document.path, document.text)
  const artifact = artifactAt(after, document.path)

  it('is there, and for nothing else', () => {
    expect(templates.has(type.id)).toBe(true)
    expect([...templates.keys()].sort()).toEqual(types.map(({ id }) => id).sort())
  })

  it('makes a draft of its type, with an id, a title, an owner and a parent', () => {
    expect(artifact).toMatchObject({
      type: { id: type.id },
      recognisedBy: 'frontmatter',
      id: { text: `${type.prefix}-2` },
      title: { text: 'Berths: by the week' },
      owner: { role: type.owners[0] },
      status: { stage: 'draft' },
      parents: parent ? [{ text: parent }] : [],
    })
    expect(document.text).not.toMatch(/\{\{|\}\}/)
    expect(document.text).toContain('\n# Berths: by the week\n')
  })

  it('has nothing but gaps to report', () => {
    expect(check(after, document.path).filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(new Set(check(after, document.path).map(({ rule }) => rule.id))).toEqual(
      new Set(['unfilled-placeholder']),
    )
  })

  it('begins with a gap that is told from text, as are all the others', () => {
    const gaps = document.text.match(/‹[^‹›\n]*›/g) ?? []
    expect(artifact?.placeholders.map(({ text }) => text)).toEqual(gaps)
    expect(gapsIn(document.text).map(({ start, end }) => document.text.slice(start, end))).toEqual(gaps)
  })

  it('leaves out the parent where there is none, and says so mildly', () => {
    const alone = newDocument(workspace, { type, title: 'Berths' })
    expect(alone.text).not.toMatch(/^parent:/m)
    const found = check(withDocument(workspace, alone.path, alone.text), alone.path)
    const other = found.filter(({ rule }) => rule.id !== 'unfilled-placeholder')
    expect(other.map(({ rule, severity }) => `${rule.id} ${severity}`)).toEqual(
      type.parents.length > 0 ? ['missing-parent info'] : [],
    )
  })

  it('tells of its gaps in earnest once it is ready', () => {
    const ready = document.text.replace('status: draft', 'status: ready')
    const found = check(withDocument(workspace, document.path, ready), document.path)
    // That nothing hangs below it yet is another matter.
    const gaps = found.filter(({ rule }) => rule.id !== 'dropped-handoff')
    expect(new Set(gaps.map(({ severity }) => severity))).toEqual(new Set(['warning']))
  })
})

const typeNamed = (id: string) => defaultSchema.type(id) as ArtifactType

describe('a new document', () => {
  it('quotes what YAML would misread, and nothing else', () => {
    const type = typeNamed('user-story')
    const quoted = newDocument(workspace, { type, title: 'On: @ben’s "berth"', owner: '@ben' })
    expect(quoted.text).toContain('title: "On: @ben’s \\"berth\\""\nowner: "@ben"\n')
  })

  it('bears today’s date where its kind has one', () => {
    const type = typeNamed('research')
    expect(newDocument(workspace, { type, title: 'Harbour masters' }).text).toContain('\n2026-03-02\n')
  })
})
