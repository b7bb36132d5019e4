import type { Artifact } from '../model/artifact.ts'
import { definitionsOf } from '../model/definition.ts'
import type { Document } from '../model/document.ts'
import { idKey } from '../model/entry.ts'
import { idsIn, linkTexts } from '../model/mention/ids.ts'
import { freeIn } from '../model/mention/mentions.ts'
import { documentAt, type Workspace } from '../model/workspace.ts'
import { leafAt } from '../syntax/leaf.ts'
import type { Span } from '../text/span.ts'
import { type Thing, thingAt } from './cursor.ts'
import { definedSubject, linkedSubject, type Subject, subjectName, subjectStart } from './subject.ts'
import { fullName } from './titles.ts'

/** A place in a document that leads to another. */
export interface DocumentLink {
  readonly span: Span
  readonly path: string
  /** In the document at `path`: an offset. */
  readonly at: number
  /** What is there, for people: plain text. */
  readonly name: string
}

/**
 * Where an artifact leads to by an id or by a parent, in the order of the text: what stands for one thing, elsewhere.
 * Links that Markdown knows itself are left to the editor.
 */
export function linksIn(workspace: Workspace, artifact: Artifact): DocumentLink[] {
  const document = documentAt(workspace, artifact.path)
  const isLinked = linkedIn(document)
  const parents = artifact.parents.flatMap((parent): DocumentLink[] => {
    const thing = parent.end > parent.start ? thingAt(workspace, artifact.path, parent.start) : null
    const subject = thing && subjectOf(workspace, thing)
    return thing && subject && !isLinked(thing.span) ? [{ span: thing.span, ...targetAt(subject) }] : []
  })
  const mentions = mentionsOf(workspace, artifact, document)
    .filter(({ span }) => !artifact.parents.some((it) => it.start <= span.start && span.end <= it.end))
    .filter(({ span }) => !isLinked(span))
  return [...parents, ...mentions].sort((a, b) => a.span.start - b.span.start)
}

const targetAt = (subject: Subject): Omit<DocumentLink, 'span'> => ({
  path: subject.path,
  at: subjectStart(subject),
  name: fullName(subjectName(subject)),
})

function subjectOf(workspace: Workspace, thing: Thing): Subject | null {
  if (thing.kind === 'path') return linkedSubject(workspace, thing.path, thing.fragment)
  const [first, ...others] = thing.kind === 'id' ? thing.definitions : []
  return first && others.length === 0 ? definedSubject(workspace, first) : null
}

/** Ids in prose that stand for one thing which is not defined right there. */
function mentionsOf(workspace: Workspace, { path }: Artifact, document: Document): DocumentLink[] {
  const isFree = freeIn(document)
  const known = new Map<string, Omit<DocumentLink, 'span'> | null>()
  const targetOf = (id: string) => {
    const key = idKey(id)
    const before = known.get(key)
    if (before !== undefined) return before
    const [first, ...others] = definitionsOf(workspace, path, id)
    // A document does not lead to itself.
    const isOther = first && others.length === 0 && (first.artifact.path !== path || first.item !== null)
    const target = isOther ? targetAt(definedSubject(workspace, first)) : null
    known.set(key, target)
    return target
  }
  return idsIn(document.text).flatMap(({ start, end, text: id }) => {
    const target = targetOf(id)
    const isHere = target?.path === path && target.at === start
    return target && !isHere && isFree({ start, end }) ? [{ span: { start, end }, ...target }] : []
  })
}

/** Whether a stretch of a document lies in the text of a Markdown link. */
function linkedIn(document: Document): (span: Span) => boolean {
  const { text } = document
  if (!/\][([]|^ {0,3}\[[^\]\n]+\]:/m.test(text)) return () => false
  const { root } = document
  const labels = new Set(
    [...text.matchAll(/^ {0,3}\[([^\]\n]+)\]:/gm)].map(([, label]) => labelKey(label as string)),
  )
  const known = new Map<number, readonly Span[]>()
  return ({ start, end }) => {
    const leaf = leafAt(root, start)
    if (!leaf || leaf.type === 'yaml') return false
    const spans =
      known.get(leaf.start) ??
      linkTexts(
        text.slice(leaf.start, leaf.end),
        (label) => label.length <= longestLabel && labels.has(labelKey(label)),
      )
    known.set(leaf.start, spans)
    return spans.some((it) => leaf.start + it.start <= start && end <= leaf.start + it.end)
  }
}

/** Characters; longer labels are none (CommonMark 4.7). */
const longestLabel = 999

/** Labels are compared without regard to letter case and white space (CommonMark 4.7). */
const labelKey = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()
