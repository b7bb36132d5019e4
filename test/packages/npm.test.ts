/** The npm package, from its tarball, in a folder with nothing else. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packServer } from '../../.ci/package.mjs'
import { root, run } from '../../.ci/setup.mjs'
import { types } from '../../server/src/domain/schema/types.ts'
import { rules } from '../../server/src/rules/index.ts'
import { folderOf } from '../host/folder.ts'
import { limits, sizeOf } from './limits.ts'
import { leadsTo } from './links.ts'
import { differences, none } from './listed.ts'
import { startServer } from './speak.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'triad-npm-')))
const installed = join(scratch, 'node_modules/triad-language-server')
const triad = (cwd: string, ...argv: string[]) =>
  spawnSync(process.execPath, [join(installed, 'bin/triad.js'), ...argv], { cwd, env: {}, encoding: 'utf8' })
const read = (path: string) => readFileSync(join(installed, path), 'utf8')
const story = '---\ntype: user-story\n---\n\n# Pay\n'

let files: string[] = []

beforeAll(async () => {
  const tarball = await packServer(scratch)
  // Offline, it can only be installed where it needs no other package.
  const quiet = ['--offline', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, output } = await run('npm', ['install', ...quiet, tarball], { cwd: scratch })
  if (code !== 0) throw new Error(output)
  files = filesBelow(installed)
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((it) => it.isFile())
  const paths = entries.map((it) => join(it.parentPath, it.name).slice(folder.length + 1))
  return paths.map((it) => it.replaceAll('\\', '/')).sort()
}

describe('the npm package', () => {
  test('holds what is listed, and nothing else', () => expect(differences('npm.txt', files)).toEqual(none))

  test('needs no other package', () => {
    const there = readdirSync(join(scratch, 'node_modules')).filter((it) => !it.startsWith('.'))
    expect(there).toEqual(['triad-language-server'])
    expect(JSON.parse(read('package.json')).dependencies).toBeUndefined()
  })

  test('has the licence of the project', () =>
    expect(read('LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8')))

  test('has the licences of what it is made of', () => {
    const { devDependencies } = JSON.parse(read('package.json'))
    const named = [...read('dist/licences.txt').matchAll(/^(\S+) \d+\.\d+\.\d+/gm)].map(([, name]) => name)
    expect(Object.keys(devDependencies).filter((it) => !named.includes(it))).toEqual([])
  })

  test('has the page of every rule, and the template of every kind', () => {
    const pages = [
      ...rules.map((it) => `docs/rules/${it.id}.md`),
      ...types.map((it) => `templates/${it.id}.md`),
    ]
    expect(pages.filter((it) => !files.includes(it))).toEqual([])
  })

  test.each(['server/dist/server*.mjs', 'server/dist/cli*.{cjs,mjs}'] as const)(
    '%s is small enough',
    (pattern) => {
      expect(sizeOf(root, pattern)).toBeGreaterThan(0)
      expect(sizeOf(root, pattern)).toBeLessThan(limits[pattern])
    },
  )

  test('has the pages that its README links', () => {
    const linked = leadsTo('README.md', read('README.md'))
    expect(linked.length).toBeGreaterThan(3)
    expect(linked.filter((it) => !files.includes(it))).toEqual([])
  })

  test('has the commands that its README shows', () => {
    const shown = [...read('README.md').matchAll(/^triad (\w+)/gm)].map(([, command]) => command as string)
    expect(shown.length).toBeGreaterThan(5)
    for (const command of shown) expect(triad(scratch, 'help', command)).toMatchObject({ status: 0 })
  })
})

describe('triad, installed', () => {
  test('stands where npm links commands', () =>
    expect(
      ['triad', 'triad-language-server'].filter((it) => !existsSync(join(scratch, 'node_modules/.bin', it))),
    ).toEqual([]))

  test('knows its version', () =>
    expect(triad(scratch, '--version')).toMatchObject({
      status: 0,
      stdout: `${JSON.parse(read('package.json')).version}\n`,
    }))

  test('checks, explains and proposes', () => {
    const folder = folderOf({ 'stories/pay.md': story })
    const { status, stdout, stderr } = triad(folder, 'check', '--format=json')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(JSON.parse(stdout).findings.map((it: { rule: string }) => it.rule)).toContain('missing-owner')
    expect(triad(folder, 'explain', 'missing-owner')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('missing-owner'),
    })
    expect(triad(folder, 'report', '--format=html', '--fail-on=never')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^<!doctype html>/),
    })
  })

  test('finds its templates', () => {
    const folder = folderOf({ 'features/a.md': '---\ntype: feature\nparent: RM-7\n---\n' })
    const { findings } = JSON.parse(
      triad(folder, 'check', '--format=json', '--rule=unknown-reference').stdout,
    )
    expect(findings[0].fixes).toEqual(['Create roadmap/rm-7-new-roadmap.md'])
  })
})

test('triad-language-server, installed, answers an editor', async () => {
  const server = await startServer(join(installed, 'bin/triad-language-server.js'), folderOf({}))
  const found = await server.check('stories/pay.md', story)
  expect(found.map((it) => it.code)).toContain('missing-owner')
  expect(await server.end()).toBe(0)
})
