import type { Stage } from '../stages.ts'

/** A way to write product docs that people know by name, as data. */
export interface Format {
  readonly id: string
  readonly title: string
  /** What the paths of its documents look like, with `/`. */
  readonly path: RegExp
  /** A key that stands in the frontmatter of each of its documents. */
  readonly key?: RegExp
  /** A line that stands in each of its documents, where the path alone does not tell. */
  readonly sign?: RegExp
  /** Words of which one stands in each of its documents: a first look, faster than its patterns. */
  readonly words?: readonly string[]
  /** Files of its folders that are none of its documents, where no frontmatter says otherwise. */
  readonly beside?: readonly RegExp[]
  /** The id of the artifact type that its documents hold. */
  readonly type: string
  /** What people call one of them, where that is not the type's title. */
  readonly noun?: string
  /** The frontmatter key of who owns it, where that is not `owner`. */
  readonly ownerKey?: string
  /** Whole headings below which each heading names a story. */
  readonly storiesUnder?: RegExp
  /** Whole headings that name a story of their own, beside those that do so everywhere. */
  readonly story?: RegExp
  /** Whole headings, in lower case, under which its documents say when they are done, beside those that do so everywhere. */
  readonly done?: RegExp
  /** Whole headings below which no heading names a story. */
  readonly notUnder?: RegExp
  /** What a file's name begins with where that is the document's id. */
  readonly idInName?: RegExp
  /** The rules that ask for what the format has no place for; a team can still set them. */
  readonly silent: readonly string[]
  /** Rules that speak only while a document is at one of these stages. */
  readonly onlyAt?: Readonly<Record<string, readonly (Stage | null)[]>>
}
