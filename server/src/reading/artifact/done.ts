import type { Format } from '../../domain/formats/format.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import type { Block, List, Root } from '../../syntax/nodes.ts'
import { once } from '../../text/once.ts'
import { isAnyIn } from '../../text/sorted.ts'
import type { Span } from '../../text/span.ts'
import { announces } from '../criteria/names.ts'
import type { Section } from '../document/section.ts'

/** What of a document tells when a part of it is done. */
export interface DoneSource {
  readonly root: Root
  readonly text: string
  readonly sections: readonly Section[]
  readonly format: Format | null
}

/**
 * Whether a story has a section of another name in which a team says how it knows that it is done. The document is
 * looked through once, however many stories are asked about.
 */
export function doneIn({ root, text, sections, format }: DoneSource): (story: Span) => boolean {
  const isFilled = (blocks: readonly Block[]) =>
    blocks.some((block) => block.type === 'list' || block.type === 'table' || block.type === 'paragraph')
  const named = once(() =>
    sections
      .filter(
        ({ bare, index, until }) =>
          (isDoneName(bare) || format?.done?.test(bare) === true) &&
          isFilled(root.children.slice(index + 1, until)),
      )
      .map(({ heading }) => heading.start),
  )
  const isDone = (block: Block) =>
    (block.type === 'paragraph' && isDoneLabelled(text.slice(block.start, block.start + 60))) ||
    (block.type === 'list' && isObliging(text, block))
  const blocks = once(() => root.children.filter(isDone).map(({ start }) => start))
  return (story) =>
    isAnyIn(named(), story) || isAnyIn(blocks(), story) || isSwallowed(text, story, root.children.at(-1))
}

/** What a system is bound to, as EARS has it: `The till SHALL open`. */
const obligation = phrasePattern(({ criteria }) => criteria.obligations)

/** Whether every entry of a list, two of them at least, says what has to hold. */
const isObliging = (text: string, list: List): boolean =>
  list.children.length > 1 &&
  list.children.every((item) => obligation.isIn(text.slice(item.start, Math.min(item.end, item.start + 500))))

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

/** What a team calls it, in whichever language: `Success criteria`. */
const doneNames = wordsOf(languages, ({ criteria }) => [criteria.expected, criteria.alike])
const isDoneName = (name: string): boolean => doneNames.has(lookupKey(name))
const doneLabel = /^[*_]{0,3}(?<name>\p{L}[^\r\n:：*_]{1,40})[*_]{0,3}\s{0,4}[:：]/u
const isDoneLabelled = (start: string): boolean => isDoneName(doneLabel.exec(start)?.groups?.name ?? '')
