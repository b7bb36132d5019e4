import type { Block, Blockquote, FootnoteDefinition, List, ListItem } from '../nodes.ts'

/** A node while it is being built. */
export type Open<T> = { -readonly [K in keyof T]: T[K] }

/**
 * An open container block. A list and its current item are one container, since a line continues the item,
 * or goes on with the next item, or leaves both.
 */
export interface Container {
  readonly kind: Kind
  readonly node: Open<Blockquote> | Open<FootnoteDefinition> | Open<List>
  /** Where blocks in it go. For a list these are the children of the current item. */
  children: Block[]
  /** The end of the last line that bears its marker. */
  markerLineEnd: number
  /** The items of a list, and the one that is open. */
  readonly items: ListItem[]
  item: Open<ListItem> | null
  /** The bullet, or the delimiter of the number; items with another one belong to another list. */
  readonly marker: number
  /** The columns a line must be indented by to stay in the item. */
  size: number
  /** Whether nothing but the marker was seen of the item, and whether a blank line followed. */
  startsBlank: boolean
  staysBlank: boolean
}

export type Kind = 0 | 1 | 2 | 3
export const NONE = 0
export const QUOTE = 1
export const LIST = 2
export const FOOTNOTE = 3
