import { plainText } from '../../syntax/inline.ts'
import type { Block, Root } from '../../syntax/nodes.ts'
import type { Span } from '../../text/span.ts'
import type { Section } from '../document/section.ts'
import { isRareId } from '../fields/link.ts'
import type { Text } from '../story.ts'
import type { Item } from './artifact.ts'

/** `US-12`, `US-1.1.2`, `US-AUD-01`, `EP-01-S3`, `F-3`, `S000013`, after brackets and emphasis. */
const idPattern =
  /[\s*_~`[(]*((?:[A-Z]{1,6}-\d{1,4}-[A-Z]{1,3}-?\d{1,4}|[A-Z][A-Za-z0-9]{0,9}(?:-[A-Z][A-Z0-9]*){0,3}-\d+(?:\.\d+)*|[A-Z]{1,3}\d{3,}|[A-Z]{2,}\d+|task-(?:[a-z]+-)?\d+(?:\.\d+)*)[a-z]?)(?![\w-]|\.\d)/y

/** Standards and the like that look like ids and name nothing here. */
const noId = /^(?:UTF|ISO|RFC|SHA|MD|HTTP|ES|IE|COVID|GPT|WCAG|TLS|IPV|UTC|CVE|PEP|H|Q|Y|FY|W|V)-?\d/i

/** The id that the text at `span` begins with, or null. */
export function leadingId(text: string, span: Span): Text | null {
  if (!mayBeId(text, span)) return null
  idPattern.lastIndex = span.start
  const id = idPattern.exec(text)?.[1]
  if (id === undefined || noId.test(id)) return null
  const start = idPattern.lastIndex - id.length
  return start + id.length > span.end ? null : { start, end: start + id.length, text: id }
}

const rareIdPattern =
  /[\s*_~`[(]*([A-Z]{2,8}(?: \d{1,4}(?:\.\d{1,4}){1,3}|(?:\.[A-Z]{1,4}){0,3}(?:\.\d{1,4}){1,3}|[/:]\d{1,6}(?:\.\d{1,4}){0,3})[a-z]?)(?![\w/-]|[.:]\d)/y

/** The id of a rarer form that an item begins with, `CR 1.1`, `REQ.A.1`, `SRD/12`; null where it has none. */
function rareIdOf(text: string, span: Span): Text | null {
  let at = span.start
  while (at < span.end && idMarkup.includes(text[at] as string)) at++
  if (!(isCapital(text.charCodeAt(at)) && isCapital(text.charCodeAt(at + 1)))) return null
  rareIdPattern.lastIndex = span.start
  const id = rareIdPattern.exec(text)?.[1]
  if (id === undefined || !isRareId(id)) return null
  const start = rareIdPattern.lastIndex - id.length
  return start + id.length > span.end ? null : { start, end: start + id.length, text: id }
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90

/** Whether the first word could be an id: it has a digit, and begins as one does. Told without a pattern. */
function mayBeId(text: string, { start, end }: Span): boolean {
  let at = start
  while (at < end && idMarkup.includes(text[at] as string)) at++
  const first = text.charCodeAt(at)
  // `US-12`, `task-12`
  if (!(first >= 65 && first <= 90) && first !== 116) return false
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 45)) return false
  }
  return false
}

const idMarkup = ' \t\r\n*_~`[('

/** What carries an id of its own in a document: headings, first cells of rows, list entries. */
export function itemsOf(root: Root, text: string, sections: readonly Section[]): Item[] {
  const items: Item[] = []
  for (const section of sections) {
    const id = itemId(text, section.heading.content)
    if (id)
      items.push({
        start: section.start,
        end: section.end,
        id,
        title: { ...section.heading.content, text: section.title },
      })
  }
  for (const block of root.children) collect(block, text, items)
  return items
}

const itemId = (text: string, span: Span): Text | null => leadingId(text, span) ?? rareIdOf(text, span)

function collect(block: Block, text: string, into: Item[]): void {
  if (block.type === 'table')
    for (const row of block.children.slice(1)) {
      const cell = row.children[0]
      if (cell) add(text, cell.content, row, into)
    }
  if (block.type === 'list')
    for (const item of block.children) {
      const first = item.children[0]
      if (first?.type === 'paragraph') add(text, first, item, into)
      for (const child of item.children) if (child.type === 'list') collect(child, text, into)
    }
}

function add(text: string, span: Span, whole: Span, into: Item[]): void {
  const id = itemId(text, span)
  if (id)
    into.push({
      start: whole.start,
      end: whole.end,
      id,
      title: { ...span, text: text.slice(span.start, span.end) },
    })
}

/** `title` without the id it begins with and what sets them apart, and without markup. */
export const withoutId = (title: string, id: string): string => behindId(plainText(title), id)

/** The same of a title that is text already. */
export const behindId = (title: string, id: string): string =>
  title.startsWith(id) ? title.slice(id.length).replace(/^[\s:.()[\]–—-]+/, '') || title : title

/** A title without the id that it ends with in brackets: `Berths (US 1.2)`. */
export const withoutIdAtEnd = (title: string, id: string): string =>
  title.endsWith(`(${id})`) ? title.slice(0, -id.length - 2).trim() || title : title

/** What people put before a title to say what kind of thing it is of: `PRD: …`, `Task 11.2: …`. */
const label =
  /^(?:(?:sub-?)?task(?: epic)?(?:[ -]#?\d[\w.-]*)?|prd|epic|feature(?: specification)?|user story|story|requirement)\s*(?::|\s[–—-])\s*(?=\S)/i

/** `title` without the word for its kind, and the number of a task, whose id is in its file's name. */
export const withoutLabel = (title: string): string => title.replace(label, '')
