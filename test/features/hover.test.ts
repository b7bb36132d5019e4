import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { markdownStyle, plainStyle } from '../../server/src/features/hover/style.ts'
import { hoverAt } from '../../server/src/features/hover.ts'
import { rules } from '../../server/src/rules/index.ts'
import { shortened } from '../../server/src/text/markdown.ts'
import { english } from '../../server/src/text/say.ts'
import { artifactAt, type WorkspaceOptions, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { documents } from '../model/documents.ts'
import { runs } from '../runs.ts'
import { hostileTitle, hostileTitles } from '../text/hostile.ts'
import { type Node, nodesIn, parsed, textIn } from '../text/parsed.ts'
import { sceneOf } from './cursor.ts'

const config = (text: string): WorkspaceOptions => {
  const { config } = readConfig(text, rules)
  return config ? { config } : {}
}

/** What is shown where `¦` stands, as plain text, or as Markdown without links. */
const shown = (files: Record<string, string>, options: WorkspaceOptions = {}, style = plainStyle) => {
  const { workspace, path, offset } = sceneOf(files, options)
  return hoverAt(workspace, path, offset, style, english)?.text ?? null
}

const story = (head: string, body = '# Pay with a card\n') => `---\ntype: user-story\n${head}\n---\n\n${body}`

describe('a word that a document says of itself', () => {
  const people = config(
    'people:\n  ada: { name: Ada Okoro, role: product-leader }\n  ben: { name: Ben Ito, role: product-owner }',
  )

  test('a role: what it is for, and who holds it', () =>
    expect(shown({ 'a.md': story('owner: ¦PO') }, people)).toBe(
      [
        'Product Owner',
        'the team backlog, the sprint',
        '',
        'Owns the backlog of stories, bugs and enablers, turns roadmaps into stories that are ready for development, writes acceptance criteria, leads sprint ceremonies, prioritises by value and effort.',
        '',
        '• Produces sprint objectives, user stories, acceptance criteria, release plans',
        '• Hands on delivered value, and feedback upward',
        '• Why it matters: the highest value now; every story has a clear why',
        '• Held by Ben Ito',
      ].join('\n'),
    ))
  test('a role in the text', () =>
    expect(shown({ 'stories/a.md': '# Pay\n\n**Owner:** Product ¦Owner\n' })).toContain('the sprint'))
  test('a person: their roles, and how much they own', () =>
    expect(
      shown(
        { 'a.md': story('owner: "¦@ben"'), 'b.md': story('owner: Ben Ito'), 'c.md': story('owner: PO') },
        people,
      ),
    ).toBe('Ben Ito\nProduct Owner\n\n• Owns 2 documents'))
  test('a type: who writes it, what it holds, where it stands', () =>
    expect(shown({ 'a.md': '---\ntype: ¦story\n---\n\n# Pay\n' })).toBe(
      [
        'User story',
        'user-story · story · pbi · product-backlog-item · job-story',
        '',
        '• Owned by Product Owner',
        '• Holds a story sentence with its why; acceptance criteria',
        '• Handed down from feature, roadmap',
        '• Handed down to acceptance criteria',
        '• Ids like US-12',
      ].join('\n'),
    ))
  test.each([
    ['in frontmatter', story('triad: { disable: [missing-¦why] }')],
    ['in a comment', story('id: US-1', '<!-- triad-disable missing-¦why -->\n\n# Pay\n')],
  ])('a rule that is switched off %s', (_, text) =>
    expect(shown({ 'a.md': text })).toMatch(
      /^missing-why\na note\n\nEvery story sentence.*\n\n• Why: .*\n• What to do: /,
    ),
  )
  test('a rule as the team has set it', () =>
    expect(
      shown({ 'a.md': story('triad: { disable: [¦missing-why] }') }, config('rules:\n  missing-why: off')),
    ).toContain('switched off in triad.yaml'))
  test.each([
    ['own¦er: PO', 'owner\n\nWho owns this document'],
    ['Epic¦: F-1', 'Epic\n\nWhat this is handed down from'],
    ['stat¦us: draft', 'status\n\nIts status'],
    ['people: [a]\nreview_¦by: 2027-01-01', 'review_by\n\nThe date of its next review'],
  ])('a key: %j', (field, text) => expect(shown({ 'a.md': story(field) })).toContain(text))
  test('how else a key can be written', () =>
    expect(shown({ 'a.md': story('st¦ate: draft') })).toContain('Can also be written status.'))
  test.each([
    ['a key of another tool', story('la¦bels: [a]')],
    ['an owner that nobody knows', story('owner: ¦somebody')],
    ['a rule that is none', story('triad: { disable: [no-¦rule] }')],
    ['a key where nothing is an artifact', '---\nowner¦: PO\n---\n'],
    ['prose', story('id: US-1', '# Pay\n\nAny ¦word.\n')],
  ])('nothing for %s', (_, text) => expect(shown({ 'a.md': text })).toBe(null))
})

describe('what a document names', () => {
  const files = {
    'strategy/s.md':
      '---\ntype: strategy\nid: ST-1\nowner: product-leader\nstatus: active\n---\n\n# The bet\n',
    'roadmap.md': `---\ntype: roadmap\nid: RM-1\nowner: product-manager\nparent: ST-1\n---\n\n# This year\n\n## Now\n\n### F-7 Cards\n\n**Outcome:** 5 % fewer calls\n`,
    'features/f.md':
      '---\ntype: feature\nid: F-1\nowner: product-manager\nstatus: ready\nparent: RM-1\n---\n\n# Saved cards\n',
    'stories/a.md': `---\ntype: user-story\nid: US-1\nowner: product-owner\nstatus: ready\nparent: F-1\n---\n\n# US-1: Pay **with** a card\n\nAs a guest, I want to pay, so that I can go.\n\n## Acceptance criteria\n\n- [x] It is paid\n- [ ] It is seen\n`,
    'stories/b.md': story('id: US-2\nparent: F-1', '# Give back\n'),
    'stories/c.md': story('id: US-10\nparent: F-7', '# Keep\n'),
  }
  const at = (path: string, text: string) => shown({ ...files, [path]: text })

  const card = [
    'Pay with a card',
    'user story · US-1 · ready · Product Owner',
    '',
    '• Part of ST-1 The bet › RM-1 This year › F-1 Saved cards',
    '• 2 criteria, 1 done',
  ].join('\n')
  test.each([
    ['in a README', 'README.md', 'As us-¦1 says.'],
    ['in a table', 'notes.md', '| A |\n|---|\n| ¦US-1 |\n'],
    ['in a heading', 'notes.md', '## About ¦US-1\n'],
    ['where it is defined', 'stories/a.md', files['stories/a.md'].replace('id: US', 'id: ¦US')],
  ])('a story by its id, %s', (_, path, text) => expect(at(path, text)).toBe(card))

  test('a feature with what stands below it, as people count', () =>
    expect(at('x.md', '¦F-1')).toBe(
      [
        'Saved cards',
        'feature · F-1 · ready · Product Manager',
        '',
        '• Part of ST-1 The bet › RM-1 This year',
        '• Handed down to US-1 Pay with a card, US-2 Give back',
      ].join('\n'),
    ))
  test('of many that stand below it, the first', () => {
    const many = Object.fromEntries(
      [10, 9, 8, 7, 6, 5].map((n) => [
        `stories/${n}.md`,
        story(`id: US-${n}\nparent: RM-1`, `# Number ${n}\n`),
      ]),
    )
    const { 'stories/c.md': _, ...others } = files
    expect(shown({ ...others, ...many, 'x.md': '¦RM-1' })).toContain(
      '• Handed down to 7: F-1 Saved cards, US-5 Number 5, US-6 Number 6, US-7 Number 7 and 3 more',
    )
  })
  test('an item with the document it stands in', () =>
    expect(at('x.md', '¦f-7')).toBe(
      'Cards\nfeature · F-7 · in RM-1 This year\n\n• Part of ST-1 The bet\n• Handed down to US-10 Keep',
    ))
  test('a row by what it says', () =>
    expect(
      shown({
        'backlog.md':
          '---\ntype: feature-backlog\n---\n\n# All\n\n| # | Id | What |\n|---|---|---|\n| F-3 | ready | **Pay** now |\n\n¦F-3\n',
      }),
    ).toMatch(/^Pay now\n/))
  test.each(['../features/f.md', '/features/f.md'])('a document by its path: %s', (path) =>
    expect(at('stories/b.md', story(`parent: ¦${path}`))).toContain('Saved cards\nfeature · F-1'),
  )
  test('a part of it by the heading', () => {
    expect(at('stories/b.md', story('parent: ../¦roadmap.md#f-7-cards'))).toContain('Cards\nfeature · F-7')
    expect(at('stories/b.md', story('parent: ../¦roadmap.md#now'))).toBe(
      'Now\nin RM-1 This year\n\n• Part of ST-1 The bet\n• Handed down to Pay with a card',
    )
  })
  test('a document that is no artifact', () =>
    expect(shown({ 'stories/b.md': story('parent: ../¦notes.md'), 'notes.md': '# Some *notes*\n' })).toBe(
      'Some notes\nnotes.md',
    ))
  test('what is found in it', () =>
    expect(at('stories/b.md', story('id: ¦US-2\nowner: TBD', '# Give back\n'))).toMatch(
      /\n• \d+ warnings?, \d+ notes?$/,
    ))
  test('several things of one id', () =>
    expect(at('stories/b.md', story('id: US-¦1', '# Give back\n'))).toBe(
      [
        'US-1',
        '2 things have this id',
        '',
        '• US-1 Pay with a card · user story · stories/a.md',
        '• US-1 Give back · user story · stories/b.md',
      ].join('\n'),
    ))
  test('objectives and roadmaps by what they hold', () => {
    expect(at('roadmap.md', files['roadmap.md'].replace('id: ', 'id: ¦'))).toContain('• 1 item')
    const okr =
      '---\ntype: okr\nid: ¦OKR-1\n---\n\n# Year\n\n## Objective 1: Sell\n\n- KR1: 5 % more\n- KR2: 7 % more\n'
    expect(shown({ 'okr.md': okr })).toContain('• 1 objective, 2 key results')
  })
  test.each([
    ['an id', 'F-¦99'],
    ['a document', '../features/¦z.md'],
    ['a heading', '../features/f.md#¦z'],
    ['another place', 'https://example.com/¦F-1'],
  ])('nothing for %s that is not there', (_, parent) =>
    expect(at('stories/b.md', story(`parent: ${parent}`))).toBe(null),
  )
  test('a circle ends', () =>
    expect(
      shown({
        'a.md': story('id: US-1\nparent: US-2', '# One\n'),
        'b.md': story('id: US-2\nparent: US-3', '# Two\n'),
        'c.md': story('id: US-3\nparent: US-1', '# Three\n'),
        'x.md': '¦US-1',
      }),
    ).toContain('• Part of US-3 Three › US-2 Two\n• Handed down to US-3 Three'))
})

describe('the title of a document', () => {
  const card = 'Pay\nuser story\n\nRead as user story: Its frontmatter says `type: user-story`.\n\n'
  test('says what it is read as, and by what', () =>
    expect(shown({ 'a.md': story('owner: TBD', '# P¦ay\n') })).toContain(card))
  test('and so does its id there', () =>
    expect(shown({ 'a.md': story('id: US-1', '# US-¦1 Pay\n') })).toContain('Read as user story: '))
  test.each([
    ['of a document that is none', { 'notes.md': '# No¦tes\n' }],
    ['below it', { 'a.md': story('id: US-1', '# Pay\n\n## No¦w\n') }],
  ])('but nothing %s', (_, files) => expect(shown(files)).toBe(null))
})

describe('as Markdown', () => {
  const style = markdownStyle(({ path, at }) => `file:///team/${path}#${at}`)

  test('a title leads to its document, but not where one is', () => {
    const files = {
      'a.md': story('id: US-1\nparent: F-1'),
      'f.md': '---\ntype: feature\nid: F-1\n---\n\n# Cards\n',
    }
    expect(shown({ ...files, 'x.md': '¦US-1' }, {}, style)).toContain(
      '**[Pay with a card](file:///team/a.md#49)**  \nuser story · US-1\n\n- Part of [F-1 Cards](file:///team/f.md#33)',
    )
    expect(shown({ ...files, 'a.md': story('id: ¦US-1\nparent: F-1') }, {}, style)).toMatch(
      /^\*\*Pay with a card\*\*/,
    )
  })

  /** Everything a card is made of, and nothing else. */
  const usual = new Set(['root', 'paragraph', 'strong', 'link', 'text', 'break', 'list', 'listItem'])
  const expectText = (markdown: string) => {
    const nodes: Node[] = nodesIn(parsed(markdown))
    expect(nodes.filter((it) => !usual.has(it.type)).map((it) => it.type)).toEqual([])
    expect(
      nodes.flatMap((it) => it.url ?? []).filter((url) => !/^file:\/\/\/team\/[\w/.%-]+#\d+$/.test(url)),
    ).toEqual([])
  }
  const yaml = (text: string) => JSON.stringify(text.replace(/\p{Cs}/gu, ''))

  const law = (title: string) => {
    const options = config(
      `people:\n  ada: { name: ${yaml(title)} }\nartifacts:\n  feature: { title: ${yaml(title)} }`,
    )
    const line = title.replace(/[\r\n]/g, ' ')
    const files = {
      'a.md': `---\ntype: user-story\nid: US-1\ntitle: ${yaml(title)}\nowner: ada\nstatus: ${yaml(title)}\nparent: F-1\n---\n\n# ${line}\n`,
      'b.md': `---\ntype: user-story\nid: ${yaml(title)}\nparent: US-1\n---\n\n# ${line}\n`,
      'f.md': `---\ntype: feature\nid: F-1\n---\n\n# ${line}\n\n## F-2 ${line}\n\n| Id | What |\n|---|---|\n| F-3 | ${line} |\n\n- F-4 ${line}\n`,
    }
    const workspace = workspaceOf([...Object.entries(files), ['x.md', 'US-1 F-1 F-2 F-3 F-4']], options)
    for (const offset of [0, 5, 9, 13, 17]) {
      // A title that is a slot makes a template of its document, which is no artifact.
      const text = hoverAt(workspace, 'x.md', offset, style, english)?.text
      if (text !== undefined) expectText(text)
    }
    const named = artifactAt(workspace, 'a.md')?.title.text
    const card = nodesIn(parsed(hoverAt(workspace, 'x.md', 0, style, english)?.text ?? ''))
    const heading = card.find((it) => it.type === 'strong')
    const said = shortened(title, 100)
    if (heading && named === title.trim() && said !== '') expect(textIn(heading)).toBe(said)
    for (const word of ['ada', 'feature']) {
      const path = word === 'ada' ? 'a.md' : 'f.md'
      const found = hoverAt(workspace, path, files[path].indexOf(word) + 1, style, english)
      expectText(found?.text ?? '')
    }
  }
  test.each(hostileTitles)('nothing that a document says is markup: %j', law)
  test('whatever it says', () => fc.assert(fc.property(hostileTitle, law), { numRuns: runs(0.1) }))

  test('what is plain has no markup', () =>
    expect(shown({ 'x.md': '¦US-1', 'a.md': story('id: US-1', '# a*b*c [x](y) _z_ <w>\n') })).toMatch(
      /^abc x z/,
    ))
})

test('for any documents, at any place', () =>
  fc.assert(
    fc.property(documents, fc.nat(), (files, at) => {
      const workspace = workspaceOf(files)
      for (const [path, text] of files) {
        const offset = at % (text.length + 1)
        const found = hoverAt(workspace, path, offset, plainStyle, english)
        if (!found) continue
        expect(found.span.start).toBeLessThanOrEqual(offset)
        expect(found.span.end).toBeGreaterThanOrEqual(offset)
        expect(found.text).toMatch(/^\S/)
      }
    }),
  ))
