import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { types } from '../../server/src/domain/schema/types.ts'
import { dotOf } from '../../server/src/features/report/dot.ts'
import { escapeDot, escapeHtml, escapeMermaid, piecesOf } from '../../server/src/features/report/escape.ts'
import { foldedTo } from '../../server/src/features/report/fold.ts'
import { htmlOf } from '../../server/src/features/report/html.ts'
import { markdownOf } from '../../server/src/features/report/markdown.ts'
import { mermaidOf } from '../../server/src/features/report/mermaid.ts'
import { type Report, reportOf } from '../../server/src/features/report/report.ts'
import { onOneLine } from '../../server/src/text/markdown.ts'
import { message, word } from '../../server/src/text/message.ts'
import { sayIn } from '../../server/src/text/say.ts'
import { runs } from '../runs.ts'
import { hostileTitle, hostileTitles } from '../text/hostile.ts'
import { nodesIn, parsed } from '../text/parsed.ts'
import { sample, workspaceIn } from './sample.ts'

const harbour = reportOf(sample('harbour'), 'Harbour')

/** A report in which every word that somebody could write says `title`. */
function titled(title: string): Report {
  const workspace = workspaceIn(`
    s.md | type: strategy | id: ST-1 | status: active
    f.md | type: feature | id: F-1 | parent: ST-9
    r.md | type: roadmap | id: RM-1 | parent: ST-1 | status: active`)
  const report = reportOf(workspace, title)
  const { nodes, edges } = report.graph
  return {
    ...report,
    roles: new Map([...report.roles].map(([id]) => [id, title])),
    worst: report.worst.map((it) => ({
      ...it,
      title,
      what: message('{0} is `{1}`', title, title),
      repair: word(title),
    })),
    graph: { edges, nodes: nodes.map((node) => ({ ...node, title, owner: title })) },
    nameOf: () => title,
    pathOf: () => title,
  }
}

/** The tags of HTML with the names of their attributes. */
const tagsIn = (html: string) =>
  [...html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<[^<>]*>/g)].map(([tag]) =>
    tag.replace(/"[^"]*"/g, ''),
  )

describe('whatever a title says, it is text', () => {
  const law = (title: string) => {
    if (onOneLine(title) === '') return
    const hostile = titled(title)
    const tame = titled('x')
    const html = htmlOf(hostile)
    // A title with backticks has names in it.
    const isCode = (tag: string) => /^<\/?code/.test(tag)
    expect(tagsIn(html).filter((tag) => !isCode(tag))).toEqual(
      tagsIn(htmlOf(tame)).filter((tag) => !isCode(tag)),
    )
    expect(html).toContain(`<h1>${escapeHtml(title)}</h1>`)

    const kinds = (report: Report) =>
      nodesIn(parsed(markdownOf(report)))
        .map(({ type }) => type)
        .filter((type) => type !== 'text' && type !== 'inlineCode')
    expect(kinds(hostile)).toEqual(kinds(tame))

    const label = String.raw`"[\p{L}\p{M}\p{N} .,_–—#;-]*"`
    const mermaid = new RegExp(
      String.raw`^(?:flowchart LR| {2}subgraph lane\d\[${label}\]| {4}n\d+\[${label}\]| {2}end| {2}n\d+ (?:-->|-\.-x) n\d+| {2}class(?:Def)? [\w:., -]+)$`,
      'u',
    )
    for (const line of mermaidOf(hostile).trimEnd().split('\n')) expect(line).toMatch(mermaid)
    const strings = (report: Report) => dotOf(report).replace(/"(?:[^"\\]|\\["\\])*"/g, '""')
    expect(strings(hostile)).toBe(strings(tame))
  }
  test.each(hostileTitles)('%j', law)
  test('any', () => fc.assert(fc.property(hostileTitle, law), { numRuns: runs(0.1) }))
})

test('what is escaped reads as it stands', () => {
  fc.assert(
    fc.property(hostileTitle, (title) => {
      const text = onOneLine(title)
      const numbers = /#(\d+);/g
      expect(escapeMermaid(title).replace(numbers, (_, code) => String.fromCodePoint(Number(code)))).toBe(
        text,
      )
      expect(escapeDot(title).replace(/\\(["\\])/g, '$1')).toBe(text)
      const bare = (it: string) => it.replaceAll('`', '')
      expect(
        bare(
          piecesOf(title)
            .map((it) => it.text)
            .join(''),
        ),
      ).toBe(bare(title))
    }),
  )
})

describe('the report on harbour', () => {
  it('as Markdown', () => {
    const markdown = markdownOf(harbour)
    expect(markdown).toMatch(/^# Harbour\n\n38 artifacts · 18 stories · 21 April 2026\n/)
    expect(markdown).toContain('- **Ready:** 8 of 17 open stories ready to be taken on. Not yet ready: US-4 ')
    expect(markdown).toContain('| Story writing | Doubled up | Product Owner (15); Product Leader (1) |')
    expect(markdown).toContain(
      '3. **F-4 Arrivals board** (features/arrivals-board.md)  \n   This feature has no owner. Set its owner; usually that is a Product Manager.',
    )
  })

  it('as a page that needs nothing beside itself', () => {
    const html = htmlOf(harbour)
    expect(html).not.toMatch(/<script|<link|src=|href=|url\(|@import|https?:/)
    expect(html).toContain('prefers-color-scheme: dark')
    expect(html).toContain('@media print')
    expect(html.match(/class="box"/g)).toHaveLength(40)
    expect(html.match(/<li><b>/g)).toHaveLength(10)
  })

  it('leads to its documents where somebody has them at hand', () => {
    const html = htmlOf(harbour, { linkOf: (key) => `file:///harbour/${key}` })
    expect(html).toContain('<a href="file:///harbour/features/arrivals-board.md">F-4 Arrivals board</a>')
    expect(htmlOf(harbour)).not.toContain('<a ')
  })

  it('is in the language of its reader', () => {
    const say = sayIn(JSON.parse(readFileSync(new URL('../../server/l10n/de.json', import.meta.url), 'utf8')))
    const german = markdownOf(reportOf(sample('harbour'), 'Hafen', { say }))
    expect(german).toMatch(/^# Hafen\n\n38 Artefakte · 18 Storys · 21\. April 2026\n/)
    expect(german).toContain('## Was steckt fest?')
    expect(german).not.toMatch(/What to fix|The same goes|of \d+ |has no|Set its|Uncovered/)
  })

  it('has no map where nothing is linked, and no figures where there is nothing', () => {
    const one = reportOf(workspaceIn('a.md | type: feature | owner: ada'), 'One')
    expect(htmlOf(one)).not.toContain('<svg')
    const none = htmlOf(reportOf(workspaceIn(''), 'None'))
    expect(none).toContain('0 artifacts')
    expect(none).not.toContain('<section')
  })
})

describe('a map that is too large', () => {
  it('is folded from below, and says how much hangs where', () => {
    const folded = foldedTo(harbour.graph, 22, types)
    expect(folded?.graph.nodes.length).toBeLessThanOrEqual(22)
    expect(folded?.types.slice(0, 2)).toEqual(['acceptance-criteria', 'enabler'])
    // US-1 to US-4, AC-1 below US-3, and EN-1; BUG-1 hangs below the sprint, which is shown.
    expect(folded?.hidden.get('features/share-a-free-berth.md')).toBe(6)
  })

  it('is none where one kind alone is too much', () => expect(foldedTo(harbour.graph, 0, types)).toBeNull())
})
