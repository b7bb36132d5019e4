import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { defaultSchema } from '../../server/src/domain/schema/schema.ts'
import type { ArtifactType } from '../../server/src/domain/schema/types.ts'
import { rules } from '../../server/src/rules/index.ts'
import { isPlace } from '../../server/src/workspace/place.ts'
import { artifactAt, withDocument, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { newDocument, newDocumentFor } from '../../server/src/writing/create.ts'
import { fillTemplate, templatesOf } from '../../server/src/writing/template.ts'
import { growingIn } from '../reading/steps.ts'

const story = defaultSchema.type('user-story') as ArtifactType
const values = { id: 'US-1', title: 'Pay: now', owner: '@ben', parent: '', date: '2026-03-02' }

describe('a template', () => {
  test.each([
    ['# {{title}} ({{ id }})\n', '# Pay: now (US-1)\n'],
    ['{{sprint}} {{Title}} {{constructor}} {{}}\n', '{{sprint}} {{Title}} {{constructor}} {{}}\n'],
    ['---\ntitle: {{title}}\n---\n', '---\ntitle: "Pay: now"\n---\n'],
    ['---\ntitle: "{{title}}"\n---\n', '---\ntitle: "Pay: now"\n---\n'],
    ['---\nid: "{{id}}"\n---\n', '---\nid: US-1\n---\n'],
    ['---\ntitle: Story {{id}}, {{title}}\n---\n', '---\ntitle: "Story US-1, Pay: now"\n---\n'],
    ['---\ntitle: "{{id}}, {{title}}"\n---\n', '---\ntitle: "US-1, Pay: now"\n---\n'],
    ["---\ntitle: '{{title}}!'\n---\n", "---\ntitle: 'Pay: now!'\n---\n"],
    ['---\nowner: [{{owner}}, "{{owner}}"]\n---\n', '---\nowner: ["@ben", "@ben"]\n---\n'],
    ['---\nowners:\n  - {{owner}}\n---\n', '---\nowners:\n  - "@ben"\n---\n'],
    ['---\nowner: {{owner}} # who asks\n---\n', '---\nowner: "@ben" # who asks\n---\n'],
    ['---\nparent: {{parent}}\nid: {{id}}\n---\nx', '---\nid: US-1\n---\nx'],
    ['---\nparent: {{parent}} \n---\n', '---\n---\n'],
    ['---\nepic: {{epic}}\n---\n', '---\nepic: {{epic}}\n---\n'],
    [
      '---\r\nid: {{id}}\r\nparent: {{parent}}\r\n---\r\n\r\n# {{title}}\r\n',
      '---\r\nid: US-1\r\n---\r\n\r\n# Pay: now\r\n',
    ],
    ['---\nid: {{id}}\n---', '---\nid: US-1\n---\n'],
    ['---\n---\n# {{id}}\n', '---\n---\n# US-1\n'],
    ['No block.\n\n---\n\n{{id}}\n\n---\n', 'No block.\n\n---\n\nUS-1\n\n---\n'],
  ])('%j is %j', (template, expected) => expect(fillTemplate(template, values)).toBe(expected))

  test.each<[string, (size: number) => string]>([
    ['open slots', (size) => '{{ '.repeat(size / 3)],
    ['a gap in a slot', (size) => `{{${' '.repeat(size)}`],
    ['open slots in a field', (size) => `---\n${'a: {{'.repeat(size / 6)}`],
    ['bullets before a slot', (size) => `---\n${'- '.repeat(size / 2)}{{id}}\n---\n`],
  ])('%s take no more steps than their number asks for', (_, odd) =>
    expect(growingIn((size) => fillTemplate(odd(size), values), [6_000, 60_000], true)).toEqual([]),
  )
})

describe('of a team', () => {
  const usual = new Map([
    ['user-story', 'usual'],
    ['bug', 'usual'],
  ])

  test('go before the usual ones, under the id of a type or another of its names', () => {
    const own = new Map([
      ['Story', 'by a name'],
      ['bug', 'ours'],
      ['roadmap', 'ours'],
    ])
    expect(templatesOf(defaultSchema, usual, own)).toEqual({
      templates: new Map([
        ['user-story', 'by a name'],
        ['bug', 'ours'],
        ['roadmap', 'ours'],
      ]),
      strangers: [],
    })
  })

  test('are found by the id where several are of one type', () => {
    for (const names of [
      ['story', 'user-story'],
      ['user-story', 'story'],
    ]) {
      const own = new Map(names.map((name) => [name, name]))
      expect(templatesOf(defaultSchema, usual, own).templates.get('user-story')).toBe('user-story')
    }
  })

  test('may be of types of its own; others are strangers, but for a note beside them', () => {
    const schema = readConfig('artifacts:\n  experiment: { owner: product-manager }\n', rules).config?.schema
    const own = new Map([
      ['experiment', 'ours'],
      ['sotry', ''],
      ['README', ''],
    ])
    const { templates, strangers } = templatesOf(schema ?? defaultSchema, usual, own)
    expect([templates.get('experiment'), strangers]).toEqual(['ours', ['sotry']])
  })

  test('are no artifacts themselves, whatever triad.yaml says', () => {
    const config = readConfig('artifacts:\n  user-story: { include: ["**/*.md"] }\n', rules).config
    const path = '.triad/templates/user-story.md'
    const workspace = workspaceOf([[path, '---\ntype: user-story\n---\n']], { config: config ?? undefined })
    expect(artifactAt(workspace, path)).toBeNull()
  })
})

describe('the place of a new document', () => {
  const pathOf = (title: string, others: Record<string, string> = {}) =>
    newDocument(workspaceOf(Object.entries(others)), { type: story, title }).path

  test.each([
    ['../../etc/passwd', 'stories/us-1-etc-passwd.md'],
    ['..\\..\\x', 'stories/us-1-x.md'],
    ['/absolute', 'stories/us-1-absolute.md'],
    ['C:\\Windows', 'stories/us-1-c-windows.md'],
    ['a\0b\u202ec\r\nd', 'stories/us-1-abc-d.md'],
    ['🎉🎉🎉', 'stories/us-1.md'],
    ['', 'stories/us-1.md'],
    ['...', 'stories/us-1.md'],
    ['con', 'stories/us-1-con.md'],
    ['Größe über Ärmel', 'stories/us-1-grosse-uber-armel.md'],
    ['支付 한국어 हिन्दी', 'stories/us-1-支付-한국어-हिन्दी.md'],
    ['Edit a template', 'stories/us-1.md'],
    ['%2e%2e%2fx', 'stories/us-1-2e-2e-2fx.md'],
    ['\ud800 alone', 'stories/us-1-alone.md'],
  ])('%j goes to %s', (title, path) => expect(pathOf(title)).toBe(path))

  it('is never too long, and no character is cut in two', () => {
    for (const letter of ['a', 'ä', '支', '\u{20000}', 'ﷺ']) {
      const path = pathOf(letter.repeat(5000))
      const name = path.slice(path.lastIndexOf('/') + 1)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
      expect(name).not.toMatch(/\p{Cs}/u)
    }
  })

  it('is free, whatever the letter case of what is there', () => {
    expect(pathOf('Pay', { 'stories/US-1-PAY.md': '', 'stories/us-1-pay-2.md': '' })).toBe(
      'stories/us-1-pay-3.md',
    )
  })

  it.each([
    ['../outside', 'us-1-pay.md'],
    ['a/../../outside', 'us-1-pay.md'],
    ['..\\outside', 'us-1-pay.md'],
    ['/tmp', 'tmp/us-1-pay.md'],
    ['C:/tmp', 'us-1-pay.md'],
    ['.git/hooks', 'us-1-pay.md'],
    ['docs//stories', 'us-1-pay.md'],
    ['nul', 'us-1-pay.md'],
    ['.triad/templates', 'us-1-pay.md'],
    ['./docs/stories/', 'docs/stories/us-1-pay.md'],
    ['docs\\stories', 'docs/stories/us-1-pay.md'],
    ['', 'us-1-pay.md'],
    ['.', 'us-1-pay.md'],
  ])('stays in the workspace where the team says %j', (folder, path) => {
    const type = { ...story, folder }
    expect(newDocument(workspaceOf([]), { type, title: 'Pay' }).path).toBe(path)
  })

  it('stays in the workspace for whatever a title, an id, a folder is', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string(),
        fc.string(),
        (title, id, folder) => {
          const made = newDocument(workspaceOf([]), { type: { ...story, folder }, title, id, owner: title })
          expect(isPlace(made.path)).toBe(true)
          expect(made.text).not.toMatch(/\0|\p{Cs}/u)
          const artifact = artifactAt(withDocument(workspaceOf([]), made.path, made.text), made.path)
          expect(artifact?.frontmatter?.faults ?? []).toEqual([])
          // A title such as `<>` is one that is still to come.
          if (artifact) expect(artifact.type.id).toBe('user-story')
        },
      ),
    ))
})

describe('the document that a link asks for', () => {
  const from = 'stories/a.md'
  const asked = (parent: string) => {
    const workspace = workspaceOf([[from, `---\ntype: user-story\nparent: ${parent}\n---\n`]])
    const artifact = artifactAt(workspace, from)
    const [reference] = artifact?.parents ?? []
    return artifact && reference ? newDocumentFor(workspace, artifact, reference)?.path : undefined
  }

  test.each([
    ['../features/pay.md', 'features/pay.md'],
    ['../../outside.md', undefined],
    ['../..%2foutside.md', undefined],
    ['%2e%2e/%2e%2e/outside.md', undefined],
    ['../.git/hooks/a.md', undefined],
    ['"a%00.md"', undefined],
    ['"c:/a.md"', undefined],
    ['aux.md', undefined],
    ['"a?.md"', undefined],
    ['"..\\\\..\\\\x.md"', undefined],
    ['/features/pay.md', 'features/pay.md'],
  ])('%s is at %s', (parent, path) => expect(asked(parent)).toBe(path))
})

test.each([
  ['stories/con.md', false],
  ['stories/lpt1', false],
  ['LPT³.md', false],
  ['com¹/a.md', false],
  ['stories/lpt10.md', true],
  ['stories/contents.md', true],
  ['stories/a.', false],
  ['stories//a.md', false],
  ['.git/a.md', false],
  ['a:b.md', false],
])('every file system takes %s: %s', (path, expected) => expect(isPlace(path)).toBe(expected))
