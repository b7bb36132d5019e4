import { announces } from '../reading/criteria/names.ts'
import type { Block, List, Root } from '../syntax/nodes.ts'
import type { Span } from '../text/span.ts'
import type { Format } from './formats/format.ts'
import type { Section } from './section.ts'

/** What of a document tells when a part of it is done. */
export interface DoneSource {
  readonly root: Root
  readonly text: string
  readonly sections: readonly Section[]
  readonly format: Format | null
}

/** Whether a story has a section of another name in which a team says how it knows that it is done. */
export function saysWhenDone({ root, text, sections, format }: DoneSource, { start, end }: Span): boolean {
  const isFilled = (blocks: readonly Block[]) =>
    blocks.some((block) => block.type === 'list' || block.type === 'table' || block.type === 'paragraph')
  const isNamed = sections.some(
    ({ bare, heading, index, until }) =>
      start <= heading.start &&
      heading.start < end &&
      (doneName.test(bare) || format?.done?.test(bare) === true) &&
      isFilled(root.children.slice(index + 1, until)),
  )
  const isDone = (block: Block) =>
    start <= block.start &&
    block.start < end &&
    ((block.type === 'paragraph' && doneLabel.test(text.slice(block.start, block.start + 60))) ||
      (block.type === 'list' && isObliging(text, block)))
  return isNamed || root.children.some(isDone) || isSwallowed(text, { start, end }, root.children.at(-1))
}

/** What a system is bound to, as EARS has it: `The till SHALL open`. */
const obligation =
  /(?<!\p{L})(?:shall|must|debe|deben|deve|devem|devono|doit|doivent|muss|müssen|moet|moeten|harus)(?!\p{L})|必须|必須|なければならない|должн/iu

/** Whether every entry of a list, two of them at least, says what has to hold. */
const isObliging = (text: string, list: List): boolean =>
  list.children.length > 1 &&
  list.children.every((item) => obligation.test(text.slice(item.start, Math.min(item.end, item.start + 500))))

/** Whether a fence that nobody closed, in the story, makes code of the criteria below it. */
function isSwallowed(text: string, story: Span, last: Block | undefined): boolean {
  if (last?.type !== 'code' || !last.fenced || last.start < story.start || last.start >= story.end)
    return false
  const code = text.slice(last.content.start, last.end)
  const isClosed = /(?:^|[\r\n])[ \t]*(?:`{3,}|~{3,})\s*$/.test(code)
  return (
    !isClosed && [...code.matchAll(/^#{1,6}[ \t]+(.{1,80})$/gm)].some(([, title = '']) => announces(title))
  )
}

const doneNames =
  'expected (?:behaviou?r|results?|after fix)|(?:success|completion|exit|done|validation) criteria|criteria for success|(?:validation|verification|completion) checklist'
const doneName = new RegExp(`^(?:${doneNames})$`)
const doneLabel = new RegExp(String.raw`^[*_]{0,3}(?:${doneNames})[*_]{0,3}\s*:`, 'i')
