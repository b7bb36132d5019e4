import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { roles } from '../../server/src/domain/roles.ts'
import { types } from '../../server/src/domain/schema/types.ts'
import { leadingId } from '../../server/src/reading/artifact/items.ts'
import { knownKeys, ownerKeys, statusKeys, typeKeys } from '../../server/src/reading/fields/other-keys.ts'
import { stageNamed } from '../../server/src/reading/fields/status.ts'
import { longer } from '../runs.ts'
import { foreign, markdown, named } from './tokens.ts'

const here = import.meta.dirname
const syntaxes = join(here, '../../syntaxes')
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const tokens = await markdown()

/** What is named in a line of frontmatter. */
const inFrontmatter = (line: string, name: string): string[] => named(tokens(`---\n${line}\n---\n`), name)

/** The ways to write a name of several words. */
const spellings = (name: string): string[] => [
  ...new Set([name, name.replaceAll('-', '_'), name.replaceAll('-', ' '), name.toUpperCase()]),
]

test('every grammar is registered under the name it gives itself', () => {
  const registered = json(join(here, '../../package.json')).contributes.grammars.map(
    (it: { path: string; scopeName: string }) => [it.path, it.scopeName],
  )
  const files = readdirSync(syntaxes).map((name) => [
    `./syntaxes/${name}`,
    json(join(syntaxes, name)).scopeName,
  ])
  expect(registered.toSorted()).toEqual(files.toSorted())
})

describe('the grammars know the words of the model', () => {
  test.each(knownKeys.flatMap(spellings))('key %s', (key) => {
    expect(inFrontmatter(`${key}: x`, 'entity.name.tag.key')).toEqual([key])
    expect(inFrontmatter(`other:\n  ${key}: x`, 'entity.name.tag.key')).toEqual([])
  })

  test.each(['verantwortlich', 'Responsável', '担当', 'статус', 'propriétaire'])('key %s', (key) => {
    expect(inFrontmatter(`${key}: x`, 'entity.name.tag.key')).toEqual([key])
    expect(inFrontmatter(`${key}x: x`, 'entity.name.tag.key')).toEqual([])
  })

  test.each(types.flatMap(({ id, aliases }) => [id, ...aliases]).flatMap(spellings))('type %s', (type) => {
    for (const key of typeKeys)
      expect(inFrontmatter(`${key}: ${type}`, 'constant.language.type')).toEqual([type])
    expect(inFrontmatter(`${typeKeys[0]}: ${type}s-and-more`, 'constant.language.type')).toEqual([])
  })

  test.each(roles.flatMap(({ id, title, aliases }) => [...spellings(id), title, ...aliases]))(
    'role %s',
    (role) => {
      for (const key of ownerKeys)
        expect(inFrontmatter(`${key}: ${role}`, 'constant.language.role')).toEqual([role])
    },
  )

  test.each([
    ...['draft', 'Proposed', 'in review', 'ready', 'ready-for-dev', 'approved', 'active', 'In Progress'],
    ...['in_progress', 'InProgress', 'blocked', 'on hold', 'done', 'completed', 'shipped', 'dropped'],
    ...['cancelled', "won't do", 'wont-fix', 'not accepted', 'deprecated', 'to do', 'todo', 'backlog'],
    ...['erledigt', 'en cours', 'concluído', '完了', 'готово', 'à faire', 'In Arbeit'],
    ...['stale', 'maybe', 'draft | ready | done', 'doneness', '2', 'x-draft'],
  ])('status %s', (status) => {
    const expected = stageNamed(status) ? [status] : []
    for (const key of statusKeys)
      expect(inFrontmatter(`${key}: ${status}`, 'constant.language.status')).toEqual(expected)
  })

  test.each([
    ...['US-12', 'F-3', 'US-1.1.2', 'US-AUD-01', 'task-12.2', 'task-epic-11.3', 'EH-1.1', 'FR-001', 'US2'],
    ...['BACK-345.06', 'S000013', 'T028', ...types.map((type) => `${type.prefix}-7`)],
  ])('id %s', (id) => {
    const line = `${id}: Pay`
    expect(leadingId(line, { start: 0, end: line.length })?.text).toBe(id)
    for (const before of ['# ', '### ', '- ', '1. ', '- [ ] ', '**'])
      expect(named(tokens(`${before}${line}`), 'constant.numeric.id')).toEqual([id])
  })

  test.each(['UTF-8', 'ISO-8601', 'SHA-256', 'COVID-19', 'Q2', 'GPT-4', 'RFC-2119', 'WCAG-2.1'])(
    '%s is no id',
    (word) => {
      expect(leadingId(word, { start: 0, end: word.length })).toBeNull()
      for (const before of ['# ', '- ', 'See '])
        expect(named(tokens(`${before}${word}`), 'constant.numeric.id')).toEqual([])
    },
  )
})

test.each(readdirSync(here).filter((name) => name.endsWith('.md')))(
  'what Markdown makes of %s stays as it is',
  async (name) => {
    const text = readFileSync(join(here, name), 'utf8')
    const plain = (await markdown(false))(text)
    expect(tokens(text).map(foreign)).toEqual(plain.map(foreign))
  },
)

describe('a long line is read to its end', () => {
  const units = [
    ...[
      'As a dev, I want ',
      'as a ',
      'so that ',
      'Als ich will ',
      'Como quiero ',
      'en tant que je veux ',
      '作为我想要',
    ],
    ...[
      'US-AB-',
      'A-',
      'A1-',
      '-1',
      '1.',
      'task-epic-1.',
      'US-12 ',
      'Given when then, ',
      '**Given** ',
      'WHEN THEN ',
    ],
    ...['Scenario: ', 'acceptance ', 'status: ready ', 'product-owner ', '**As a** ', '| ', '_*', ' ', 'x'],
  ]
  const places = [
    '',
    '# ',
    '- ',
    '| a |\n|---|\n| ',
    '## AC\n\n- Given ',
    'As a dev, I want\n',
    '---\nowner: ',
    '---\n',
  ]
  /** As much as fits the time; 10 kB in a long run. */
  const length = Math.min(10_000, 2_000 * longer())
  test.each(units)('%j', (unit) => {
    for (const place of places) {
      const text = place + unit.repeat(length / unit.length)
      expect(
        tokens(text)
          .flat()
          .map((it) => it.text)
          .join('').length,
      ).toBe(text.replaceAll('\n', '').length)
    }
  })
})
