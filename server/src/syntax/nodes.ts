import type { Span } from '../text/span.ts'

/**
 * The block structure of a Markdown document, in mdast's terms, each node being its own span.
 * Inline content is not parsed: leaves carry the span of their text, and `inline` looks into it on demand.
 */
export interface Root extends Span {
  readonly type: 'root'
  readonly children: readonly Block[]
}

export type Block =
  | Frontmatter
  | Heading
  | Paragraph
  | List
  | Table
  | Code
  | Html
  | Blockquote
  | ThematicBreak
  | Definition
  | FootnoteDefinition

/** What a frontmatter block is written in. */
export type Syntax = 'yaml' | 'toml' | 'json'

/** The fenced block at the start of a document (after a BOM); to mdast all of them are of one type. */
export interface Frontmatter extends Span {
  readonly type: 'yaml'
  /** `---` fences YAML, `+++` TOML, and `{` and `}` alone on their lines JSON. */
  readonly syntax: Syntax
  /** The text between the fence lines; ends before the line end that precedes the closing fence. */
  readonly content: Span
  /** The blank lines, comments and spaces before the block, which should begin the document; empty where it does. */
  readonly before: Span
}

export interface Heading extends Span {
  readonly type: 'heading'
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  readonly setext: boolean
  /** The heading's text: no `#`, no underline, no white space around it. */
  readonly content: Span
}

export interface Paragraph extends Span {
  readonly type: 'paragraph'
}

export interface List extends Span {
  readonly type: 'list'
  readonly ordered: boolean
  /** The number of the first entry of an ordered list, else null. */
  readonly first: number | null
  readonly children: readonly ListItem[]
}

export interface ListItem extends Span {
  readonly type: 'listItem'
  /** The bullet or number: `-`, `3.` */
  readonly marker: Span
  /** `[x]` is true, `[ ]` is false, no checkbox is null (GFM task list items). */
  readonly checked: boolean | null
  /** The three characters of the checkbox, where there is one. Its paragraph starts after it. */
  readonly checkbox: Span | null
  readonly children: readonly Block[]
}

export interface Table extends Span {
  readonly type: 'table'
  /** The first row is the header; the delimiter row is no child. */
  readonly children: readonly TableRow[]
}

export interface TableRow extends Span {
  readonly type: 'tableRow'
  readonly children: readonly TableCell[]
}

export interface TableCell extends Span {
  readonly type: 'tableCell'
  /** The cell's text without its pipes and padding. */
  readonly content: Span
}

export interface Code extends Span {
  readonly type: 'code'
  readonly fenced: boolean
  /** The first word of the info string, as it stands; empty when there is none. */
  readonly lang: string
  /** The lines between the fences, or the whole of an indented block. */
  readonly content: Span
}

export interface Html extends Span {
  readonly type: 'html'
}

export interface Blockquote extends Span {
  readonly type: 'blockquote'
  readonly children: readonly Block[]
}

export interface ThematicBreak extends Span {
  readonly type: 'thematicBreak'
}

/** A link reference definition, `[label]: destination "title"`. */
export interface Definition extends Span {
  readonly type: 'definition'
}

/** A GFM footnote definition, `[^label]: …`. */
export interface FootnoteDefinition extends Span {
  readonly type: 'footnoteDefinition'
  readonly children: readonly Block[]
}
