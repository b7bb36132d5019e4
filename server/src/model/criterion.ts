import type { Block, Heading, List, ListItem } from '../syntax/nodes.ts'
import { append } from '../text/append.ts'
import type { Span } from '../text/span.ts'
import { isExample } from './examples.ts'
import { criterionHeading } from './phrases/headings.ts'
import { isPlaceholderText } from './placeholder.ts'
import { blank } from './sentence.ts'
import type { Criterion } from './story.ts'

/** What a step of a scenario begins with, markup aside. */
export const stepPattern = /^[\s*_>-]*(given|when|then|and|but)\b/i
const identified = /^[\s*_]*(?:AC[-_ ]?[A-Z0-9-]{0,20}\d[\w.-]{0,20}|#\d+)\b[*_]*\s*[:.–—-]/i

/** The criteria in `blocks`: entries, rows, scenarios, steps; plain prose counts where there is nothing else. */
export function criteriaIn(text: string, blocks: readonly Block[]): Criterion[] {
  const found: Criterion[] = []
  const prose: Criterion[] = []
  let inScenario = false
  let seen = ''
  for (const block of blocks) {
    if (block.type !== 'paragraph') seen = ''
    if (block.type === 'heading') {
      inScenario = criterionHeading.test(headingText(text, block))
      if (inScenario) found.push(criterion(text, block))
    } else if (inScenario) found[found.length - 1] = withEnd(found.at(-1) as Criterion, block.end)
    else if (block.type === 'list') append(found, entries(text, block))
    else if (block.type === 'table')
      append(
        found,
        block.children.slice(1).map((row) => criterion(text, row)),
      )
    else if (block.type === 'blockquote') append(found, criteriaIn(text, block.children))
    else if (block.type === 'code') append(found, scenarios(text, block.content))
    else if (block.type === 'paragraph')
      for (const line of startsIn(text, block)) {
        const source = text.slice(line.start, line.end)
        const step = stepOf(source)
        const isEars = ears.test(source)
        const before = found.at(-1)
        if (before && seen !== '' && (step ? continuesAfter(seen, step) : isEars && seen === 'when'))
          found[found.length - 1] = withEnd(before, line.end)
        else if (step || isEars || numbered.test(source) || identified.test(source))
          found.push(criterion(text, line))
        else prose.push(criterion(text, line))
        seen = isEars || isWholeScenario(source) ? 'then' : step === 'and' || step === 'but' ? seen : step
      }
  }
  return found.length > 0 ? found : prose
}

/** The keyword that a step begins with, in lower case; empty where it is none. */
const stepOf = (source: string): string => stepPattern.exec(source)?.[1]?.toLowerCase() ?? ''

/** Whether a step goes on with the scenario whose last keyword was `seen`; a When does so after a Given alone. */
const continuesAfter = (seen: string, step: string): boolean =>
  step !== 'given' && (step !== 'when' || seen === 'given')

const numbered = /^\s*\d{1,2}(?::|(?:\.\d{1,2})+[.:)]?)\s/
/** The first line of a paragraph of steps, rules or numbers. */
const opensLines =
  /^[ \t>]*(?:[*_]{0,2}(?:given|when|then)\b|[*_]{0,2}(?:IF|WHILE|WHERE)\b|\d{1,2}(?::|(?:\.\d{1,2})+[.:)]?)\s)/
/** A line within it that begins a criterion or a step of its own. */
const startsLine =
  /^[ \t>]*(?:[*_]{0,2}(?:given|when|then|and|but|if|while)\b|\d{1,2}(?::|(?:\.\d{1,2})+[.:)]?)\s)/i

/** The lines of a paragraph of steps or numbers, each with those that only go on with it; else the whole of it. */
function startsIn(text: string, paragraph: Span): Span[] {
  const source = text.slice(paragraph.start, paragraph.end)
  if (!opensLines.test(source) && !/^[ \t>]*[*_]{0,2}(?:given|when|then)\b/i.test(source)) return [paragraph]
  const starts = [0]
  for (const { index, 0: end } of source.matchAll(/\r\n?|\n/g))
    if (startsLine.test(source.slice(index + end.length, index + end.length + 40)))
      starts.push(index + end.length)
  return starts.map((start, i) => {
    const line = source.slice(start, starts[i + 1] ?? source.length)
    const from = paragraph.start + start + (line.length - line.trimStart().length)
    return { start: from, end: paragraph.start + start + line.trimEnd().length }
  })
}

const withEnd = (criterion: Criterion, end: number): Criterion => ({ ...criterion, end })

const headingText = (text: string, heading: Heading): string =>
  text.slice(heading.content.start, heading.content.end).replace(/[*_`]/g, '')

/** EARS (Easy Approach to Requirements Syntax) says what a system shall do, where and when. */
const ears = /\bSHALL\b|\b(?:the system|the app(?:lication)?) (?:shall|must)\b/i

/** The entries of a list; steps over several entries are one criterion, a group's label stands for its entries. */
function entries(text: string, list: List): Criterion[] {
  const found: Criterion[] = []
  // Where nothing ever happens then, entries that begin with When are sentences.
  const hasThen = /\bthen\b/i.test(text.slice(list.start, list.end))
  let seen = ''
  for (const item of list.children) {
    const group = groupOf(text, item)
    if (group) {
      append(
        found,
        group.flatMap((nested) => entries(text, nested)),
      )
      seen = ''
      continue
    }
    const first = item.children[0]
    const own = first ? text.slice(first.start, first.end) : ''
    const step = stepOf(own)
    const before = found.at(-1)
    if (hasThen && step !== '' && seen !== '' && continuesAfter(seen, step) && before)
      found[found.length - 1] = withEnd(before, item.end)
    else found.push(criterion(text, item, first ?? item, item.checked))
    seen =
      step === '' || isWholeScenario(own) || ears.test(own)
        ? ''
        : step === 'and' || step === 'but'
          ? seen
          : step
  }
  return found
}

const isWholeScenario = (source: string): boolean =>
  /\bgiven\b|\bwhen\b/i.test(source) && /\bthen\b/i.test(source)

/** The lists below an entry that only names a group: `- **Payment:**`, `- Happy path:`. */
function groupOf(text: string, item: ListItem): List[] | null {
  const [first, ...rest] = item.children
  const lists = rest.filter((child): child is List => child.type === 'list')
  if (item.checked !== null || first?.type !== 'paragraph' || lists.length === 0) return null
  const own = withoutMarks(text.slice(first.start, first.end))
  const bold = /^[*_]{2}[^*_]+[*_]{2}:?$/.test(text.slice(first.start, first.end).trim())
  return (own.endsWith(':') || bold) && !stepPattern.test(own) ? lists : null
}

/** `source` without the emphasis and the white space it ends with. */
function withoutMarks(source: string): string {
  let end = source.length
  while (end > 0 && '*_` \t\r\n'.includes(source[end - 1] as string)) end--
  return source.slice(0, end)
}

/** The scenarios of a gherkin fence, or the fence as one. */
function scenarios(text: string, content: Span): Criterion[] {
  const source = text.slice(content.start, content.end)
  const heads = [...source.matchAll(/^[ \t]*(?:Scenario(?: Outline| Template)?|Example)\s*:.*$/gim)]
  if (heads.length === 0) {
    return source.trim() === '' ? [] : [criterion(text, content)]
  }
  return heads.map((head, i) => ({
    start: content.start + head.index,
    end: content.start + (heads[i + 1]?.index ?? source.length),
    checked: null,
    placeholder: false,
  }))
}

/** `span` as a criterion, of which `body` is the text. */
export function criterion(
  text: string,
  span: Span,
  body: Span = span,
  checked: boolean | null = null,
): Criterion {
  const end = span.end
  return { start: span.start, end, checked, placeholder: isOpen(text, span, body) }
}

/** What an entry that is still open begins with, markup aside; most entries are told by it to be none. */
const openBeginning = /^[\s*_`>|\\]*(?:[^\p{L}]|$|tb[cd]|todo|fixme|xxx|un|some|no|nu|n\/a|na|ac|crit)/iu

/** Whether a text begins with a letter with which nothing that is still open does: most do. */
const beginsWord = (text: string, { start, end }: Span): boolean =>
  end - start > 3 && 'BDEGHIJKLMOPQRVWYZbdeghijklmopqrvwyz'.includes(text[start] as string)

/** Whether nothing stands in `body` yet, or only what is to be replaced. */
function isOpen(text: string, span: Span, body: Span): boolean {
  if (beginsWord(text, body)) return isExample(text.slice(body.start, body.end))
  if (
    body.end > body.start &&
    !openBeginning.test(text.slice(body.start, Math.min(body.end, body.start + 60)))
  )
    return false
  const raw = text.slice(body.start, body.end).trim()
  const source = blank(raw).trim()
  // With its markup blanked a slot `<criterion>` would lose its brackets.
  return isPlaceholderText(source) || isPlaceholderText(raw) || isEmptyItem(span, body, source)
}

const isEmptyItem = (span: Span, body: Span, source: string): boolean =>
  span === body && /^\[[ xX]?\]$|^$/.test(source)
