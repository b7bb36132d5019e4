import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { selectionsIn } from '../../server/src/features/selection.ts'
import type { Artifact } from '../../server/src/reading/artifact/artifact.ts'
import { parse } from '../../server/src/reading/document/document.ts'
import { artifactAt, artifactsOf, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { runs } from '../runs.ts'
import { anyArtifact, samples } from './any.ts'
import { sceneOf } from './cursor.ts'

/** What is selected, step by step, from where `¦` stands. */
const selected = (marked: string): string[] => {
  const { workspace, path, offset } = sceneOf({ 'stories/a.md': marked })
  const artifact = artifactAt(workspace, path) as Artifact
  return selectionsIn(
    artifact,
    parse(artifact.text),
  )(offset).map(({ start, end }) => artifact.text.slice(start, end))
}

const head = '---\ntype: user-story\nowner: "product-owner"\n---\n'
const sentence = '**As a** guest, I want to pay\nwith a card, so that I can go.'
const criteria = '## Acceptance criteria\n\n- [ ] It is paid\n- [ ] It is seen'
const body = `# Pay\n\n${sentence} More.\n\n${criteria}\n\n## Notes\n\nNone.`
const text = `${head}\n${body}\n`

describe('what is selected, step by step', () => {
  test('in a sentence: the word, the part, the sentence, the paragraph', () =>
    expect(selected(text.replace('pay\n', 'p¦ay\n'))).toEqual([
      'pay',
      'pay\nwith a card',
      sentence,
      `${sentence} More.`,
      body,
      text,
    ]))
  test('in a criterion: the word, its text, the criterion, all of them', () =>
    expect(selected(text.replace('is paid', 'is ¦paid'))).toEqual([
      'paid',
      'It is paid',
      '- [ ] It is paid',
      criteria,
      body,
      text,
    ]))
  test('in frontmatter: the word, the value, the field, the block', () =>
    expect(selected(text.replace('product-owner', 'product¦-owner'))).toEqual([
      'product-owner',
      '"product-owner"',
      'owner: "product-owner"',
      'type: user-story\nowner: "product-owner"',
      head.trim(),
      text,
    ]))
  test('in a cell', () =>
    expect(selected('# US-1\n\n| a | It is p¦aid |\n|---|---|\n').slice(0, 3)).toEqual([
      'paid',
      'It is paid',
      '| a | It is paid |',
    ]))
})

describe('each holds the place and what was selected before, and more', () => {
  const law = (artifact: Artifact, at: number) => {
    const offset = at % (artifact.text.length + 1)
    const chain = selectionsIn(artifact, parse(artifact.text))(offset)
    expect(chain.at(-1)).toEqual({ start: 0, end: artifact.text.length })
    for (const [i, { start, end }] of chain.entries()) {
      expect(start).toBeLessThanOrEqual(offset)
      expect(end).toBeGreaterThanOrEqual(offset)
      const before = chain[i - 1]
      if (!before) continue
      expect(start).toBeLessThanOrEqual(before.start)
      expect(end).toBeGreaterThanOrEqual(before.end)
      expect(end - start).toBeGreaterThan(before.end - before.start)
    }
  }
  test('in the samples', () => {
    for (const artifact of artifactsOf(workspaceOf(samples)))
      for (let at = 0; at <= artifact.text.length; at += 37) law(artifact, at)
  })
  test('in any document', () => fc.assert(fc.property(anyArtifact, fc.nat(), law), { numRuns: runs(0.5) }))
})
