import { existsSync, readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { fixAll } from '../../server/src/features/fix-all.ts'
import { moveEdits } from '../../server/src/features/move.ts'
import type { Artifact } from '../../server/src/reading/artifact/artifact.ts'
import { check, fixesOf } from '../../server/src/rules/check.ts'
import { applyEdits, hasTabStops } from '../../server/src/text/edit.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { resolve } from '../../server/src/workspace/links.ts'
import {
  artifactAt,
  entriesOf,
  entryAt,
  pathsOf,
  type Workspace,
  withDocument,
  workspaceOf,
} from '../../server/src/workspace/workspace.ts'
import { drawn } from '../drawn.ts'
import { readingOf } from '../features/words.ts'
import { runs } from '../runs.ts'

/** Documents of other people, where somebody has them: they are no part of this project. */
const root = process.env.CORPUS ?? new URL('../../../shared/corpus', import.meta.url).pathname

const workspaces = (existsSync(root) ? globSync('*', { cwd: root, onlyDirectories: true }) : [])
  .sort()
  .map((folder): [string, Workspace] => {
    const cwd = `${root}/${folder}`
    const paths = globSync('**/*.md', { cwd, dot: true }).sort()
    return [folder, workspaceOf(paths.map((path) => [path, readFileSync(`${cwd}/${path}`, 'utf8')]))]
  })

const some = (workspace: Workspace) => drawn([...entriesOf(workspace)], runs(0.05))

const says = (text: string) =>
  readingOf(text).fields.map(({ key, scalars }) => [key, scalars.map((it) => it.text)] as const)

const lines = (change: (line: string) => string) => (front: string) =>
  front
    .split('\n')
    .map((line, i) => (i === 0 || line.startsWith('---') ? line : change(line)))
    .join('\n')

const breaks: readonly (readonly [string, (front: string) => string])[] = [
  ['no quotes', lines((it) => it.replace(/: (["'])(.*)\1(\r?)$/, ': $2$3'))],
  ['single quotes', lines((it) => it.replace(/: "?([^"'[{|>&*!#\r]+)"?(\r?)$/, ": '$1'$2"))],
  ['quotes around words', lines((it) => it.replace(/: (\w+) ([^"'[{\r]+)(\r?)$/, ': "$1" $2$3'))],
  ['an apostrophe', lines((it) => it.replace(/: "?([^"'[{|>&*!\r]+) (\w+)"?(\r?)$/, ": '$1's $2'$3"))],
  ['no closing quote', lines((it) => it.replace(/: "(.*)"(\r?)$/, ': "$1$2'))],
  ['no closing bracket', lines((it) => it.replace(/: \[(.*)\](\r?)$/, ': [$1$2'))],
  ['no space', lines((it) => it.replace(/^(\w+): (?=["'[])/, '$1:'))],
  ['a handle', lines((it) => it.replace(/: (?=[A-Za-z])/, ': @'))],
  ['a colon', lines((it) => it.replace(/: ([^"'[{|>&*!\r]+)$/, ': Pay: #1 $1'))],
  ['entries in quotes', lines((it) => it.replace(/^( +- )([^"'[{:\r]+)$/, "$1'$2' and so"))],
]

/** Words without the signs that mend frontmatter: quotes, brackets, escapes, spaces. */
const bare = (text: string) => text.replace(/["'[\]\s\\]/g, '')

describe.skipIf(workspaces.length === 0)('a fix never changes what people have said', () => {
  test.each(workspaces)('in %s, all that is safe', (_, workspace) => {
    for (const { path, text } of some(workspace)) {
      const { edits } = fixAll(workspace, path)
      if (edits.length === 0) continue
      const after = applyEdits(text, edits)
      const removed = edits.map(({ span }) => text.slice(span.start, span.end)).join(' ')
      // What is safe besides changes a type, a date, or a comment that silences nothing.
      const isRepaired = (key: string) => /type|kind|artifact|date|due|expires|deadline|triad/i.test(key)
      const others = (it: string) => says(it).filter(([key]) => !isRepaired(key))
      expect(others(after), path).toEqual(others(text))
      if (!removed.includes('triad')) expect(readingOf(after).body, path).toBe(readingOf(text).body)
    }
  })

  test.each(workspaces)('in %s, every single repair', (_, workspace) => {
    for (const { path, text } of some(workspace))
      for (const finding of check(workspace, path))
        for (const fix of fixesOf(workspace, path, finding)) {
          const after = applyEdits(text, fix.edits)
          const touches = (start: number, end: number) =>
            fix.edits.some(({ span }) => span.start < end && start < span.end)
          const kept = readingOf(text).fields.filter((it) => !touches(it.start, it.end))
          const now = says(after)
          for (const { key, scalars } of kept)
            expect(now, `${path}: ${inEnglish(fix.title)}`).toContainEqual([
              key,
              scalars.map((it) => it.text),
            ])
          if (fix.edits.some(hasTabStops) || finding.rule.id !== 'invalid-frontmatter') continue
          expect(bare(after), path).toBe(bare(text))
          expect(check(withDocument(workspace, path, after), path).length).toBeLessThan(
            check(workspace, path).length,
          )
        }
  })

  // What people have written well, broken in the ways in which they break it.
  test.each(workspaces)('in %s, what is broken on purpose', (_, workspace) => {
    const all = [...entriesOf(workspace)].flatMap(({ path, text, artifact }) => {
      const front = /^---\r?\n[\s\S]*?\n---/.exec(text)?.[0] ?? ''
      if (artifact === null || front === '') return []
      return breaks.flatMap(([name, broken]) => {
        const before = broken(front) + text.slice(front.length)
        return before === text ? [] : [{ path, name, before }]
      })
    })
    for (const { path, name, before } of drawn(all, runs(0.05))) {
      const after = applyEdits(before, fixAll(workspaceOf([[path, before]]), path).edits)
      const isRepaired = (key: string) => /type|kind|artifact|date|due|expires|deadline|triad/i.test(key)
      const others = (it: string) => says(it).filter(([key]) => !isRepaired(key))
      const [was, now] = [others(before), others(after)]
      expect(
        now.map(([key]) => key),
        `${path}: ${name}`,
      ).toEqual(was.map(([key]) => key))
      for (const [i, [key, words]] of was.entries())
        if (words.length > 0) expect(now[i], `${path}: ${name}`).toEqual([key, words])
    }
  })

  test.each(workspaces)('in %s, links to what moves', (_, workspace) => {
    const moves = new Map(
      pathsOf(workspace).map((path) => [path, `new [home] #1/100 %20/${path.replace(/\.md$/, ' (it).md')}`]),
    )
    for (const { path, artifact } of some(workspace)) {
      const targets = (it: Artifact | null, from: Workspace) =>
        (it?.parents ?? []).flatMap(({ text }) => {
          const found = it && /\.md/i.test(text) ? resolve(from, it.path, text) : null
          return found?.kind === 'artifact' ? [found.path] : []
        })
      for (const to of new Set(targets(artifact, workspace))) {
        const now = moves.get(to) ?? to
        const edits = moveEdits(workspace, new Map([[to, now]]))
        const after = withDocument(
          withDocument(withDocument(workspace, to, null), now, entryAt(workspace, to)?.text ?? ''),
          path,
          applyEdits(entryAt(workspace, path)?.text ?? '', edits.get(path) ?? []),
        )
        expect(targets(artifactAt(after, path), after), path).toEqual(
          targets(artifact, workspace).map((it) => (it === to ? now : it)),
        )
      }
    }
  })
})
