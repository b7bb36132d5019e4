import type { Block, Heading, List, ListItem } from '../syntax/nodes.ts'
import type { Span } from '../text/span.ts'
import { criterionHeading } from './phrases/headings.ts'
import { isPlaceholderText } from './placeholder.ts'
import { blank } from './sentence.ts'
import type { Criterion } from './story.ts'

/** What a step of a scenario begins with, markup aside. */
export const stepPattern = /^[\s*_>-]*(given|when|then|and|but)\b/i
const identified = /^[\s*_]*(?:AC[-_ ]?[A-Z0-9-]*\d[\w.-]*|#\d+)\b[*_]*\s*[:.–—-]/i

/** The criteria in `blocks`: entries, rows, scenarios, steps; plain prose counts where there is nothing else. */
export function criteriaIn(text: string, blocks: readonly Block[]): Criterion[] {
  const found: Criterion[] = []
  const prose: Criterion[] = []
  let inScenario = false
  let steps: Criterion | null = null
  for (const block of blocks) {
    if (block.type === 'heading') {
      steps = null
      inScenario = criterionHeading.test(headingText(text, block))
      if (inScenario) found.push(criterion(text, block))
    } else if (inScenario) found[found.length - 1] = withEnd(found.at(-1) as Criterion, block.end)
    else if (block.type === 'list') found.push(...entries(text, block))
    else if (block.type === 'table') found.push(...block.children.slice(1).map((row) => criterion(text, row)))
    else if (block.type === 'blockquote') found.push(...criteriaIn(text, block.children))
    else if (block.type === 'code') found.push(...scenarios(text, block.content))
    else if (block.type === 'paragraph') {
      const step = stepPattern.exec(text.slice(block.start, block.end))?.[1]?.toLowerCase()
      if (step && steps && step !== 'given') {
        steps = withEnd(steps, block.end)
        found[found.length - 1] = steps
      } else if (step || identified.test(text.slice(block.start, block.end)) || isEars(text, block)) {
        const one = criterion(text, block)
        steps = step ? one : null
        found.push(one)
      } else prose.push(criterion(text, block))
    }
  }
  return found.length > 0 ? found : prose
}

const withEnd = (criterion: Criterion, end: number): Criterion => ({ ...criterion, end })

const headingText = (text: string, heading: Heading): string =>
  text.slice(heading.content.start, heading.content.end).replace(/[*_`]/g, '')

const isEars = (text: string, span: Span): boolean =>
  /\bSHALL\b|\b(?:the system|the app(?:lication)?) (?:shall|must)\b/i.test(text.slice(span.start, span.end))

/** The entries of a list; steps over several entries are one criterion, a group's label stands for its entries. */
function entries(text: string, list: List): Criterion[] {
  const found: Criterion[] = []
  let seen = ''
  for (const item of list.children) {
    const group = groupOf(text, item)
    if (group) {
      found.push(...group.flatMap((nested) => entries(text, nested)))
      seen = ''
      continue
    }
    const first = item.children[0]
    const own = first ? text.slice(first.start, first.end) : ''
    const step = stepPattern.exec(own)?.[1]?.toLowerCase() ?? ''
    const continues =
      step !== '' && seen !== '' && !(step === 'given' || (step === 'when' && seen === 'then'))
    const before = found.at(-1)
    if (continues && before) found[found.length - 1] = withEnd(before, item.end)
    else found.push(criterion(text, item, first ?? item, item.checked))
    seen = step === '' || isWholeScenario(own) ? '' : step === 'and' || step === 'but' ? seen : step
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
  const own = text.slice(first.start, first.end).replace(/[*_`\s]+$/, '')
  const bold = /^[*_]{2}[^*_]+[*_]{2}:?$/.test(text.slice(first.start, first.end).trim())
  return (own.endsWith(':') || bold) && !stepPattern.test(own) ? lists : null
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
const openBeginning = /[\s*_`>|\\]*(?:[^\p{L}]|$|tb[cd]|todo|fixme|xxx|un|some|no|nu|n\/a|na|ac|crit)/iuy

/** Whether nothing stands in `body` yet, or only what is to be replaced. */
function isOpen(text: string, span: Span, body: Span): boolean {
  openBeginning.lastIndex = body.start
  if (body.end > body.start && !openBeginning.test(text)) return false
  const raw = text.slice(body.start, body.end).trim()
  const source = blank(raw).trim()
  // With its markup blanked a slot `<criterion>` would lose its brackets.
  return isPlaceholderText(source) || isPlaceholderText(raw) || isEmptyItem(span, body, source)
}

const isEmptyItem = (span: Span, body: Span, source: string): boolean =>
  span === body && /^\[[ xX]?\]$|^$/.test(source)
