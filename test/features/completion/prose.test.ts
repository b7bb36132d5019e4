import { describe, expect, test } from 'vitest'
import { type Options, offered, story, suggested, taken } from './scene.ts'

const body = (text: string) => story('', `\n# New\n\n${text}`)
const features = ['F-40', 'F-20', 'F-12', 'F-3']

describe('ids are offered in prose', () => {
  test.each([
    ['behind letters and a hyphen', 'It belongs to F-¦', features],
    ['behind the letters of a kind', 'See US¦', ['US-12', 'US-7']],
    ['behind a number, the nearest first', 'See us-1¦', ['US-12']],
    ['that begin with what is typed', 'See F-4¦ for more', ['F-40']],
    ['in the middle of one', 'See F-¦12.', features],
    ['in brackets', 'Done (F-¦)', features],
    ['in a table', '| What |\n|---|\n| F-¦ |\n', features],
    ['in a list', '- [ ] F-¦', features],
    ['in a quote', '> F-¦', features],
    ['in bold', '**F-¦**', features],
    ['in a heading that begins otherwise', '## Like F-¦', features],
    ['in the text of a link', '[F-¦](x.md)', features],
    ['behind code that is closed', '`a` and F-¦', features],
  ])('%s', (_, text, expected) => expect(offered(body(text))).toEqual(expected))

  test('with their titles and how far they are', () =>
    expect(suggested(body('F-3¦')).items[0]).toMatchObject({
      label: 'F-3',
      title: 'Split the bill',
      detail: 'ready',
      about: { kind: 'artifact', path: 'features/split.md', item: null },
    }))

  test('those of this document, too', () => {
    const marked = body('## FR-1 Fast\n\n## FR-2 Small\n\nSee FR-¦')
    expect(offered(marked)).toEqual(['FR-2', 'FR-1'])
    expect(
      offered(marked, { files: { 'features/other.md': story('', '\n# Other\n\n## FR-9 x\n') } }),
    ).toEqual(['FR-2', 'FR-1'])
  })

  test('whatever stands at the same place in another document', () => {
    const marked = body('See F-5¦')
    const at = marked.indexOf('F-5')
    const lead = '---\ntype: feature\n'
    const other = `${lead}x: ${'a'.repeat(at - lead.length - 'x: \nid: '.length)}\nid: F-50\n---\n`
    expect(other.indexOf('F-50')).toBe(at)
    expect(offered(marked, { files: { 'features/other.md': other } })).toEqual(['F-50'])
  })

  test.each([
    ['of a heading, and no other', '## US-1.1 A\n\n## US-1.2 B\n\n## US-¦', ['US-1.3']],
    ['of a heading in the middle', '## US-1.1 A\n\n## US-¦\n\n## US-1.2 B\n', ['US-1.3']],
    ['of a heading, counted in the workspace', '## US-¦', ['US-13']],
    ['of a row, before the others', '| Id |\n|---|\n| FR-01 |\n| FR-¦ |\n', ['FR-02', 'FR-01']],
    ['but not where documents are listed', '- F-3\n- F-¦', features],
    ['but not of letters nobody uses', '## ABC-¦', []],
  ])('the next one %s', (_, text, expected) => expect(offered(body(text))).toEqual(expected))

  test('and take the place of what is there of one', () => {
    expect(taken(body('See F-¦99, and more'), 'F-3')).toBe(body('See F-3, and more'))
    expect(taken(body('See us-1¦.'), 'US-12')).toBe(body('See US-12.'))
  })
})

describe('headings are offered in links', () => {
  test.each([
    [
      'of another document',
      'See [it](../features/split.md#¦)',
      ['#split-the-bill', '#problem', '#outcome-in-short'],
    ],
    ['of this one', 'See [it](#¦)', ['#new', '#more']],
  ])('%s', (_, text, expected) => expect(offered(body(`${text}\n\n## More\n`))).toEqual(expected))

  test('and take the place of the fragment', () =>
    expect(taken(body('See [it](../features/split.md#pr¦ob) now'), '#problem')).toBe(
      body('See [it](../features/split.md#problem) now'),
    ))
})

describe('nothing is offered', () => {
  const text: Options = { path: 'notes/a.md' }
  test.each<[string, string, Options?]>([
    ['in prose', body('Some words¦')],
    ['behind a word and a hyphen', body('so-¦')],
    ['behind a hyphen', body('One -¦')],
    ['behind a bullet', body('-¦')],
    ['behind a colon', body('Note:¦')],
    ['behind one capital letter', body('F¦')],
    ['behind letters that are no kind', body('The API¦')],
    ['within a word', body('See US¦A')],
    ['within a word with a hyphen', body('US-¦based')],
    ['behind letters in a word', body('xUS-¦')],
    ['in code', body('`F-¦`')],
    ['in code that nothing closes yet', body('`see F-¦')],
    ['in a block of code', body('```\nF-¦\n```\n')],
    ['in a block of code that nothing closes', body('```\nF-¦')],
    ['in a comment', body('<!-- F-¦ -->')],
    ['in HTML', body('<div title="F-¦">\n')],
    ['in a path', body('docs/F-¦')],
    ['in an address', body('https://example.com/browse/F-¦')],
    ['in a link', body('[it](F-¦)')],
    ['in a link to nowhere', body('[it](gone.md#¦)')],
    ['in an ordinary file', '# A\n\nSee F-¦\n', text],
    ['in a link of an ordinary file', '# A\n\n[it](../features/split.md#¦)\n', text],
    ['in a README', '# A\n\nSee F-¦\n', { path: 'stories/README.md' }],
  ])('%s', (_, marked, options) => expect(offered(marked, options)).toEqual([]))
})
