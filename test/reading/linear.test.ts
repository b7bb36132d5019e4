import { describe, expect, test } from 'vitest'
import { type Config, defaultConfig } from '../../server/src/domain/config/config.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { type Document, parse } from '../../server/src/reading/document/document.ts'
import { planItems } from '../../server/src/reading/items/read.ts'
import { readObjectives } from '../../server/src/reading/objectives/read.ts'
import { alternating, mixed, repeated, units } from './constructs.ts'
import { growingIn, sizes, watchedParts } from './steps.ts'

/** Whatever stands in it, a document is read in full: a list of links is none by its name alone. */
const taken = (path: string): Config => ({
  ...defaultConfig,
  includes: [
    {
      type: path.startsWith('stories') ? 'user-story' : 'team-backlog',
      glob: path,
      except: [],
      takes: () => true,
    },
  ],
})

/** All readers, whatever kind of document each is for. */
function read(text: string): void {
  const parsed = parse(`# Harbour\n\n${text}`)
  const parts = watchedParts(parsed.parts)
  const document: Document = Object.create(parsed, { parts: { value: parts } })
  for (const path of ['stories/a.md', 'team-backlog.md'])
    if (!readArtifact(path, document, taken(path))) throw new Error(`Nothing was read at ${path}.`)
  planItems(document.text, parts, 'planned')
  readObjectives(document.text, parts, true)
}

const expectLinear = (make: (size: number) => string, withPatterns = false): void =>
  expect(growingIn((size) => read(make(size)), sizes(1_000), withPatterns)).toEqual([])

/** What is made once, as patterns are, is made before anything is counted. */
read(
  Object.keys(units)
    .map((name) => repeated(name, 100))
    .join('\n\n'),
)

describe('ten times as many take ten times as many steps', () => {
  test.each(Object.keys(units))('%s', (name) => {
    expectLinear((size) => repeated(name, size))
  })

  /** What the one construct asks, all of the other may have to answer. */
  test.each([
    ['a sentence', 'a heading with text'],
    ['a story in a heading', 'a heading of criteria'],
    ['a story in a heading', 'a label of criteria'],
    ['a story in an entry', 'an entry of criteria'],
    ['a table of sentences', 'a heading of criteria'],
    ['a label of criteria in words', 'a label on its line'],
    ['words in paragraphs', 'a named story without a sentence'],
    ['a sentence', 'open tags'],
    ['open details', 'ends of details'],
    ['a phase', 'rows of items'],
    ['an objective', 'a table of results'],
    ['a scenario in a label', 'a label'],
  ])('%s, then %s', (first, second) => {
    expectLinear((size) => mixed(first, second, size))
    expectLinear((size) => alternating(first, second, size))
  })
})

/** Counting what patterns go through takes ten times as long, so it is done for those that they search. */
describe('patterns go through ten times as much text', () => {
  test.each([
    'a sentence over lines',
    'a story with criteria in a heading',
    'a table of sentences',
    'labels on one line',
    'steps in paragraphs',
    'a Gherkin fence',
    'links in a line',
    'open tags',
    'tags on one line',
    'words',
    'words in Japanese',
  ])('%s', (name) => {
    expectLinear((size) => repeated(name, size), true)
  })
})
