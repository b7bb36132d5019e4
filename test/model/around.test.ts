import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { textReader } from '../../server/src/host/read.ts'
import { walkSync } from '../../server/src/host/walk.ts'
import { judge } from '../../server/src/reading/artifact/recognise.ts'
import { type Document, parse } from '../../server/src/reading/document/document.ts'
import { artifactsOf, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { drawn } from '../drawn.ts'

const story = '# Book a berth\n\nAs a skipper, I want to book so that I can sleep.\n'
const documents: readonly (readonly [path: string, text: string, kind: string | null])[] = [
  ['backlog/tasks/task-1 - Book.md', '---\nid: task-1\nstatus: To Do\n---\n\n# Book\n', 'user-story'],
  ['backlog/archive/tasks/task-2 - Leave.md', '---\nid: task-2\nstatus: Done\n---\n', 'user-story'],
  ['specs/001-book/spec.md', '# Feature Specification: Book\n', 'feature'],
  ['.kiro/specs/book/requirements.md', '# Requirements Document\n', 'feature'],
  ['openspec/specs/book/spec.md', '# Book\n', 'feature'],
  ['openspec/changes/add-berths/specs/book/spec.md', '# Book\n', 'feature'],
  ['docs/epics/berths.md', '# Berths\n', 'feature'],
  ['docs/prd/epic-1-berths.md', '# Epic 1: Berths\n\n## Story 1.1: Book\n', 'feature'],
  ['user-stories/office/book.md', story, 'user-story'],
  ['stories/book.md', story, 'user-story'],
  ['PRDs/harbour/deep/berths.md', '# Berths\n', 'feature'],
  ['okrs/q1.md', '# Q1\n', 'okr'],
  ['product/features/berths.md', '# Berths\n\n## Problem\n\nNobody knows which are free.\n', 'feature'],
  ['templates/stories/book.md', story, null],
]

/** Every way to open one of the folders above a document: the names around the workspace, and the path in it. */
const openings = (path: string): [around: string, path: string][] => {
  const names = path.split('/')
  return names.map((_, at) => [names.slice(0, at).join('/'), names.slice(at).join('/')])
}

const judged = (around: string, path: string, document: Document) => {
  const { type, recognisedBy, format } = judge(path, document, defaultConfig, around)
  return type && { type: type.id, recognisedBy, format: format?.id }
}

describe('a folder that is opened by itself shows what the whole shows', () => {
  test.each(documents)('%s', (path, text, kind) => {
    const seen = openings(path).map(([around, below]) => judged(around, below, parse(text)))
    expect(new Set(seen.map((it) => it?.type ?? null))).toEqual(new Set([kind]))
    expect(seen).toEqual(seen.map(() => seen[0]))
  })

  it('and calls it the same', () => {
    const workspace = workspaceOf([['berths.md', '# Berths\n']], { around: 'docs/epics' })
    const [artifact] = artifactsOf(workspace)
    expect(artifact?.place).toBe('docs/epics/berths.md')
  })
})

const corpus = process.env.CORPUS ?? new URL('../../../shared/corpus', import.meta.url).pathname

it.runIf(existsSync(corpus))('so does every folder of real documents', () => {
  const read = textReader()
  for (const path of drawn([...walkSync(corpus)])) {
    const text = read(join(corpus, path))
    if (typeof text !== 'string') continue
    const document = parse(text)
    const whole = judged('', path, document)
    for (const [around, below] of whole ? openings(path) : [])
      expect(judged(around, below, document), `${below} in ${around}`).toEqual(whole)
  }
})
