import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { check, fixesOf } from '../../server/src/rules/check.ts'
import { rules } from '../../server/src/rules/index.ts'
import type { Rule } from '../../server/src/rules/rule.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { workspaceOf } from '../../server/src/workspace/workspace.ts'
import { unsoundEdits } from '../literate/laws.ts'
import { repaired, reportedIn, type Scene } from '../literate/scene.ts'
import { growingIn, sizes } from '../reading/steps.ts'
import { runs } from '../runs.ts'
import { documents as blocks } from '../syntax/documents.ts'
import { nasty } from '../syntax/nasty.ts'
import { document } from './documents.ts'
import { hostile } from './hostile.ts'
import { onLittleStack, tooMany } from './little-stack.ts'

/** All rules as one, so that a scene can be looked at with all of them. */
const all: Rule = {
  id: 'all',
  severity: 'info',
  summary: '',
  why: '',
  repair: '',
  *check(artifact, workspace, document) {
    for (const rule of rules) for (const report of rule.check(artifact, workspace, document)) yield report
  },
}

/** Documents of any kind, most of them with something to find. */
const anyText = fc.oneof(
  document.map((text) => text.replace(/\r\n?/g, '\n')),
  fc.tuple(document, blocks).map(([head, body]) => `${head}\n${body}`.replace(/\r\n?/g, '\n')),
  blocks.map((text) => text.replace(/\r\n?/g, '\n')),
  fc.string({
    unit: fc.constantFrom(
      '---\n',
      'owner: ',
      'As a ',
      'x',
      'I want ',
      '\n',
      '# ',
      '- ',
      '**',
      'AC',
      ':',
      '|',
      'TBD',
      '`',
      '😀',
    ),
    maxLength: 40,
  }),
)
const anyPath = fc.constantFrom('stories/a.md', 'features/b.md', 'roadmap.md', 'team-backlog.md')

const sceneOf = (path: string, text: string): Scene => ({
  rule: all,
  config: defaultConfig,
  documents: new Map([[path, text]]),
})

/** What is found, with places that `move` has moved. */
const printed = (scene: Scene, move = (at: number) => at) =>
  reportedIn(scene).map(({ finding, fixes }) => [
    move(finding.span.start),
    move(finding.span.end),
    finding.severity,
    finding.message,
    fixes.map((fix) => fix.title),
  ])

describe('for any document', () => {
  test('places and edits are sound, and what a fix makes can be read again', () =>
    fc.assert(
      fc.property(anyPath, anyText, (path, text) => {
        const scene = sceneOf(path, text)
        for (const { finding, fixes } of reportedIn(scene)) {
          expect(finding.span.start).toBeGreaterThanOrEqual(0)
          expect(finding.span.end).toBeGreaterThanOrEqual(finding.span.start)
          expect(finding.span.end).toBeLessThanOrEqual(text.length)
          expect(inEnglish(finding.message)).toMatch(/^\S.*[^\s,;:]$/s)
          for (const fix of fixes) {
            expect(unsoundEdits(text, fix.edits)).toEqual([])
            expect(() => reportedIn(repaired(scene, path, fix))).not.toThrow()
          }
        }
      }),
      { numRuns: runs(0.3) },
    ))

  test('line ends make no difference', () =>
    fc.assert(
      fc.property(anyPath, anyText, (path, text) => {
        const crlf = (it: string) => it.replaceAll('\n', '\r\n')
        const move = (at: number) => crlf(text.slice(0, at)).length
        expect(printed(sceneOf(path, crlf(text)))).toEqual(printed(sceneOf(path, text), move))
      }),
      { numRuns: runs(0.3) },
    ))

  test('nor does a byte order mark', () =>
    fc.assert(
      fc.property(anyPath, anyText, (path, text) => {
        fc.pre(!text.startsWith('\ufeff'))
        expect(printed(sceneOf(path, `\ufeff${text}`))).toEqual(printed(sceneOf(path, text), (at) => at + 1))
      }),
      { numRuns: runs(0.3) },
    ))
})

/** Patterns without care take four times as long for twice the size of some of these. */
describe('a document made to be slow takes no more steps than its size asks for', () => {
  const look = (path: string, text: string) => {
    const workspace = workspaceOf([[path, text]])
    for (const finding of check(workspace, path).slice(0, 50)) fixesOf(workspace, path, finding)
  }
  const all = Object.entries({ ...hostile, ...nasty })
  // What is made once, as patterns are, is made before anything is counted.
  for (const [, make] of all) look('stories/a.md', make(100))

  test.each(all)('%s', (_, make) => {
    for (const [path, head] of [
      ['stories/a.md', ''],
      ['features/b.md', '# Title\n\n'],
    ] as const)
      expect(growingIn((size) => look(path, head + make(size)), sizes(1_000), true)).toEqual([])
  })
})

/** More of one kind than fit on what is left of the stack as arguments of one call. */
describe('a document of very many parts ends no run', () => {
  const many = tooMany

  test('as arguments of one call, so many would', () =>
    expect(() => onLittleStack(() => Math.max(...Array<number>(many).fill(0)))).toThrow(RangeError))

  test.each([
    ['stories/a.md', `|a|\n|-|\n${'|'.repeat(many)}`],
    ['stories/a.md', `## AC\n\n|a|\n|-|\n${'a\n'.repeat(many)}`],
    ['stories/a.md', `## AC\n\n${'- a\n'.repeat(many)}`],
    ['stories/a.md', '{{}}'.repeat(many)],
    ['roadmap.md', `## Now\n\n${'- a\n'.repeat(many)}`],
  ])('%s: %.16j', (path, text) => {
    const workspace = workspaceOf([[path, text]])
    expect(() => onLittleStack(() => check(workspace, path))).not.toThrow()
  })
})

test('a repair that could not be put in is not offered', () => {
  const workspace = workspaceOf([['prds/a.md', '---\n{ type: feature }\n---\n\n# A\n']])
  const found = check(workspace, 'prds/a.md')
  expect(found.map((it) => it.rule.id)).toContain('missing-owner')
  for (const finding of found)
    for (const fix of fixesOf(workspace, 'prds/a.md', finding)) expect(fix.edits).not.toEqual([])
})
