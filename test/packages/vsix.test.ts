/** The extension's package, unpacked into a folder with nothing else. `test/vscode/installed.ts` tries it in VS Code. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packExtension } from '../../.ci/package.mjs'
import { folderOf } from '../host/folder.ts'
import { limits } from './limits.ts'
import { leadsTo } from './links.ts'
import { differences, none } from './listed.ts'
import { startServer } from './speak.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'triad-vsix-')))
const vsix = join(scratch, 'triad.vsix')
const unpacked = join(scratch, 'unpacked')
const read = (path: string) => readFileSync(join(unpacked, path), 'utf8')

/** The paths of the files, from the root of the extension. */
let files: string[] = []

beforeAll(async () => {
  await packExtension(vsix)
  const zip = await JSZip.loadAsync(readFileSync(vsix))
  const entries = Object.values(zip.files).filter((it) => it.name.startsWith('extension/') && !it.dir)
  for (const entry of entries) {
    const path = join(unpacked, entry.name.slice('extension/'.length))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, await entry.async('nodebuffer'))
  }
  files = entries.map((it) => it.name.slice('extension/'.length)).sort()
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('the extension’s package', () => {
  test('holds what is listed, and nothing else', () => expect(differences('vsix.txt', files)).toEqual(none))

  test('is small enough', () => expect(statSync(vsix).size).toBeLessThan(limits['triad.vsix']))

  test('has every file that its manifest names', () => {
    const { main, icon, contributes } = JSON.parse(read('package.json'))
    const named = [
      main,
      icon,
      ...contributes.grammars.map((it: { path: string }) => it.path),
      ...contributes.yamlValidation.map((it: { url: string }) => it.url),
      ...contributes.viewsContainers.activitybar.map((it: { icon: string }) => it.icon),
      ...contributes.walkthroughs.flatMap((it: { steps: { media: { svg: string } }[] }) =>
        it.steps.map((step) => step.media.svg),
      ),
    ].map((it) => posix.normalize(it))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((it) => !files.includes(it))).toEqual([])
  })
})

describe('its README', () => {
  test('has its pictures, and the pages that it links', () => {
    const linked = leadsTo('readme.md', read('readme.md'))
    expect(linked.filter((it) => it.endsWith('.png')).length).toBeGreaterThan(3)
    expect(linked.filter((it) => it.startsWith('server/docs/')).length).toBeGreaterThan(30)
    expect(linked.filter((it) => !files.includes(it))).toEqual([])
  })

  test('the pages that it links, and the changes, have theirs', () => {
    const pages = new Set(['changelog.md', ...leadsTo('readme.md', read('readme.md'))])
    const missing = [...pages]
      .filter((page) => page.endsWith('.md'))
      .flatMap((page) => leadsTo(page, read(page)).map((to) => `${page}: ${to}`))
      .filter((it) => !files.includes(it.replace(/.*: /, '')))
    expect(missing).toEqual([])
  })

  test('speaks of no folder that is not there', () =>
    expect(read('readme.md')).not.toMatch(/\bnp[mx] |test\/workspaces|CONTRIBUTING/))
})

test('the server in it answers an editor, with its rule pages and templates', async () => {
  const server = await startServer(join(unpacked, 'server/dist/server.mjs'), folderOf({}))
  const found = await server.check('stories/pay.md', '---\ntype: user-story\n---\n\n# Pay\n')
  const missing = found.find((it) => it.code === 'missing-owner')
  expect(files).toContain(pathIn(unpacked, missing?.codeDescription?.href))
  expect(await server.connection.sendRequest('triad/types')).not.toEqual([])
  expect(await server.end()).toBe(0)
})

const pathIn = (folder: string, uri: string | undefined): string | undefined =>
  uri &&
  fileURLToPath(uri.replace(/#.*/, ''))
    .slice(folder.length + 1)
    .replaceAll('\\', '/')
