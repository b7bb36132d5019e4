import type { Artifact } from '../reading/artifact/artifact.ts'
import { parse } from '../reading/document/document.ts'
import type { Field, FrontmatterBlock, YamlFault } from '../syntax/frontmatter.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import { lineEnd, lineStart } from '../text/line.ts'
import { inEnglish } from '../text/message.ts'
import type { Span } from '../text/span.ts'

/** What a repair of frontmatter does to the words in it. */
export type Kept =
  /** Each field says what it said. */
  | 'all'
  /** A field is gone that stands there a second time, and says the same there. */
  | 'twice'
  /** A field is gone that said something else. */
  | 'less'
  /** Something is said otherwise, or as much is wrong as before. */
  | 'other'

/**
 * What the repair of `fault` does to the words of the frontmatter, told by reading what it makes. A word counts as it
 * was meant, so that a repair and the reader agree on it.
 */
export function keptBy(artifact: Artifact, fault: YamlFault): Kept {
  const { text, frontmatter } = artifact
  const edits = fault.repair?.edits ?? []
  const now = frontmatterAfter(text, edits)
  if (!frontmatter || !now || now.faults.some((it) => isSame(it, fault)) || !keepsWords(artifact, edits))
    return 'other'
  const removed = removedBy(frontmatter.fields, edits)
  const left = frontmatter.fields.filter((it) => !removed.includes(it))
  return removed.length === 0 ? 'all' : removed.every((it) => isSaid(text, it, left)) ? 'twice' : 'less'
}

/** Whether each field of frontmatter that `edits` do not take away says what it said, and no more is wrong. */
export function keepsWords({ text, frontmatter }: Artifact, edits: readonly Edit[]): boolean {
  const now = frontmatterAfter(text, edits)
  if (!frontmatter || !now || now.faults.length > frontmatter.faults.length) return false
  const removed = removedBy(frontmatter.fields, edits)
  const nested = indentedBy(text, edits)
  const left = frontmatter.fields.filter((it) => !removed.includes(it) && !isWithin(it, nested))
  return sayTheSame(left, now.fields)
}

const frontmatterAfter = (text: string, edits: readonly Edit[]): FrontmatterBlock | null =>
  parse(applyEdits(text, edits)).frontmatter

/**
 * Whether a fix leaves what stands in faulty frontmatter beside it: a line that is put behind a quote that nobody has
 * closed would become a part of that value.
 */
export function leavesOthers({ text, frontmatter }: Artifact, edits: readonly Edit[]): boolean {
  if (!frontmatter || frontmatter.faults.length === 0) return true
  const now = frontmatterAfter(text, edits)
  if (!now) return false
  const isEdited = (field: Field) =>
    edits.some(({ span }) => span.start < span.end && span.start < field.end && field.start < span.end)
  const isKeyEdited = ({ keySpan }: Field) =>
    edits.some(({ span }) => span.start < keySpan.end && keySpan.start < span.end)
  const nested = indentedBy(text, edits)
  const removed = removedBy(frontmatter.fields, edits)
  return (
    now.faults.length <= frontmatter.faults.length &&
    frontmatter.fields.every(
      (field) =>
        removed.includes(field) ||
        isWithin(field, nested) ||
        now.fields.some(
          (it) =>
            (it.key === field.key || isKeyEdited(field)) &&
            (isEdited(field) || field.scalars.length === 0 || words(it) === words(field)),
        ),
    )
  )
}

const isSame = (a: YamlFault, b: YamlFault): boolean =>
  inEnglish(a.message) === inEnglish(b.message) && a.span.start === b.span.start

const removedBy = (fields: readonly Field[], edits: readonly Edit[]): Field[] =>
  fields.filter((field) =>
    edits.some(
      ({ span, insert }) => insert.length === 0 && span.start <= field.start && field.end <= span.end,
    ),
  )

/** Whether a field of the same key stands in `left` with the same words. */
const isSaid = (text: string, field: Field, left: readonly Field[]): boolean =>
  left.some((it) => it.key === field.key && source(text, it) === source(text, field))

const source = (text: string, { valueSpan }: Field): string => text.slice(valueSpan.start, valueSpan.end)

/** Whether each field says what it said, in the same order; one that said nothing may say something now. */
function sayTheSame(before: readonly Field[], after: readonly Field[]): boolean {
  const isKept = (field: Field, now: Field | undefined) =>
    now?.key === field.key && (field.scalars.length === 0 || words(field) === words(now))
  return before.length === after.length && before.every((field, i) => isKept(field, after[i]))
}

const words = ({ scalars }: Field): string => JSON.stringify(scalars.map(({ text }) => text))

/** Lines of which only the white space at the start changes: what stands on them may belong to what is above. */
const indentedBy = (text: string, edits: readonly Edit[]): Span[] =>
  edits.flatMap(({ span }) =>
    /^[ \t]+$/.test(text.slice(lineStart(text, span.start), span.end))
      ? [{ start: span.start, end: lineEnd(text, span.start) }]
      : [],
  )

const isWithin = (field: Field, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= field.start && field.start <= end)
