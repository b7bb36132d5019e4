import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import type { Block } from '../../syntax/nodes.ts'
import { append } from '../../text/append.ts'
import { lineEnd, lineStart } from '../../text/line.ts'
import { once } from '../../text/once.ts'
import type { Span } from '../../text/span.ts'
import type { Placeholder } from '../artifact/artifact.ts'
import type { Document } from '../document/document.ts'
import { bareWords } from '../lead/name.ts'
import { holdsExample, placeholdersIn } from './placeholder.ts'

/**
 * What is left open in the prose of a document: headings, paragraphs, entries, cells; not in code or HTML.
 * A slot alone on its line is HTML to CommonMark (4.6, kind 7); that it is never closed gives it away. With `isAll`
 * also the slots that prose speaks of.
 */
export function placeholdersOf({ text, root }: Document, isAll = false): Placeholder[] {
  const hasExamples = holdsExample(text)
  if (!hasExamples && !mayHold(text)) return []
  const found: Placeholder[] = []
  const search: Search = { text, isAll, hasExamples, closed: once(() => closedIn(text)), into: found }
  for (const block of root.children) collect(block, search)
  return found
}

const statusColumn = wordsOf(languages, ({ columns, fields }) => [columns.status, fields.status])

interface Search {
  readonly text: string
  readonly isAll: boolean
  readonly hasExamples: boolean
  /** The names of the tags that the document closes. */
  readonly closed: () => ReadonlySet<string>
  readonly into: Placeholder[]
}

const closedIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/<\/([a-z][\w-]{0,80})/g)].map((it) => it[1] as string))

/** Looking for a few words one by one is faster than for any of them. */
const mayHold = (text: string): boolean =>
  ['TBD', 'TBC', 'TODO', 'FIXME', '{{', '[NEEDS', '‹'].some((word) => text.includes(word)) ||
  (text.includes('<') && /<[a-z]/.test(text)) ||
  /\[\p{Lu}[\p{Lu}\]]/u.test(text)

function collect(block: Block, search: Search): void {
  const { text, isAll, hasExamples, into } = search
  const add = ({ start, end }: Span) =>
    append(into, placeholdersIn(text.slice(start, end), start, isAll, hasExamples))
  switch (block.type) {
    case 'heading':
      add(block.content)
      break
    case 'html':
      if (isSlot(text.slice(block.start, block.end), search)) add(block)
      break
    case 'paragraph':
      add(block)
      break
    case 'list':
      for (const item of block.children) for (const child of item.children) collect(child, search)
      break
    case 'blockquote':
    case 'footnoteDefinition':
      for (const child of block.children) collect(child, search)
      break
    case 'table': {
      const states = new Set<number>()
      // `TODO` in a column of states is one of them.
      for (const [at, { content }] of (block.children[0]?.children ?? []).entries())
        if (statusColumn.has(lookupKey(bareWords(text.slice(content.start, content.end))))) states.add(at)
      for (const row of block.children)
        for (const [at, cell] of row.children.entries()) if (!states.has(at)) add(cell.content)
      break
    }
    default:
  }
}

/** Whether an HTML block is one opening tag that the document does not close: `<story>`. */
function isSlot(html: string, { closed }: Search): boolean {
  const name = /^<([a-z][\w-]{0,80})(?: [^<>\n]*)?>\s*$/.exec(html)?.[1]
  return name !== undefined && !closed().has(name)
}

/** The placeholders of a document by the chapter they stand in, a heading of depth 1 or 2 being one; what is before all of them first. */
export function byChapter({ root }: Document, placeholders: readonly Placeholder[]): Placeholder[][] {
  const starts = root.children
    .filter((block) => block.type === 'heading' && block.depth < 3)
    .map((block) => block.start)
  const groups: Placeholder[][] = []
  let at = -1
  for (const placeholder of placeholders) {
    const before = at
    while (at + 1 < starts.length && (starts[at + 1] as number) <= placeholder.start) at++
    if (groups.length === 0 || at !== before) groups.push([])
    groups.at(-1)?.push(placeholder)
  }
  return groups
}

/** No line of a fact is longer. */
const longestFact = 200

/**
 * Whether a placeholder is all that a fact in the head of a document has for a value, as `| Ticket | TBD |` and
 * `**Ticket:** TBD`: once the work is done, nobody needs it any more.
 */
export function isLeftInHead({ text, sections }: Document, { start, end }: Placeholder): boolean {
  const [, second] = sections
  if (second && start >= second.start) return false
  const before = text.slice(Math.max(lineStart(text, start), start - longestFact), start)
  const after = text.slice(end, lineEnd(text, end, Math.min(text.length, end + longestFact)))
  return (
    /^[ \t>]*(?:[-*+][ \t]+)?(?:\|[^|]{1,60}\||[*_]{2,3}[^*:：|]{1,60}(?:[:：][*_]{2,3}|[*_]{2,3}[ \t]?[:：]))[ \t*_`]*$/.test(
      before,
    ) && /^[ \t*_`|.\\]*$/.test(after)
  )
}
