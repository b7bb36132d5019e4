import type { Document } from '../../model/document.ts'
import { outsideCode } from '../../model/mention/mentions.ts'
import { canonicalLink, linkPath, relativePath } from '../../model/reference.ts'
import { leafAt } from '../../syntax/leaf.ts'
import { type Edit, replace } from '../../text/edit.ts'
import type { Span } from '../../text/span.ts'

/** Where a link, a picture or a definition leads, as written; the span is that of the words alone. */
export interface Destination extends Span {
  readonly text: string
}

/** `[text](path)`, `![text](<a path>)`, `[label]: path`, `<img src="path">`: up to the destination, which comes next. */
const places: readonly RegExp[] = [
  /\]\([ \t]{0,9}(?:<([^<>\n\r]+)>|([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*))/g,
  /^[ \t>]{0,20}\[(?!\^)[^\]\n\r]{1,300}\]:[ \t]{0,9}(?:<([^<>\n\r]+)>|([^\s<>]+))/gm,
]
const attribute = /\b(?:src|href)\s{0,9}=\s{0,9}(?:"([^"\n\r]{1,500})"|'([^'\n\r]{1,500})')/gi

/** Every destination in a document, but for those in code, in the order of the text. */
export function destinationsIn(document: Document): Destination[] {
  const { text } = document
  const found: Destination[] = []
  const isText = outsideCode(document)
  for (const pattern of places)
    for (const match of text.matchAll(pattern)) {
      const it = destinationOf(match)
      if (isText(it)) found.push(it)
    }
  if (text.includes('<')) {
    for (const match of text.matchAll(attribute)) {
      const it = destinationOf(match)
      // Of an HTML block all is code to a reader of prose, and its attributes are what is looked for.
      if (leafAt(document.root, it.start)?.type === 'html' || isText(it)) found.push(it)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function destinationOf(match: RegExpExecArray): Destination {
  const [whole, first, second = ''] = match
  const text = first ?? second
  const start = match.index + whole.lastIndexOf(text)
  return { start, end: start + text.length, text }
}

/** A destination in a document of the workspace: the path it leads to as a link has it, empty for the document itself. */
export interface Way {
  readonly path: string
  /** With its `#`; empty for none. */
  readonly fragment: string
}

/** Where a destination leads, seen from the document `from`; null where that is the same from everywhere. */
export function wayOf(from: string, destination: string): Way | null {
  const [, file = '', fragment = ''] = /^([^#?]*)(.*)$/s.exec(destination) ?? []
  if (/^[a-z][a-z\d+.-]*:|^[/\\]|^\{\{|^</i.test(file) || (file === '' && !fragment.startsWith('#')))
    return null
  if (file === '') return { path: '', fragment }
  const parts = linkPath(from).split('/').slice(0, -1)
  for (const part of file.split('/'))
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  return { path: parts.join('/'), fragment }
}

/** The edits after which the links of what moves from the document `from` to `to` lead where they led. */
export const relinked = (
  moving: Document,
  from: string,
  to: string,
  /** What becomes of a fragment of that itself; null where its heading stays behind. */
  own: (fragment: string) => string | null,
): Edit[] =>
  destinationsIn(moving).flatMap((it) => {
    const way = wayOf(from, it.text)
    if (!way) return []
    const kept = way.path === '' || canonicalLink(way.path) === linkPath(from) ? own(way.fragment) : null
    const now = kept ?? relativePath(linkPath(to), way.path || linkPath(from)) + way.fragment
    return now === it.text ? [] : [replace(it, now)]
  })
