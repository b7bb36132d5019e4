import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { ownKind } from '../../server/src/domain/kinds/own.ts'
import { defaultSchema, schemaOf } from '../../server/src/domain/schema/schema.ts'
import type { Lens } from '../../server/src/features/lenses/lens.ts'
import { lensesOf } from '../../server/src/features/lenses.ts'
import { lineStart } from '../../server/src/text/line.ts'
import { english } from '../../server/src/text/say.ts'
import {
  entryAt,
  type Workspace,
  type WorkspaceOptions,
  workspaceOf,
} from '../../server/src/workspace/workspace.ts'

const all = { children: true, criteria: true, parent: true }
type Files = Readonly<Record<string, string>>

const lenses = (workspace: Workspace, path: string, wanted = all): Lens[] =>
  lensesOf(workspace, path, wanted, english)

/** The lenses of the first of `files`: the line each stands above, and its title. */
function shown(files: Files, options: WorkspaceOptions = {}): string[] {
  const workspace = workspaceOf(Object.entries(files), options)
  const [path = '', text = ''] = Object.entries(files)[0] ?? []
  return lenses(workspace, path).map(
    ({ span, title }) => `${text.slice(lineStart(text, span.start)).split('\n')[0]?.slice(0, 20)} | ${title}`,
  )
}

/** What a click on the only lens of the first of `files` shows: each path with the text there. */
function places(files: Files, only: Partial<typeof all>): string[] {
  const workspace = workspaceOf(Object.entries(files))
  const [path = ''] = Object.keys(files)
  const [lens, ...others] = lenses(workspace, path, {
    children: false,
    criteria: false,
    parent: false,
    ...only,
  })
  expect(others).toEqual([])
  return lens?.click.kind === 'show'
    ? lens.click.places.map(
        ({ path, span }) => `${path}: ${entryAt(workspace, path)?.text.slice(span.start, span.end)}`,
      )
    : []
}

const feature = (more = '') =>
  `---\ntype: feature\nid: F-1\nowner: PM\nstatus: ready\nparent: https://example.com\n---\n\n# Cards\n${more}`
const told = 'As a guest, I want to pay, so that I can leave.\n\n'
const criteria = (marks = '  ') =>
  `## Acceptance criteria\n\n${[...marks].map((mark, n) => `- [${mark}] ${n + 1} is paid\n`).join('')}`
const story = (id: string, more = told + criteria(), fields = 'owner: PO\nparent: F-1\n') =>
  `---\ntype: user-story\nid: ${id}\n${fields}---\n\n# Pay ${id}\n\n${more}`

describe('what hangs below a document', () => {
  test('is counted, stories with how many are not ready', () =>
    expect(
      shown({
        'f.md': feature(),
        'a.md': story('US-1'),
        'b.md': story('US-2', told),
        'c.md': '---\ntype: bug\nparent: F-1\n---\n\n# Twice\n',
        'd.md': '---\ntype: bug\nparent: f.md\n---\n\n# Thrice\n',
      }),
    ).toEqual(['# Cards | 2 stories, 1 not ready', '# Cards | 2 bugs']))

  test.each([
    [[story('US-1')], '1 story, ready'],
    [[story('US-1', '')], '1 story, not ready'],
    [[story('US-1'), story('US-2')], '2 stories, all ready'],
    [[story('US-1', ''), story('US-2', '')], '2 stories, none ready'],
    [[story('US-1'), story('US-2', '', 'status: dropped\nparent: F-1\n')], '1 story, ready'],
  ])('%#', (stories, title) =>
    expect(
      shown({ 'f.md': feature(), ...Object.fromEntries(stories.map((it, n) => [`${n}.md`, it])) }),
    ).toEqual([`# Cards | ${title}`]),
  )

  test('are the stories in it, too, each once', () =>
    expect(
      shown({
        'f.md': feature(
          `\n## US-1 Again\n\n${told}## US-7 Cash\n\nAs a guest, I want cash, so that I have it.\n`,
        ),
        'a.md': story('US-1'),
      }),
    ).toEqual([
      '## US-1 Again | Add criteria',
      '## US-7 Cash | Add criteria',
      '# Cards | 2 stories, 1 not ready',
    ]))

  test('is what a sprint takes in', () =>
    expect(
      shown({
        's.md':
          '---\ntype: sprint-objective\nparent: F-1\n---\n\n# Sprint\n\n- US-1 Pay\n- BUG-1\n- F-1 Cards\n- US-9 Unknown\n',
        'f.md': feature(),
        'a.md': story('US-1'),
        'b.md': '---\ntype: bug\nid: BUG-1\n---\n\n# Twice\n',
      }),
    ).toEqual(['# Sprint | 1 story, ready', '# Sprint | 1 bug']))

  test.each([
    ['all of it', `${told}\n${criteria()}`, ['a.md: Pay US-1', 'f.md: ## US-7 Cash']],
    ['what is not ready, where some is not', told, ['f.md: ## US-7 Cash']],
  ])('is shown at a click: %s', (_, cash, expected) =>
    expect(
      places(
        {
          'f.md': feature(`\n## US-7 Cash\n\n${cash}`),
          'a.md': story('US-1', `As a guest, I want a card, so that I have it.\n\n${criteria()}`),
        },
        { children: true },
      ),
    ).toEqual(expected),
  )

  test('and what a story lacks in a tooltip', () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [
        `s${String(n).padStart(2, '0')}.md`,
        story(`US-${n}`, told, 'status: draft\nparent: F-1\n'),
      ]),
    )
    const workspace = workspaceOf(Object.entries({ 'f.md': feature(), ...many }))
    const lines = lenses(workspace, 'f.md')[0]?.tooltip.split('\n') ?? []
    expect(lines).toHaveLength(11)
    expect(lines[0]).toBe('US-0 Pay US-0: no owner, no acceptance criteria, still a draft')
    expect(lines[10]).toBe('… and 2 more')
  })

  test('nothing, where nothing does', () => expect(shown({ 'f.md': feature() })).toEqual([]))

  test('a kind of a team’s own goes by its own name', () => {
    const own = { ...ownKind('trial'), parents: ['feature'] }
    const renamed = defaultSchema.types.map((it) =>
      it.id === 'bug' ? { ...it, title: 'defect', plural: 'Defects', count: null, link: null } : it,
    )
    const config = { ...defaultConfig, schema: schemaOf(defaultSchema.roles, [...renamed, own]) }
    const below = (type: string) => `---\ntype: ${type}\nparent: F-1\n---\n\n# One\n`
    expect(
      shown(
        { 'f.md': feature(), 'a.md': below('trial'), 'b.md': below('bug'), 'c.md': below('bug') },
        { config },
      ),
    ).toEqual(['# Cards | 2 defects', '# Cards | 1 trial'])
  })
})

describe('the criteria of a story', () => {
  const own = (more: string) => shown({ 'a.md': story('US-1', more), 'f.md': feature() })

  test.each([
    ['  ', '2 criteria'],
    [' x ', '3 criteria, 1 done'],
    ['xx', '2 criteria, all done'],
    [' ', '1 criterion'],
    ['x', '1 criterion, done'],
  ])('are counted: [%s]', (marks, title) =>
    expect(own(told + criteria(marks))).toEqual([`# Pay US-1 | ${title}`]),
  )

  test('placeholders are none', () =>
    expect(own(`${told}## Acceptance criteria\n\n- Paid\n- TBD\n`)).toEqual(['# Pay US-1 | 1 criterion']))

  test.each([told, `${told}## Acceptance criteria\n`, `${told}## Acceptance criteria\n\n- [ ] TBD\n`])(
    'are asked for where there are none: %j',
    (more) => expect(own(more)).toEqual(['# Pay US-1 | Add criteria']),
  )

  test('are not asked for where the story says when it is done, or is', () => {
    expect(own(`${told}## Definition of done\n\n- It is paid\n`)).not.toContain('# Pay US-1 | Add criteria')
    expect(shown({ 'a.md': story('US-1', told, 'status: done\nowner: PO\nparent: F-1\n') })).toEqual([])
  })

  test('are not asked for where they stand in a document of their own', () =>
    expect(
      shown({
        'a.md': story('US-1', told),
        'c.md': `---\ntype: acceptance-criteria\nparent: US-1\n---\n\n# Criteria\n\n${criteria()}`,
        'f.md': feature(),
      }),
    ).toEqual(['# Pay US-1 | 1 list of acceptance criteria']))

  test('stand at its heading, else at its first line', () =>
    expect(
      shown({
        's.md': `---\ntype: user-story\nparent: F-1\n---\n\n## US-1 Card\n\n${told}**AC:**\n\n- Paid\n\n## US-2 Cash\n\nAs a guest, I want cash, so that I have it.\n`,
        'f.md': feature(),
      }),
    ).toEqual([
      '## US-1 Card | 1 criterion',
      '## US-2 Cash | Add criteria',
      '## US-1 Card | 2 stories, none ready',
    ]))

  test('a title in frontmatter is no place for a lens', () =>
    expect(
      shown({ 'a.md': `---\ntype: user-story\ntitle: Pay\nparent: F-1\n---\n\n${told}`, 'f.md': feature() }),
    ).toEqual(['--- | Add criteria']))

  test('a table and a long list stay in one piece', () => {
    const rows = Array.from({ length: 50 }, (_, n) => `| US-${n} | ${told.trim()} |\n`).join('')
    const table = `---\ntype: team-backlog\nparent: F-1\n---\n\n# Backlog\n\n| ID | User Story |\n|---|---|\n${rows}`
    expect(shown({ 'b.md': table, 'f.md': feature() })).toEqual(['# Backlog | 50 stories, none ready'])
    const list = (count: number) =>
      `---\ntype: team-backlog\nparent: F-1\n---\n\n# Backlog\n\n## Stories\n\n${Array.from({ length: count }, (_, n) => `- As a guest, I want ${n}, so that I leave.\n`).join('')}`
    expect(shown({ 'b.md': list(8), 'f.md': feature() })).toEqual(['# Backlog | 8 stories, none ready'])
    expect(shown({ 'b.md': list(2), 'f.md': feature() })).toEqual([
      '- As a guest, I want | Add criteria',
      '- As a guest, I want | Add criteria',
      '# Backlog | 2 stories, none ready',
    ])
  })

  test('are shown at a click', () =>
    expect(places({ 'a.md': story('US-1') }, { criteria: true })).toEqual([
      'a.md: - [ ] 1 is paid',
      'a.md: - [ ] 2 is paid',
    ]))

  test('are written where the finding is', () => {
    const text = story('US-1', `${told}## Acceptance criteria\n`)
    const lens = lenses(workspaceOf([['a.md', text]]), 'a.md').find((it) => it.click.kind === 'add-criteria')
    expect(lens?.click).toEqual({ kind: 'add-criteria', at: text.indexOf('## Acceptance') })
  })
})

describe('a link up is offered', () => {
  const orphan = story('US-1', told + criteria(), 'owner: PO\n')
  const roadmap = '---\ntype: roadmap\n---\n\n# Roadmap\n'

  test.each([
    [{ 'f.md': feature(), 'r.md': roadmap }, 'Link to a feature…'],
    [{ 'r.md': roadmap }, 'Link to a roadmap…'],
  ])('to the nearest kind there is: %j', (files, title) =>
    expect(shown({ 'a.md': orphan, ...files })).toEqual(['# Pay US-1 | 2 criteria', `# Pay US-1 | ${title}`]),
  )

  test('but not where there is none, nor where the document says where it comes from', () => {
    expect(shown({ 'a.md': orphan })).toEqual(['# Pay US-1 | 2 criteria'])
    expect(shown({ 'a.md': story('US-1'), 'f.md': feature() })).toEqual(['# Pay US-1 | 2 criteria'])
  })

  test('nor where the rule is off', () => {
    const severities = new Map([['missing-parent', 'off'] as const])
    expect(
      shown({ 'a.md': orphan, 'f.md': feature() }, { config: { ...defaultConfig, severities } }),
    ).toEqual(['# Pay US-1 | 2 criteria'])
  })
})

describe('silence', () => {
  const files = {
    'stories/pay.md': `# Pay\n\n${told}`,
    'stories/leave.md': `# Leave\n\n${told}${criteria()}`,
  }

  test('where nobody has chosen Triad, nothing is asked for', () => {
    const workspace = workspaceOf(Object.entries(files))
    expect(lenses(workspace, 'stories/pay.md')).toEqual([])
    expect(lenses(workspace, 'stories/leave.md').map((it) => it.title)).toEqual(['2 criteria'])
  })

  test('in what is no artifact', () => expect(shown({ 'README.md': feature() })).toEqual([]))

  test.each(Object.keys(all))('where %s is switched off', (kind) => {
    const workspace = workspaceOf([
      ['a.md', story('US-1', told, '')],
      ['f.md', feature()],
      ['b.md', '---\ntype: bug\nparent: US-1\n---\n\n# Bug\n'],
    ])
    const titles = { criteria: 'Add criteria', children: '1 bug', parent: 'Link to a feature…' }
    const { [kind as keyof typeof all]: off, ...others } = titles
    expect(off).toBeDefined()
    expect(lenses(workspace, 'a.md', { ...all, [kind]: false }).map((it) => it.title)).toEqual(
      Object.values(others),
    )
  })
})
