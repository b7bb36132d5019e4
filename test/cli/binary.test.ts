import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import packageJson from '../../server/package.json' with { type: 'json' }
import { folderOf } from '../host/folder.ts'

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const binary = place('server/bin/triad.js')

const triad = (cwd: string, ...argv: string[]) =>
  spawnSync(process.execPath, [binary, ...argv], { cwd, encoding: 'utf8', maxBuffer: 100_000_000 })

/** What many documents lack is said of each. */
const eachListed = `rules:
  missing-owner: [warning, { each: true }]
  missing-acceptance-criteria: [warning, { each: true }]
  missing-story-sentence: [info, { each: true }]
`

describe.skipIf(!existsSync(place('server/dist/cli.cjs')))('the built triad', () => {
  it('knows its version', () => {
    expect(triad(place(''), '--version')).toMatchObject({ stdout: `${packageJson.version}\n`, status: 0 })
  })

  it('checks and lists', () => {
    const harbour = place('test/workspaces/harbour')
    const { status, stdout, stderr } = triad(harbour, 'check', 'stories', '--format', 'json')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(JSON.parse(stdout).findings.length).toBeGreaterThan(5)
    expect(triad(harbour, 'list').stdout).toContain('User stories (16)\n')
  })

  it('finds its templates', () => {
    const root = folderOf({ 'features/a.md': '---\ntype: feature\nparent: RM-7\n---\n' })
    const { findings } = JSON.parse(triad(root, 'check', '--format=json', '--rule=unknown-reference').stdout)
    expect(findings[0].fixes).toEqual(['Create roadmap/rm-7-new-roadmap.md'])
  })

  it('writes long reports to a pipe whole', () => {
    const documents = Array.from({ length: 2000 }, (_, at) => [`stories/${at}.md`, '# A\n'] as const)
    const files = { 'triad.yaml': eachListed, ...Object.fromEntries(documents) }
    const { stdout } = triad(folderOf(files), 'check', '--format=json')
    expect(JSON.parse(stdout).findings).toHaveLength(6000)
  })

  it.skipIf(process.platform === 'win32')('fills a triad.yaml that its own output goes into', () => {
    const cwd = folderOf({ 'stories/a.md': '# A\n\n**Owner:** Ada Okoro\n' })
    execFileSync('sh', ['-c', `"${process.execPath}" "${binary}" init . > triad.yaml`], { cwd })
    expect(readFileSync(join(cwd, 'triad.yaml'), 'utf8')).toContain('ada-okoro')
  })

  it.skipIf(process.platform === 'win32')(
    'keeps the baseline that is there where a new one does not fit',
    () => {
      const documents = Array.from({ length: 40 }, (_, at) => [`stories/${at}.md`, '# A\n'] as const)
      const old = '{ "version": 2, "covers": [], "findings": [] }'
      const files = { 'triad.yaml': eachListed, 'triad-baseline.json': old }
      const cwd = folderOf({ ...Object.fromEntries(documents), ...files })
      // No file may grow beyond two blocks, of 512 or 1024 bytes.
      const command = `ulimit -f 2; "${process.execPath}" "${binary}" check --write-baseline`
      const { status, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' })
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'triad: triad-baseline.json cannot be written: it would be larger than allowed.\n',
      })
      expect(readFileSync(join(cwd, 'triad-baseline.json'), 'utf8')).toBe(old)
      expect(readdirSync(cwd).sort()).toEqual(['stories', 'triad-baseline.json', 'triad.yaml'])
    },
  )

  it.skipIf(process.platform === 'win32')('does not mind a reader that leaves early', () => {
    const command = `"${process.execPath}" "${binary}" list | head -1`
    const cwd = place('test/workspaces/harbour')
    expect(execFileSync('sh', ['-c', command], { cwd, encoding: 'utf8' })).toBe('Strategies (1)\n')
  })

  describe.skipIf(!existsSync('/dev/full'))('where what it writes finds no room', () => {
    const line = 'triad: the output could not be written: no space left on device\n'
    const into = (redirection: string, words: string) => {
      const command = `"${process.execPath}" "${binary}" ${words} ${redirection}`
      const { status, stderr } = spawnSync('sh', ['-c', command], {
        cwd: place('test/workspaces/harbour'),
        encoding: 'utf8',
      })
      return { status, stderr }
    }

    it.each([
      'check',
      'check --format=json',
      'list',
      'report',
      'graph',
      'explain missing-owner',
      'help',
      '--version',
    ])('%s exits with 2 and one line', (words) => {
      expect(into('> /dev/full', words)).toEqual({ status: 2, stderr: line })
    })

    it('exits with 2 where there is none for the line either', () => {
      expect(into('> /dev/full 2> /dev/full', 'check').status).toBe(2)
      expect(into('2> /dev/full', 'nonsense').status).toBe(2)
    })
  })
})
