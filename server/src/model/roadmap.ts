import type { Block, Heading, Root, Table } from '../syntax/nodes.ts'
import { outline } from '../syntax/outline.ts'
import { append } from '../text/append.ts'
import { type Span, trim } from '../text/span.ts'
import { leadingId } from './items.ts'
import { isPlaceholder } from './placeholder.ts'
import { type Section, sectionsOf } from './section.ts'

/** One thing that a roadmap promises: an entry, a row, or a section with a heading. */
export interface RoadmapItem extends Span {
  /** Where the eye should land. */
  readonly head: Span
  readonly hasHorizon: boolean
  readonly hasOutcome: boolean
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
/** A heading that as a whole says when: `Now`, `Q1 2027 – Moorings`, `Phase 2: Growth`; `Next steps` does not. */
const horizonTitle = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:(?:now|next|later|soon|someday|today|tomorrow|this (?:month|quarter|year)|next (?:month|quarter|year)|(?:short|near|mid|medium|long|longer)[- ]term|beyond|backlog|in progress)\s*(?:[(:–—-].*)?$|(?:phase|milestone|sprint|iteration|wave|stage|horizon|release|increment|quarter|half)\s*#?[\w.]*\d[\w.]*\b|v\d+\.\d+|\d+\.\d+(?:\.\d+)?\s*$|(?:20\d\d[- ]?)?[QH][1-4]\b|20\d\d\b|${month}\.?\s+20\d\d)`,
  'iu',
)
const horizonColumn =
  /^(?:horizon|when|quarter|time(?:line|frame|span)?|target(?: date)?|date|due|phase|milestone|release|eta|sprint|month|year|by)$/i
const itemColumn =
  /^(?:#|id|item|feature|initiative|epic|theme|deliverable|what|name|title|topic|bet|project|milestone|goal)$/i
const outcomeColumn =
  /^(?:(?:expected |desired |target )?(?:outcome|goal|why|impact|benefit|value|metric|result|success(?: metric| measure| criteria)?|measure|objective|okr|kpi|purpose|reason)s?|what (?:and|&) why)$/i
/** A time within an entry: a quarter, a date, a month with its year, a version. */
const time = new RegExp(
  String.raw`\b(?:[QH][1-4]\b|20\d\d\b|${month}\.?\s+\d{1,4}\b|v\d+\.\d|sprint\s+\d|phase\s+\d|horizon\s*:|target\s*:|by the end of)`,
  'i',
)
/** What for: a label, the words that lead on to it, a number, or a link to the document that says it. */
const outcome =
  /\b(?:outcome|goal|why|impact|benefit|value|metric|result|measure|success)s?\b[*_]*\s*[:–—-]|\b(?:so that|in order to|because|to ensure|which (?:lets|helps|allows|means|makes)|helps?|lets?|enables?|allows?|reduces?|increases?|improves?|saves?|without having|no longer|instead of)\b|\d\s*%|→|=>|\.md\b|\b(?:OKR|KPI|F|ST|PV|PR|RM|FB|EPIC|KR)-?\d/i

/** `Near-term (Q2 2027)` */
const dated = /\((?:[QH][1-4]\b|20\d\d\b)[^)]*\)/
/** A section about what is over. */
const over = /✅|☑|\b(?:completed?|done|shipped|finished|released)\b/i
/** A section that says itself what it is good for, so that what it lists are its parts. */
const purpose =
  /^[ \t>*_-]{0,20}(?:goals?|why|objectives?|outcomes?|purpose|benefits?|value)\b[*_]{0,3}\s*:/im
/** Roadmaps in other scripts say it in words that nobody here knows. */
const otherScript = /[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g

/** The items of a roadmap, in order; nothing that is no promise: a paragraph, a note, a legend. */
export function roadmapItems(text: string): RoadmapItem[] {
  if ((text.match(otherScript) ?? []).length > 50) return []
  const root = outline(text)
  const sections = sectionsOf(root, text)
  const found: RoadmapItem[] = []
  for (const [at, section] of sections.entries()) {
    if (isOver(sections, at)) continue
    const isHorizon = isHorizonAt(section)
    const blocks = root.children.slice(section.index + 1, section.ownEnd)
    if (isHorizon) {
      const below = childrenOf(sections, at).filter((it) => !over.test(it.title))
      const areGroups = below.length > 0 && below.every((it) => holdsListAlone(root, it))
      const entries = areGroups ? below.flatMap((it) => root.children.slice(it.index + 1, it.until)) : blocks
      // Headings below a horizon are its items, unless they only group entries; where there are none, the entries are.
      if (below.length > 0 && !areGroups)
        append(
          found,
          below.map((it) => sectionItem(text, it, true)),
        )
      else if (!purpose.test(text.slice(section.heading.end, section.end)))
        append(
          found,
          entries.flatMap((block) => entryItems(text, block)),
        )
    } else if (leadingId(text, section.heading.content) && !isWithinHorizon(sections, at))
      found.push(sectionItem(text, section, false))
    found.push(
      ...blocks.flatMap((block) =>
        block.type === 'table' ? rowItems(text, block, isHorizon || isWithinHorizon(sections, at)) : [],
      ),
    )
  }
  return found.sort((a, b) => a.start - b.start)
}

const isHorizonAt = ({ title, heading }: Section): boolean =>
  heading.depth > 1 && (horizonTitle.test(title) || dated.test(title))

/** Whether a section, or one around it, is about what is over. */
const isOver = (sections: readonly Section[], at: number): boolean => {
  const { start } = sections[at] as Section
  return aroundOf(sections, at, start).some((it) => over.test(it.title))
}

/** A section and those it lies in, the innermost first. */
function aroundOf(sections: readonly Section[], at: number, start: number): Section[] {
  const found: Section[] = []
  let depth = 7
  for (let i = at; i >= 0 && depth > 1; i--) {
    const section = sections[i] as Section
    if (section.heading.depth >= depth) continue
    depth = section.heading.depth
    if (start < section.end) found.push(section)
  }
  return found
}

/** Whether a section has nothing but lists in it. */
const holdsListAlone = (root: Root, { index, until }: Section): boolean => {
  const blocks = root.children.slice(index + 1, until)
  return blocks.length > 0 && blocks.every((block) => block.type === 'list')
}

function childrenOf(sections: readonly Section[], at: number): Section[] {
  const parent = sections[at] as Section
  const below = sections.slice(at + 1).filter((it) => it.start < parent.end)
  const depth = below.reduce((least, it) => Math.min(least, it.heading.depth), 6)
  // A release may hold phases: then those are the horizons.
  return below.some(isHorizonAt) ? [] : below.filter((it) => it.heading.depth === depth)
}

const isWithinHorizon = (sections: readonly Section[], at: number): boolean =>
  aroundOf(sections, at, (sections[at] as Section).start)
    .slice(1)
    .some(isHorizonAt)

function sectionItem(text: string, { start, end, heading }: Section, isWithin: boolean): RoadmapItem {
  return {
    start,
    end,
    head: headOf(heading),
    hasHorizon: isWithin || time.test(text.slice(start, end)),
    hasOutcome: outcome.test(text.slice(heading.end, end)),
  }
}

const headOf = ({ content }: Heading): Span => ({ start: content.start, end: content.end })

/** What is done, and what only stands for more. */
const isNoItem = /^[\s*_]*(?:✅|☑|~~|others?\b|misc(?:ellaneous)?\b|etc\b|tb[ad]\b)/i

function entryItems(text: string, block: Block): RoadmapItem[] {
  if (block.type !== 'list') return []
  return block.children.flatMap((item) => {
    const [first] = item.children
    if (first?.type !== 'paragraph' || item.checked || isNoItem.test(text.slice(first.start, first.end)))
      return []
    const head = trim(text, first)
    return [
      {
        start: item.start,
        end: item.end,
        head: firstLine(text, head),
        hasHorizon: true,
        hasOutcome: outcome.test(text.slice(item.start, item.end)),
      },
    ]
  })
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? ''
  return { start, end: start + line.length }
}

/** The rows of a table that lists items: its header names an item, and a time or an outcome beside it. */
function rowItems(text: string, table: Table, isWithin: boolean): RoadmapItem[] {
  const [header, ...rows] = table.children
  const titles = (header?.children ?? []).map(({ content }) =>
    text.slice(content.start, content.end).replace(/[*_`]/g, '').trim(),
  )
  const itemAt = titles.findIndex((title) => itemColumn.test(title))
  const horizonAt = titles.findIndex((title, i) => i !== itemAt && horizonColumn.test(title))
  const outcomeAt = titles.findIndex((title, i) => i !== itemAt && outcomeColumn.test(title))
  if (itemAt < 0 || (horizonAt < 0 && outcomeAt < 0 && !isWithin)) return []
  // A table of goals with their metrics lists no items.
  if (/^goal$/i.test(titles[itemAt] ?? '') && horizonAt < 0) return []
  return rows.flatMap((row) => {
    // A line across the table is no item: a subtitle, or what a tool fills in.
    if (row.children.length < 2) return []
    const cell = (at: number) => {
      const content = row.children[at]?.content
      return content ? text.slice(content.start, content.end) : ''
    }
    const says = (at: number) => at >= 0 && !isPlaceholder(cell(at))
    const whole = text.slice(row.start, row.end)
    const nameAt = /^(?:#|id)$/i.test(titles[itemAt] ?? '') ? Math.min(itemAt + 1, titles.length - 1) : itemAt
    return {
      start: row.start,
      end: row.end,
      head: row.children[nameAt]?.content ?? row,
      hasHorizon: isWithin || (horizonAt >= 0 ? says(horizonAt) : time.test(whole)),
      hasOutcome: outcomeAt >= 0 ? says(outcomeAt) : outcome.test(whole),
    }
  })
}

/** The share of items above which what they lack is the manner of the roadmap. */
export const mostly = 2 / 3
