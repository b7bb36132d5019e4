import { createHash } from 'node:crypto'
import type { Kind } from '../domain/kinds/kind.ts'
import { folderOf } from '../features/common-lacks.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Story } from '../reading/story.ts'
import type { Rule } from '../rules/rule.ts'
import { linesOf, positionAt } from '../text/lines.ts'
import type { Entry } from './baseline-entry.ts'
import type { CheckedFile } from './check-report.ts'

/** The hashes by which a finding is known again: by the id of its story, where it has one, and by its line. */
export interface Mark {
  readonly byStory: string | null
  readonly byLine: string
}

/** The findings of a document as a baseline keeps them; `seen` is a path as it is seen from the baseline. */
export function entriesOf(file: CheckedFile, seen: (path: string) => string): Entry[] {
  const path = seen(file.path)
  return marksOf(file, path).map(({ byStory, byLine }, at): Entry => {
    const finding = file.findings[at] as CheckedFile['findings'][number]
    const { rule, documents } = finding
    if (documents && file.artifact) return entryFor(rule, kindOf(finding, file.artifact), documents.map(seen))
    return { path, rule: rule.id, hash: byStory ?? byLine }
  })
}

/** What nearly all documents of a kind lack is known by its rule and the folder that holds them. */
function entryFor(rule: Rule, kind: Kind | null, documents: readonly string[]): Entry {
  const folder = `./${folderOf(documents)}`.replace(/^\.\/(?=.)/, '')
  return { path: folder, rule: rule.id, hash: hashOfKind(rule, kind, folder) }
}

/** The kind of the documents that a finding stands for; null where they are of several. */
const kindOf = ({ isOfAllKinds }: CheckedFile['findings'][number], { type }: Artifact): Kind | null =>
  isOfAllKinds ? null : type

/** By a folder, with a `/` at its end, the rule and the kind; null for all kinds together. */
export const hashOfKind = (rule: Rule, kind: Kind | null, folder: string): string =>
  hashOf(JSON.stringify([rule.id, folder, 'kind', kind?.id ?? null]))

/** The hash by which a baseline would know a finding of a document; `seen` is a path as it is seen from the baseline. */
export function fingerprintsIn(
  file: CheckedFile,
  seen: (path: string) => string,
): (finding: CheckedFile['findings'][number]) => string {
  const marks = marksOf({ ...file, findings: file.all }, seen(file.path))
  return (finding) => {
    const { rule, documents } = finding
    if (documents && file.artifact)
      return entryFor(rule, kindOf(finding, file.artifact), documents.map(seen)).hash
    const mark = marks[file.all.indexOf(finding)]
    return mark?.byStory ?? mark?.byLine ?? ''
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The marks of the findings of a document, in their order. */
export function marksOf({ text, findings, artifact }: CheckedFile, path: string): Mark[] {
  const lines = linesOf(text)
  const hashes = hashesFor(path)
  return findings.map(({ rule, span }) => {
    const id = storyAt(artifact?.stories ?? [], span.start)?.id?.text ?? null
    const start = lines[positionAt(lines, span.start).line] ?? 0
    const line = /^[^\r\n]*/.exec(text.slice(start, start + longestLine))?.[0] ?? ''
    return {
      byStory: id === null ? null : hashes(rule.id, 'story', id),
      byLine: hashes(rule.id, 'line', line),
    }
  })
}

/** The innermost story in which an offset lies. */
const storyAt = (stories: readonly Story[], offset: number): Story | undefined =>
  stories
    .filter(({ start, end }) => start <= offset && offset < end)
    .reduce<Story | undefined>((a, b) => (a && a.end - a.start <= b.end - b.start ? a : b), undefined)

/** As much of a line as counts, in UTF-16 code units: a page can be one line, with a thousand findings. */
const longestLine = 300

/**
 * Hashes for the findings at `path`, one after the other: the second that is the same as the first has another, so
 * that one more of the same is new.
 */
export function hashesFor(path: string): (rule: string, kind: 'story' | 'line', text: string) => string {
  const counts = new Map<string, number>()
  return (rule, kind, text) => {
    const what = JSON.stringify([rule, path, kind, kind === 'line' ? normalised(text) : text])
    const count = counts.get(what) ?? 0
    counts.set(what, count + 1)
    return hashOf(`${what}${count}`)
  }
}

/** A line without what a formatter or a tick changes: its marks, its box, blanks, the width of columns. */
const normalised = (line: string): string =>
  line
    .trim()
    .normalize('NFC')
    .replace(/^(?:[>\s]|[-*+](?=\s)|\d{1,9}[.)](?=\s)|#{1,6}(?=\s)|\[[ xX]\](?=\s))+/, '')
    .replace(/\s*\|\s*/g, '|')
    .replace(/\s+/g, ' ')
