import type { Edit } from '../../text/edit.ts'
import type { Message } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { Syntax } from '../nodes.ts'

/** A scalar as it stands: the text without quotes, and the span with them. */
export interface Scalar extends Span {
  readonly text: string
}

/** One top-level entry of a frontmatter block. */
export interface Field extends Span {
  readonly key: string
  /** The key as keys are compared: `Review_By` is `review-by`. */
  readonly name: string
  /** In TOML and JSON without quotes. */
  readonly keySpan: Span
  /** The value's span; empty, after the colon, where there is none. */
  readonly valueSpan: Span
  /** The scalars of the value: one for a scalar, several for a list, none for an empty value or a map. */
  readonly scalars: readonly Scalar[]
  readonly shape: 'empty' | 'scalar' | 'list' | 'map'
  /** What its value is written in, where that is not YAML. */
  readonly syntax?: Exclude<Syntax, 'yaml'>
}

/** Something wrong in the block, at its place, with the edits that repair it where they are known. */
export interface YamlFault {
  readonly span: Span
  readonly message: Message
  readonly repair: {
    readonly title: Message
    readonly edits: readonly Edit[]
    /** Where what was meant is not clear, so that a person has to look. */
    readonly isGuess?: true
  } | null
}

/** The frontmatter of a document: what could be read of it, and the faults. */
export interface FrontmatterBlock extends Span {
  readonly syntax: Syntax
  /** The text between the fences. */
  readonly content: Span
  readonly fields: readonly Field[]
  readonly faults: readonly YamlFault[]
}
