import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { circlesIn } from './architecture/circles.ts'
import { type Invariant, invariants, memories, otherMeanings } from './architecture/invariants.ts'
import { readSource } from './architecture/source.ts'

const root = new URL('../', import.meta.url)
const paths = globSync(['server/src/**/*.ts', 'client/src/**/*.ts'], { cwd: root.pathname }).sort()
const sources = paths.map((path) => readSource(path, readFileSync(new URL(path, root), 'utf8')))

/** What a made-up file does against an invariant. */
const faults = (name: keyof typeof invariants, path: string, text: string): readonly string[] =>
  (invariants[name] as Invariant)(readSource(path, text))

describe('in this project', () => {
  test('there are files to look at', () => expect(sources.length).toBeGreaterThan(80))

  test.each(Object.keys(invariants))('%s', (name) => {
    const invariant = invariants[name] as Invariant
    expect(sources.flatMap((source) => invariant(source).map((fault) => `${source.path} ${fault}`))).toEqual(
      [],
    )
  })

  test('no file leads back to itself', () => expect(circlesIn(sources)).toEqual([]))

  test('every memory that is allowed is there', () => {
    const there = sources.flatMap(({ path, state }) => [...state].map((name) => `${path}: ${name}`))
    expect(Object.keys(memories).filter((name) => !there.includes(name))).toEqual([])
  })
})

describe('a room imports only from rooms to its left', () => {
  const law = 'a room imports only from rooms to its left'
  const from = (path: string, text: string) => faults(law, path, text)

  test.each([
    `import { x } from '../lsp/convert.ts'`,
    `import type { X } from '../lsp/convert.ts'`,
    `export { x } from '../lsp/convert.ts'`,
    `export * from '../lsp/convert.ts'`,
    `const x = await import('../lsp/convert.ts')`,
    `let x: import('../lsp/convert.ts').X`,
    `const x = require('../lsp/convert.ts')`,
  ])('%s', (text) =>
    expect(from('server/src/reading/x.ts', text)).toEqual([
      'imports server/src/lsp/convert.ts: reading does not know lsp',
    ]),
  )

  test('and each way round', () => {
    expect(from('server/src/text/x.ts', `import '../syntax/nodes.ts'`)).toHaveLength(1)
    expect(from('server/src/lsp/x.ts', `import '../cli/run.ts'`)).toHaveLength(1)
    expect(from('server/src/cli/x.ts', `import '../lsp/convert.ts'`)).toHaveLength(1)
    expect(from('server/src/features/x.ts', `import '../host/host.ts'`)).toHaveLength(1)
    expect(from('server/src/host/x.ts', `import '../model/workspace.ts'`)).toHaveLength(1)
    expect(from('server/src/lsp/x.ts', `import '../features/hover.ts'`)).toEqual([])
  })
})

describe('the core knows no file system, no process, no editor and no clock', () => {
  const law = 'the core knows no file system, no process, no editor and no clock'

  test.each([
    [`import { readFileSync } from 'node:fs'`, 'imports node:fs'],
    [`import fs from 'fs'`, 'imports fs'],
    [`import type { Range } from 'vscode-languageserver-types'`, 'imports vscode-languageserver-types'],
    ['const home = process.env.HOME', 'uses process'],
    ['const now = () => new Date()', 'uses Date'],
    ['export const now = Date.now', 'uses Date'],
    [`if (true) { console.log('x') }`, 'uses console'],
    ['setTimeout(() => {}, 1)', 'uses setTimeout'],
    ['const a = { b: fetch }', 'uses fetch'],
    ['const die = Math.random()', 'uses Math.random'],
  ])('%s', (text, fault) => expect(faults(law, 'server/src/rules/x.ts', text)).toEqual([fault]))

  test.each([
    'const document = parse(); document.errors',
    'const f = ({ process }: P) => process.id',
    'artifact.process.date',
    'const a = { Date: 1, fetch() {} }',
    'let x: Date | Buffer',
    'Math.max(1, 2)',
    '// new Date()\nconst a = "console.log"',
  ])('but %s', (text) => expect(faults(law, 'server/src/reading/x.ts', text)).toEqual([]))

  test('at the edges they are at home', () =>
    expect(faults(law, 'server/src/cli/x.ts', `import 'node:fs'; console.log(new Date())`)).toEqual([]))
})

test('a circle of files is found, and told by one way around it', () => {
  const circles = (...files: readonly (readonly [path: string, text: string])[]) =>
    circlesIn(files.map(([path, text]) => readSource(`server/src/${path}`, text)))
  expect(
    circles(
      ['a/one.ts', `import type { Two } from '../b/two.ts'`],
      ['b/two.ts', `import '../c.ts'`],
      ['c.ts', `export * from './a/one.ts'`],
    ),
  ).toEqual([['server/src/a/one.ts', 'server/src/b/two.ts', 'server/src/c.ts']])
  expect(
    circles(
      ['one.ts', `import './two.ts'\nimport './three.ts'`],
      ['two.ts', `import './three.ts'`],
      ['three.ts', `import 'node:fs'`],
    ),
  ).toEqual([])
})

test('lines are counted at the edges alone', () => {
  const text = `import { positionAt } from '../text/lines.ts'`
  expect(faults('lines are counted at the edges alone', 'server/src/features/x.ts', text)).toHaveLength(1)
  expect(faults('lines are counted at the edges alone', 'server/src/lsp/convert.ts', text)).toEqual([])
})

test('only syntax imports the parsers', () => {
  const law = 'only syntax imports the parsers'
  for (const name of [
    'remark',
    'remark-gfm',
    'unified',
    'gray-matter',
    'yaml',
    'smol-toml',
    'micromark/lib',
    'mdast',
  ]) {
    expect(faults(law, 'server/src/reading/x.ts', `import x from '${name}'`)).toHaveLength(1)
    expect(faults(law, 'server/src/syntax/x.ts', `import x from '${name}'`)).toEqual([])
  }
})

test('a document is parsed in one place', () => {
  const law = 'a document is parsed in one place'
  const outlined = `import { outline } from '../syntax/outline.ts'`
  const built = `import { buildParts } from '../reading/parts/build.ts'`
  for (const room of ['model', 'rules', 'features', 'lsp', 'cli', 'reading'])
    expect(faults(law, `server/src/${room}/x.ts`, outlined)).toHaveLength(1)
  expect(faults(law, 'server/src/features/x.ts', built)).toHaveLength(1)
  expect(faults(law, 'server/src/reading/document/document.ts', `${outlined}\n${built}`)).toEqual([])
  expect(faults(law, 'server/src/syntax/excerpt.ts', outlined)).toEqual([])
})

test('a rule imports no other rule', () => {
  const law = 'a rule imports no other rule'
  const text = `import { defineRule } from './rule.ts'\nimport other from './missing-owner.ts'`
  expect(faults(law, 'server/src/rules/x.ts', text)).toEqual([
    'imports server/src/rules/missing-owner.ts: a rule stands alone',
  ])
  expect(faults(law, 'server/src/rules/index.ts', text)).toEqual([])
})

test('client and server share the protocol alone', () => {
  const law = 'client and server share the protocol alone'
  const server = (path: string) => `import { x } from '../../server/src/${path}'`
  expect(faults(law, 'client/src/x.ts', server('domain/roles.ts'))).toHaveLength(1)
  expect(faults(law, 'client/src/x.ts', server('lsp/protocol.ts'))).toEqual([])
  expect(faults(law, 'server/src/lsp/x.ts', `import '../../../client/src/words.ts'`)).toHaveLength(1)
  expect(faults(law, 'server/src/lsp/protocol.ts', `import { x } from '../domain/roles.ts'`)).toHaveLength(1)
  expect(faults(law, 'server/src/lsp/protocol.ts', `import type { X } from '../domain/roles.ts'`)).toEqual([])
})

test('a kind of document is asked, not compared', () => {
  const law = 'a kind of document is asked, not compared'
  const text = `const isOne = type.id === 'user-story'`
  expect(faults(law, 'server/src/rules/x.ts', text)).toEqual(['names the kind user-story: ask its record'])
  expect(faults(law, 'client/src/x.ts', 'const all = ["bug"]')).toHaveLength(1)
  expect(faults(law, 'server/src/domain/formats/x.ts', text)).toEqual([])
  expect(faults(law, 'server/src/domain/kinds/x.ts', text)).toEqual([])
  expect(faults(law, 'server/src/rules/x.ts', '// "user-story"\nconst a = "user-stories"')).toEqual([])
})

test('a rule is imported, not named', () => {
  const law = 'a rule is imported, not named'
  const text = `const isOne = rule.id === 'missing-owner'`
  expect(faults(law, 'server/src/features/x.ts', text)).toEqual(['names the rule missing-owner: import it'])
  expect(faults(law, 'client/src/x.ts', text)).toHaveLength(1)
  expect(faults(law, 'server/src/domain/formats/x.ts', text)).toEqual([])
  expect(faults(law, 'server/src/rules/x.ts', text)).toEqual([])
})

test('every other meaning of a kind’s id is there', () =>
  expect(
    Object.entries(otherMeanings).flatMap(([path, words]) => {
      const source = sources.find((it) => it.path === path)
      return words.filter((word) => !source?.quoted.has(word)).map((word) => `${path}: ${word}`)
    }),
  ).toEqual([]))

describe('nothing at the top level of a module changes', () => {
  const law = 'nothing at the top level of a module changes'

  test.each([
    ['let x = 1', 'x'],
    ['export let x: string', 'x'],
    ['var x = 1', 'x'],
    ['const seen = new Set()\nexport const add = (a: string) => seen.add(a)', 'seen'],
    ['const all: string[] = []\nexport function add(a: string) { all.push(a) }', 'all'],
    ['const byId: Record<string, number> = {}\nexport const put = (a: string) => { byId[a] = 1 }', 'byId'],
    ['const counts = { a: 0 }\nexport const count = () => counts.a++', 'counts'],
  ])('%s', (text, name) =>
    expect(faults(law, 'server/src/features/x.ts', text)).toEqual([`can change ${name} at the top level`]),
  )

  test.each([
    'const known = new Set(["a"])\nexport const isKnown = (a: string) => known.has(a)',
    'export function f() { let x = 1; x++; const list: number[] = []; list.push(x); return list }',
    'const sticky = /a/y\nexport const at = (i: number) => { sticky.lastIndex = i }',
  ])('but %s', (text) => expect(faults(law, 'server/src/features/x.ts', text)).toEqual([]))

  test('except in the session', () =>
    expect(faults(law, 'server/src/lsp/session/session.ts', 'let x = 1')).toEqual([]))
})

test('a file has a size that one can read', () =>
  expect(faults('a file has a size that one can read', 'client/src/x.ts', 'f()\n'.repeat(301))).toEqual([
    'has 301 lines; 300 are enough',
  ]))
