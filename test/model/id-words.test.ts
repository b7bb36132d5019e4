import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idWordsIn, isIdWord } from '../../server/src/workspace/id-words.ts'
import { documentsNaming, mentionsIn } from '../../server/src/workspace/mentions.ts'
import { entryAt, workspaceOf } from '../../server/src/workspace/workspace.ts'

test.each<readonly [text: string, words: readonly string[]]>([
  ['See US-7 and us-8.', ['us-7', 'us-8']],
  ['US-1.1, then US-1.', ['us-1.1', 'us-1']],
  ['`US-7` in code', ['us-7']],
  ['../stories/us-12-moor.md and [US-3](stories/us-3.md)', ['us-3']],
  ['US-1/US-2', ['us-1', 'us-2']],
  ['x.US-4', ['x.us-4', 'us-4']],
  ['in 2026, Q3, at 12:30', []],
  [`${'a'.repeat(200)}1 US-5`, ['us-5']],
  ['a.b.c.d.e.f.g.US-6', ['c.d.e.f.g.us-6', 'd.e.f.g.us-6', 'e.f.g.us-6', 'f.g.us-6', 'g.us-6', 'us-6']],
  [`${'a'.repeat(200)}1.US-5`, ['us-5']],
])('%j', (text, words) => expect(idWordsIn(text)).toEqual(words))

const ids = ['US-1', 'us-1', 'US-1.1', 'US-1-a', 'ÄB-1', 'ΑΒ-1', 'F_2', 'us1', 'F-1.1.1.1.1.1.1']
const piece = fc.constantFrom(
  ...ids,
  ' ',
  '\n\n',
  '.',
  '.',
  '.',
  '. ',
  '`',
  '/',
  '(',
  '](',
  '- [',
  '.md',
  '"',
  '_',
  '-',
  'の',
  '1',
  '# ',
)

test('each document that names an id is among those that may', () =>
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const workspace = workspaceOf([['a.md', pieces.join('')]])
      const entry = entryAt(workspace, 'a.md')
      if (!entry) throw new Error('no document')
      for (const id of ids)
        if (mentionsIn(entry, id).length > 0) expect(documentsNaming(workspace, id)).toEqual([entry])
    }),
  ))

test('a word of which no id is made is looked for in texts', () => {
  expect(ids.filter((id) => !isIdWord(id))).toEqual(['ΑΒ-1', 'F-1.1.1.1.1.1.1'])
  const workspace = workspaceOf([['a.md', 'ΑΒ-1']])
  expect(documentsNaming(workspace, 'ΑΒ-1')).toHaveLength(1)
})
