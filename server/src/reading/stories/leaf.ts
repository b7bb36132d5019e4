import { kept } from '../../text/kept.ts'
import { nextLine } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'
import { isGherkin } from '../criteria/gherkin.ts'
import { type Lead, leadOf } from '../lead/lead.ts'
import { isPlain } from '../lead/plain.ts'
import { type Part, sectionAround } from '../parts/part.ts'
import { isRoleName } from '../sentence/opening.ts'
import { sentenceFrom } from '../sentence/read.ts'
import type { Sentence, Text } from '../story.ts'
import { words } from '../words.ts'

/** A stretch of words in which a sentence may stand, with the part whose words they are. */
export interface Leaf extends Span {
  readonly part: Part
}

/**
 * The stretches of words in `part`, in order; nothing of those parts that `isLeftOut` names. Code has no words, but for
 * fences of which `isTold` says that they have.
 */
export function leavesIn(
  text: string,
  part: Part,
  isLeftOut: (part: Part) => boolean,
  isTold: (fence: Part) => boolean = () => false,
): Leaf[] {
  const found: Leaf[] = []
  const add = ({ start, end }: Span, it: Part) => {
    if (end > start) found.push({ start, end, part: it })
  }
  /** The sentence below `Feature:` stands on lines of its own. */
  const narrativeOf = ({ start, end }: Span): Span => {
    for (let at = start; at < end; at = nextLine(text, at, end))
      if (words.begins(text, { start: at, end })) return { start: at, end }
    return { start: end, end }
  }
  const isOpening = (cell: Span): boolean =>
    words.continues(text, cell.start) ||
    isRoleName(text, cell) ||
    (words.begins(text, cell) && !sentenceFrom(text, [cell])?.want)
  const visit = (it: Part) => {
    if (isLeftOut(it)) return
    if (it.kind === 'row' && it.cells.length === 2) {
      const [first, second] = it.cells
      if (!first || !second) return
      // `| As a | skipper |`: two cells read as one line, where the first only opens what the second says.
      if (isOpening(first)) add({ start: first.start, end: second.end }, it)
      else for (const cell of it.cells) add(cell, it)
    } else if (it.kind === 'row') for (const cell of it.lang === 'header' ? [] : it.cells) add(cell, it)
    else if (it.kind === 'field') for (const cell of it.cells) add(cell, it)
    else if (it.kind === 'entry' || it.kind === 'lines' || it.kind === 'section') add(it.head, it)
    // `**US-1: As a skipper, I want …**`
    else if (it.kind === 'label' && it.depth === withId && words.mayBegin(text, it.head)) add(it.head, it)
    else if (it.kind === 'fence' && isGherkin(it.lang)) add(narrativeOf(it.head), it)
    else if (it.kind === 'fence' && plainCode.test(it.lang) && isTold(it)) add(it.head, it)
    for (const inner of it.parts) visit(inner)
  }
  visit(part)
  return found
}

/** The depth of a label that bears an id. */
const withId = 7

/** The languages of fences that hold prose: none, or one that says so. */
const plainCode = /^(?:|te?xt|plain|plaintext)$/

/** The lead of a stretch of words; where a sentence begins it is over. */
export const leadIn = (text: string, span: Span): Lead =>
  leadOf(text, span, (start) => words.begins(text, { start, end: span.end }))

/** The lead of what names a part, which several readers ask for. */
const leadOfHead = kept((text: string, head: Span): Lead => leadIn(text, head))

export const leadOfPart = (text: string, { head }: Part): Lead => leadOfHead(text, head)

export const leadOfLeaf = (text: string, { start, end, part }: Leaf): Lead =>
  start === part.head.start && end === part.head.end ? leadOfPart(text, part) : leadIn(text, { start, end })

/** A sentence with a role and a want. */
export type Whole = Sentence & { readonly role: Text; readonly want: Text }

export const isWhole = (sentence: Sentence | null): sentence is Whole =>
  sentence?.role != null && sentence.want !== null

/** How many further stretches one sentence may take up. */
const most = 4

/** Where a sentence begins in a leaf, with what stands before it. */
export interface Beginning {
  readonly lead: Lead
  readonly start: number
}

/** Where a sentence begins in the leaf at `at`, be it that the next leaf has the want that makes it one; or null. */
export function beginningAt(text: string, leaves: readonly Leaf[], at: number): Beginning | null {
  const leaf = leaves[at] as Leaf
  if (!words.mayBegin(text, leaf)) return null
  const next = leaves[at + 1]
  // What goes on with the words of this leaf may be what makes a sentence of them.
  const further = next && words.continues(text, next.start) ? next : undefined
  if (isPlain(text, leaf.start, leaf.end) && !beginsIn(text, leaf, further)) return null
  const lead = further
    ? leadOf(text, leaf, (start) => beginsIn(text, { start, end: leaf.end }, further))
    : leadOfLeaf(text, leaf)
  const start = openingAt(text, lead.words, leaf.start)
  const from = '[('.includes(text[lead.words] as string) ? start : lead.words
  if (start >= leaf.end || !beginsIn(text, { start: from, end: leaf.end }, further)) return null
  return { lead, start }
}

/** The whole sentence that begins at `start` in the leaf at `at`, and the leaf it ends in; null where none does. */
export function sentenceAt(
  text: string,
  leaves: readonly Leaf[],
  at: number,
  { start, lead }: Beginning,
): { readonly sentence: Whole; readonly last: number; readonly lead: Lead } | null {
  const leaf = leaves[at] as Leaf
  const section = sectionAround(leaf.part)
  const spans: Span[] = [{ start, end: leaf.end }]
  for (let i = at + 1; i < leaves.length && i <= at + most; i++) {
    const more = leaves[i] as Leaf
    if (sectionAround(more.part) !== section || !goesOn(text, more)) break
    spans.push(more)
  }
  const sentence = sentenceFrom(text, spans)
  if (!isWhole(sentence) || sentence.start >= leaf.end) return null
  let last = at
  while (
    last + 1 < leaves.length &&
    last - at + 1 < spans.length &&
    (leaves[last + 1] as Leaf).start < sentence.end
  )
    last++
  return { sentence, last, lead }
}

/** A role alone is longer in no document, in characters with markup. */
export const longestRole = 120

/** Whether a sentence begins in `span`, be it that the stretch it goes on with has the want that makes it one. */
const beginsIn = (text: string, span: Span, further: Span | undefined): boolean =>
  words.begins(text, span) ||
  (further !== undefined &&
    span.end - span.start <= longestRole &&
    words.begins(text, { start: span.start, end: further.end }))

const goesOn = (text: string, leaf: Leaf): boolean =>
  words.continues(text, leaf.start) && !words.beginsWithWhy(text, leaf)

/** Where a sentence is read from: inside the brackets of a link, and with the quotes that it stands in. */
function openingAt(text: string, at: number, from: number): number {
  if ('[('.includes(text[at] as string)) return at + 1
  let start = at
  while (start > from && '"“„'.includes(text[start - 1] as string)) start--
  return start
}
