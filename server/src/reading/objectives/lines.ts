import { nextLine } from '../../text/line.ts'
import type { Part } from '../parts/part.ts'
import { firstLine, plainOf, type ResultDraft, resultDraft, titleOf } from './draft.ts'
import { type Name, nameOf } from './name.ts'
import { isValue, lineName } from './said.ts'
import { add, extend, openDraft, type Place, type Walk } from './walk.ts'

/** Lines that say what they are; others go on with what stands before them. */
export function walkLines(
  walk: Walk,
  part: Part | undefined,
  here: Place,
  skip: number,
  before: ResultDraft | null = null,
): Pick<Place, 'open' | 'isAnnounced'> {
  let { open, isAnnounced } = here
  if (!part) return { open, isAnnounced }
  const { text } = walk
  let result = before
  let line = 0
  const shape = skip === 0 && part.kind === 'lines' ? shapeOf(text, part) : null
  const isFree = !isAnnounced && (!open || (open.strength === 'weak' && open.results.length > 0))
  if (shape === 'titled' && isFree) {
    const head = firstLine(text, part.head)
    open = openDraft(walk, { ...part, head }, nameOf(plainOf(text, head)), 'weak')
  }
  for (let at = part.head.start; at < part.head.end; at = nextLine(text, at, part.head.end), line++) {
    if (line < skip) continue
    const span = firstLine(text, { start: at, end: part.head.end })
    const name = lineName(text, span)
    const own: Part = { ...part, ...span, head: span, line: span, parts: [] }
    if (
      name.kind === 'objective' &&
      !name.isProse &&
      (name.id !== '' || name.title !== '') &&
      !isValue(name)
    ) {
      open = openDraft(walk, own, name, 'named')
      isAnnounced = false
      result = null
    } else if (
      name.kind === 'result' &&
      (shape || !name.isProse || /^[\s>]*[*_]/.test(text.slice(at, span.end)))
    )
      result = add(walk, open, resultDraft(text, span, span, name, []))
    else if (name.kind === 'results' && !name.isProse && span.end - span.start < 80) {
      isAnnounced = true
      if (name.title !== '' && open) add(walk, open, resultDraft(text, span, span, nameOf(name.title), []))
    } else if (open && open.title.text === '' && name.kind === null)
      open.title = titleOf(text, span, plainOf(text, span))
    else if (result) extend(walk, open, result, [own])
  }
  return { open, isAnnounced }
}

/** More lines in one paragraph are not looked at together. */
const mostLines = 40
/** A title stands on one line; more are prose. */
const longest = 140

/**
 * Whether a paragraph is made of key results line by line, at least two, where a number and a space are enough of a
 * name; `titled` where words stand on a line of their own above them. Null for all others.
 */
function shapeOf(text: string, part: Part): 'titled' | 'bare' | null {
  const kinds: Name['kind'][] = []
  for (let at = part.head.start; at < part.head.end; at = nextLine(text, at, part.head.end)) {
    if (kinds.length > mostLines) return null
    const span = firstLine(text, { start: at, end: part.head.end })
    const { kind } = lineName(text, span)
    const isTitle = kinds.length === 0 && kind === null && span.end - span.start <= longest
    if (kind !== 'result' && !isTitle) return null
    kinds.push(kind)
  }
  const isTitled = kinds[0] === null
  if (kinds.length < (isTitled ? 3 : 2)) return null
  return isTitled ? 'titled' : 'bare'
}
