import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { typeByName } from '../../server/src/reading/artifact/names.ts'
import { isNeverArtifact } from '../../server/src/reading/artifact/place.ts'

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
const events: readonly string[] = manifest.activationEvents
const places = events.flatMap((it) => /^workspaceContains:(.*)$/.exec(it)?.[1] ?? [])

test('the extension wakes for Markdown, for MDX and for its own configuration', () =>
  expect(events).toEqual(
    expect.arrayContaining(['onLanguage:markdown', 'onLanguage:mdx', 'workspaceContains:triad.yaml']),
  ))

// VS Code looks whether a plain path is there; for a pattern it searches the whole folder.
test.each(places)('%s costs one look, and no search', (place) => expect(place).not.toMatch(/[*?{[]/))

test.each(places.filter((it) => it.endsWith('.md')))('%s is a product document by its name', (place) => {
  expect(isNeverArtifact(place)).toBe(false)
  expect(typeByName(place, '')).not.toBeNull()
})

/** What the tools create whose formats are known. */
const tools = ['backlog/config.yml', 'openspec', '.specify', '.kiro/specs', '.bmad-core', '_bmad']

test.each(places.filter((it) => !/\.(?:md|yaml)$/.test(it) && !tools.includes(it)))(
  '%s is a folder of product documents',
  (place) => expect(typeByName(`${place}/pay.md`, '')).not.toBeNull(),
)

test('each tool whose format is known wakes it by what the tool creates', () =>
  expect(places).toEqual(expect.arrayContaining(tools)))

test('MDX is a language of its own where no extension for it is there, and has the grammars', () => {
  const { languages, grammars } = manifest.contributes
  expect(languages).toContainEqual({ id: 'mdx', aliases: ['MDX'], extensions: ['.mdx'] })
  for (const { injectTo } of grammars) expect(injectTo).toEqual(['text.html.markdown', 'source.mdx'])
})
