import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folderOf } from '../host/folder.ts'
import { runs } from '../runs.ts'
import { repositoryOf } from './repository.ts'
import { triad } from './terminal.ts'

/** What a document says, as far as rules ask for it; null where there is none. */
type Draft = {
  readonly id: number
  readonly owner: string | null
  readonly parent: string | null
  readonly why: boolean
  readonly criteria: number
  readonly note: string
} | null

const draft: fc.Arbitrary<Draft> = fc.option(
  fc.record({
    id: fc.integer({ min: 1, max: 3 }),
    owner: fc.constantFrom(null, 'product-owner', 'product-manager', 'nobdy'),
    parent: fc.constantFrom(null, 'F-1', 'F-2', 'F-3', 'roadmap.md', '../roadmap.md', '../features/f0.md'),
    why: fc.boolean(),
    criteria: fc.integer({ min: 0, max: 2 }),
    note: fc.constantFrom('', 'More.', 'Less.'),
  }),
  { freq: 4 },
)

const paths = ['features/f0.md', 'features/f1.md', 'stories/s0.md', 'stories/s1.md', 'stories/s2.md']
/** Each document is listed by itself: what several lack together would be told of the first of them. */
const rulesWith = (owner: string) =>
  `rules:\n  missing-owner: ${owner}\n${[
    'missing-parent',
    'missing-why',
    'missing-acceptance-criteria',
    'missing-section',
  ]
    .map((rule) => `  ${rule}: [info, { each: true }]\n`)
    .join('')}`
const each = rulesWith('[warning, { each: true }]')
const config = fc.constantFrom(
  each,
  rulesWith('off'),
  `${each}ids: { scope: folder }\n`,
  `${each}colour: 1\n`,
)

/** A workspace at one time. */
const state = fc.record({ drafts: fc.tuple(...paths.map(() => draft)), config }).map(({ drafts, config }) => {
  const files: Record<string, string> = {
    'roadmap.md': '---\ntype: roadmap\nowner: product-manager\n---\n\n# Roadmap\n',
  }
  for (const [at, it] of drafts.entries())
    if (it) files[paths[at] as string] = textOf(paths[at] as string, it)
  files['triad.yaml'] = config
  return files
})

// A story has the id of its path: what is found below its frontmatter is known by that, and not by its line.
function textOf(path: string, { id, owner, parent, why, criteria, note }: NonNullable<Draft>): string {
  const isStory = path.startsWith('stories')
  const head = [
    `type: ${isStory ? 'user-story' : 'feature'}`,
    `id: ${isStory ? `US-${path.slice(9, 10)}` : `F-${id}`}`,
    ...(owner ? [`owner: ${owner}`] : []),
    ...(parent ? [`parent: ${parent}`] : []),
  ]
  const sentence = `As a skipper, I want ${path}${why ? `, so that I sleep by ${path}` : ''}.`
  const list = Array.from({ length: criteria }, (_, n) => `- [ ] ${path} has lamp ${n}\n`).join('')
  const body = isStory ? `${sentence}\n\n## Acceptance criteria\n\n${list}` : ''
  return `---\n${head.join('\n')}\n---\n\n# The document ${path}\n\n${body}\n${note}\n`
}

/** How often each thing is said of a folder: a rule, in a document, of a line. */
async function saidOf(folder: string, files: Record<string, string>, ...argv: string[]) {
  const { stdout, stderr } = await triad(folder, ['check', '--format', 'json', ...argv])
  expect(stderr).toBe('')
  const counts = new Map<string, number>()
  for (const { path, rule, range, isUntouched } of JSON.parse(stdout).findings) {
    const lines = files[path]?.split('\n') ?? []
    const isInStory = path.startsWith('stories') && range.start.line > lines.indexOf('---', 1)
    const key = JSON.stringify([path, rule, isInStory ? '' : lines[range.start.line - 1]])
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (isUntouched !== undefined) counts.set(`untouched ${path}`, 1)
  }
  return counts
}

/** What was said of a feature that went, of the one that came with its id. */
function moved(
  said: Map<string, number>,
  first: Record<string, string>,
  last: Record<string, string>,
): Map<string, number> {
  const idOf = (text = '') => /^id: F-\d$/m.exec(text)?.[0]
  const [a, b] = paths as [string, string]
  const [from, to] = a in first ? [a, b] : [b, a]
  const isMoved = !(to in first) && !(from in last) && to in last && idOf(first[from]) === idOf(last[to])
  if (!isMoved || !(from in first)) return said
  return new Map([...said].map(([key, count]) => [key.replace(`["${from}"`, `["${to}"`), count]))
}

test('what is told of a change is what a check says now and did not say before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(state, { minLength: 2, maxLength: 4 }),
      fc.boolean(),
      async (states, isStaged) => {
        const [first = {}, ...later] = states
        const last = later.at(-1) ?? {}
        const { folder, git, write, commit } = repositoryOf(first)
        const base = git('rev-parse', 'HEAD')
        let before = first
        for (const [at, next] of later.entries()) {
          const gone = Object.keys(before).filter((path) => !(path in next))
          write({ ...Object.fromEntries(gone.map((path) => [path, null])), ...next })
          before = next
          if (at < later.length - 1) commit()
        }
        if (isStaged) {
          git('reset', '-q', '--soft', base)
          git('add', '-A')
        }
        const told = await saidOf(folder, last, isStaged ? '--staged' : `--changed=${base}`)
        const then = moved(await saidOf(folderOf({ '.git/HEAD': '', ...first }), first), first, last)
        const now = await saidOf(folderOf({ '.git/HEAD': '', ...last }), last)
        const expected = new Map<string, number>()
        for (const [key, count] of now) {
          const more = count - (then.get(key) ?? 0)
          if (more > 0) expected.set(key, more)
        }
        for (const key of told.keys()) {
          if (!key.startsWith('untouched ')) continue
          const path = key.slice('untouched '.length)
          expect(last[path]).toBe(first[path])
          told.delete(key)
        }
        expect([...told].sort()).toEqual([...expected].sort())
      },
    ),
    { numRuns: runs(0.04) },
  )
})
