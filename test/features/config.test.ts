import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { completeConfig } from '../../server/src/features/config-completion.ts'
import { hoverConfig } from '../../server/src/features/config-hover.ts'
import { english } from '../../server/src/text/say.ts'

/** What is offered where `|` stands. */
const offered = (marked: string) => {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const config = readConfig(text, []).config ?? defaultConfig
  return completeConfig(text, at, config, english).map((it) => it.label)
}

/** The text once the suggestion `label` is taken where `|` stands. */
const taken = (marked: string, label: string) => {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const it = completeConfig(text, at, defaultConfig, english).find((one) => one.label === label)
  return it && text.slice(0, it.span.start) + it.text + text.slice(it.span.end)
}

const top = [
  ...[
    'people',
    'roles',
    'artifacts',
    'owners',
    'rules',
    'statuses',
    'ready',
    'done',
    'board',
    'ids',
    'ignore',
  ],
]
const roles = ['product-leader', 'product-manager', 'product-owner']
const stages = ['draft', 'proposed', 'ready', 'active', 'done', 'dropped']
const levels = ['error', 'warning', 'info', 'hint', 'off']

describe('completion offers', () => {
  test.each([
    ['who may own what a glob fits', 'owners:\n  "docs/**": |', roles],
    ['the same, begun, in a list', 'owners:\n  docs/a.md: [product-|', roles],
    ['the same, in braces', 'owners: { "docs/**": pro|', roles],
    ['the same, a line each', "owners:\n  'docs/**':\n    - |", roles],
    [
      'the people of the team, too',
      'people:\n  ada: { name: Ada Okoro }\nowners:\n  docs: |',
      [...roles, 'ada'],
    ],
    ['nothing for a glob', 'owners:\n  |', []],
    ['every key, in an empty file', '|', top],
    ['the keys that are free', 'rules:\n  missing-why: off\npe|', top.filter((key) => key !== 'rules')],
    ['the keys of a person', 'people:\n  ada:\n    |', ['name', 'role', 'roles']],
    ['those that are left', 'people:\n  ada:\n    name: Ada\n    |\n', ['role', 'roles']],
    ['those of a person in braces', 'people:\n  ada: { name: Ada, |', ['role', 'roles']],
    ['roles', 'people:\n  ada:\n    role: |', roles],
    ['roles in braces', 'people:\n  ada: { role: pro|', roles],
    ['roles in a list', 'people:\n  ada: { roles: [product-owner, |', roles],
    ['roles in a list of lines', 'people:\n  ada:\n    roles:\n      - |', roles],
    ['roles to rename', 'roles:\n  |', roles],
    ['severities', 'rules:\n  missing-why: |', levels],
    ['severities before options', 'rules:\n  too-many-criteria: [|', levels],
    ['scopes', 'ids:\n  scope: |', ['workspace', 'folder']],
    ['stages to name', 'statuses:\n  |', stages],
    ['columns', 'board: { columns: [|', stages],
    [
      'columns of the team',
      'statuses: { active: [Doing] }\nboard: { columns: [|] }',
      [...stages.slice(0, 4), 'Doing', ...stages.slice(4)],
    ],
    ['columns with a limit', 'board:\n  limits:\n    |', stages],
    ['what to ask for', 'ready: { criteria: 1, |', ['owner', 'parent', 'why', 'fields']],
    ['yes and no', 'ready: { owner: |', ['true', 'false']],
    ['how many to tick', 'done:\n  criteria: |', ['all', 'none']],
    ['nothing in a comment', '# |', []],
    ['nothing for a name', 'people:\n  |', []],
    ['nothing for free text', 'people:\n  ada:\n    name: |', []],
  ])('%s', (_, marked, expected) => expect(offered(marked)).toEqual(expected))

  test('every rule that is not set', () => {
    const found = offered('rules:\n  missing-why: off\n  missing-|')
    expect(found).toContain('missing-owner')
    expect(found).not.toContain('missing-why')
  })
  test('every kind of document, as a parent', () =>
    expect(offered('artifacts:\n  bug:\n    parents: [|')).toContain('feature'))
})

describe('what is taken', () => {
  test('replaces the word that was begun', () =>
    expect(taken('rules:\n  missing-o|', 'missing-owner')).toBe('rules:\n  missing-owner: '))
  test('leaves a colon that is there', () => expect(taken('ru|: {}', 'rules')).toBe('rules: {}'))
  test('is the bare word for a value', () =>
    expect(taken('ids:\n  scope: fo|', 'folder')).toBe('ids:\n  scope: folder'))
})

describe('hover tells', () => {
  const told = (marked: string) =>
    hoverConfig(
      marked.replace('|', ''),
      marked.indexOf('|'),
      readConfig(marked.replace('|', ''), []).config ?? defaultConfig,
      english,
    )?.text ?? null

  test.each([
    ['what a key is for', 'ig|nore: [a]', 'Globs of the files'],
    ['what a rule is about', 'rules: { missing-|owner: off }', 'Every document has an owner'],
    ['what a glob is for', 'owners: { "docs/|**": PO }', 'the last glob that matches counts'],
    ['what an owner does, in other words', 'owners: { docs: P|O }', 'Owns the backlog'],
    [
      'who an owner is',
      'people: { ada: { name: Ada Okoro, role: product-owner } }\nowners: { docs: "@a|da" }',
      '**Ada Okoro** · `ada`\n\nProduct Owner.',
    ],
    ['what a role does', 'people: { ada: { role: product-ow|ner } }', 'Owns the backlog'],
    ['what a severity does', 'rules: { missing-owner: [o|ff] }', 'Nothing is reported'],
    ['what a kind of document holds', 'artifacts: { bug: { parents: [feat|ure] } }', 'Holds problem'],
  ])('%s', (_, marked, expected) => expect(told(marked)).toContain(expected))

  test('nothing of a name', () => expect(told('people: { a|da: {} }')).toBe(null))
})
