import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstLook } from '../../server/src/reading/artifact/first-look.ts'
import { isPlace, reach, startsIn } from '../../server/src/reading/artifact/starts.ts'
import { beginsWithRole } from '../../server/src/reading/sentence/opening.ts'
import { readSentence } from '../../server/src/reading/sentence/read.ts'
import { drawn } from '../drawn.ts'
import { runs } from '../runs.ts'
import { repeated, units } from './constructs.ts'

/** What stands in ordinary documents and begins like a sentence, and what may stand before one. */
const prose = [
  'As we can see, the tide turns.\n\n',
  'As an example, I want this to be short.\n',
  'In order to moor, as a skipper, I want a berth.\n\n',
  'Wie man sieht, will ich das.\n',
  '<b>As a</b> skipper, <br>I want to moor, so that I sleep.\n\n',
  '1. [x] **„As a skipper** I want to moor\n',
  '| a | > As a skipper, I want to moor |\n',
  'Story: As the harbour master, I see the berths, so I know who is there.\n\n',
  '### Acceptance criteria\n\n- It is mine\n\n',
  '**Acceptance criteria:**\n\n- It is mine\n\n',
  `${'*'.repeat(70)}\n`,
  `|${'-'.repeat(30)}|${'-'.repeat(30)}|\n`,
  '中文',
  '\ufeff',
  '    ',
  '> ',
  '- ',
  '**',
  '\r\n',
]

const piece = fc.oneof(
  fc.constantFrom(...prose),
  fc
    .tuple(fc.constantFrom(...Object.keys(units)), fc.integer({ min: 1, max: 200 }))
    .map(([name, size]) => repeated(name, size)),
)
const anyText = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))

/** Each place of a text where somebody says who they are and what they want, looked for at every letter. */
function sentencesIn(text: string): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || !/\p{L}/u.test(text[at] ?? '') || !isPlace(text, at))
      continue
    const span = { start: at, end: Math.min(text.length, at + reach) }
    if (!beginsWithRole(text, span)) continue
    const sentence = readSentence(text, [span])
    if (sentence?.role != null && sentence.want !== null) found.push(at)
  }
  return found
}

/** None of them is passed over; what is in a script without spaces is found from the place before it. */
function expectFound(text: string): void {
  const wanted = sentencesIn(text)
  const starts = [...startsIn(text)].map(({ at }) => at)
  for (const at of wanted)
    expect(
      starts.some((it) => it <= at && !/[\p{L}\p{N}]/u.test(text.slice(it, at).replace(/<[^>]*>/g, ''))),
    ).toBe(true)
  if (wanted.length > 0) expect(firstLook(text).begins).toBe(true)
  if (wanted.length > 2) expect(firstLook(text).mayTell).toBe(true)
}

describe('a first look at a document', () => {
  test('passes over no sentence that one at every letter finds', () =>
    fc.assert(fc.property(anyText, expectFound), { numRuns: runs() }))

  test('finds each sentence that begins a line, an entry or a cell', () =>
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...sentences),
        fc.constantFrom('', '- ', '> **', '| '),
        (before, sentence, signs) => expectFound(`${before}\n${signs}${sentence}\n`),
      ),
      { numRuns: runs() },
    ))

  test('passes over none in the documents of this project', () => {
    const samples = ['test/workspaces', 'test/reading', 'test/rules', 'server/templates', 'server/docs']
    for (const text of drawn(samples.flatMap(textsIn))) expectFound(text.slice(0, longest))
  })
})

/** UTF-16 units that are looked at letter by letter. */
const longest = 3000

/** Whole sentences of the constructs, in every language. */
const sentences = Object.entries(units)
  .filter(([name]) => /^(?:a sentence|an? \w+ sentence)$/.test(name))
  .map(([, text]) => text.trim())

/** The Markdown files of a folder, and what stands in the fences of each. */
function textsIn(folder: string): readonly string[] {
  const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url))
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.md'))
    .flatMap((it) => {
      const text = readFileSync(join(root, it), 'utf8')
      return [text, ...[...text.matchAll(/^(`{3,})md.*\n([\s\S]*?)^\1$/gm)].map(([, , inner = '']) => inner)]
    })
}
