import type { Span } from '../../text/span.ts'
import type { Label } from './label.ts'

/**
 * What a part is by its form:
 * - `section`: a heading with all below it
 * - `label`: a line in bold, or one that ends with a colon, with what belongs to it
 * - `entry`: one entry of a list; `row`: one row of a table
 * - `lines`: a paragraph, or those lines of one that belong together
 * - `fence`: a block of code; `scenario`: one of a Gherkin fence; `field`: a key of a YAML fence with its value
 * - `box`: a quote, an alert, an admonition, `<details>`
 */
export type PartKind =
  | 'document'
  | 'section'
  | 'label'
  | 'entry'
  | 'row'
  | 'lines'
  | 'fence'
  | 'scenario'
  | 'field'
  | 'box'

/** The value in one column of a row, or of one key, with the name of it. */
export interface Cell extends Span {
  /** The text of the column's head, without markup. */
  readonly name: string
}

/**
 * Whatever can bear a name and hold something, with all that is in it. Offsets are UTF-16 in the document's text. No
 * node of Markdown is reached from here.
 */
export interface Part extends Span {
  readonly kind: PartKind
  /** What names it, markup included: the text of a heading, the first paragraph of an entry, a whole line. Empty where nothing does. */
  readonly head: Span
  /** The whole line or lines its head stands on: with `##`, with a bullet. */
  readonly line: Span
  /** Of an entry: the label that its head begins with, null where there is none; undefined where nobody has looked. */
  readonly label: Label | null | undefined
  /** Of a section 1 to 6; of a label 7 where it bears an id, else 8; 9 for everything else. */
  readonly depth: number
  /** Entries of one list and rows of one table have the same; -1 where it is neither. */
  readonly group: number
  readonly ordered: boolean
  /** The state of its checkbox; null where it has none. */
  readonly checked: boolean | null
  /** The language of a fence, in lower case; the kind of a box. */
  readonly lang: string
  /** Of a row and a field: the values by name. */
  readonly cells: readonly Cell[]
  readonly parts: readonly Part[]
  /** The part that it is in; null for the document. */
  readonly around: Part | null
}

/** A part while the tree is built. */
export type PartDraft = { -readonly [K in Exclude<keyof Part, 'parts'>]: Part[K] } & { parts: PartDraft[] }

/** A part of `kind` over `span`, in which `changes` are set: written out, since all parts have to be of one shape. */
export const draft = (kind: PartKind, { start, end }: Span, changes: Partial<PartDraft> = {}): PartDraft => ({
  kind,
  start,
  end,
  head: changes.head ?? { start, end: start },
  line: changes.line ?? { start, end: start },
  label: changes.label,
  depth: changes.depth ?? 9,
  group: changes.group ?? -1,
  ordered: changes.ordered ?? false,
  checked: changes.checked ?? null,
  lang: changes.lang ?? '',
  cells: changes.cells ?? [],
  parts: changes.parts ?? [],
  around: null,
})

/** The parts in `part`, depth first, in the order of the text, itself left out. */
export function* partsIn(part: Part): Generator<Part, void, undefined> {
  const open: { readonly parts: readonly Part[]; at: number }[] = [{ parts: part.parts, at: 0 }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.parts[top.at++]
    if (!next) {
      open.pop()
      continue
    }
    yield next
    if (next.parts.length > 0) open.push({ parts: next.parts, at: 0 })
  }
}

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(inner: Part, outer: Part): boolean {
  for (let it: Part | null = inner; it; it = it.around) if (it === outer) return true
  return false
}

/** The innermost section that `part` is or lies in; the document where it is in none. */
export function sectionAround(part: Part): Part {
  let it = part
  while (it.around && it.kind !== 'section') it = it.around
  return it
}
