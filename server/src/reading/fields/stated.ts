import type { Field } from '../../syntax/frontmatter.ts'
import { append } from '../../text/append.ts'
import type { Span } from '../../text/span.ts'
import type { Part } from '../parts/part.ts'
import { isBorneOut } from './fit.ts'
import { ownerKeys } from './keys.ts'
import { labelledAt, statementsOf } from './line.ts'
import type { Named } from './names.ts'
import { rowFields } from './rows.ts'
import { hasOwnId, isAim } from './thing.ts'
import { bare, fieldOf, fieldOfSeveral, linesOf } from './value.ts'

/** No owner and no status takes longer to name; a paragraph that does is prose. */
const longest = 80
/** No list of names is longer. */
const mostNames = 12

/** The facts that `parts`, which stand in a row, state, each with its label: as lines, entries, rows, in quotes and boxes. */
export function statedIn(text: string, parts: readonly Part[]): Field[] {
  const found: Field[] = []
  collect(text, parts, found)
  return found
}

function collect(text: string, parts: readonly Part[], into: Field[]): void {
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Part
    switch (part.kind) {
      case 'lines':
        append(into, linesFields(text, part, parts, at + 1))
        break
      case 'label':
        collectNamed(text, part, part.line, into)
        break
      case 'entry':
        collectNamed(text, part, part.head, into)
        break
      case 'row': {
        let end = at + 1
        while (parts[end]?.kind === 'row' && parts[end]?.group === part.group) end++
        append(into, rowFields(text, parts.slice(at, end)))
        at = end - 1
        break
      }
      case 'box':
        collect(text, part.parts, into)
        break
      default:
    }
  }
}

/** The facts on the head of a label or an entry, and those below it, unless they are said of what it names. */
function collectNamed(text: string, part: Part, head: Span, into: Field[]): void {
  const own = linesFields(text, head, part.parts, 0)
  const below = statedIn(text, part.parts)
  if (own.length + below.length === 0 || isAim(text, part)) return
  append(into, own)
  if (below.length === 0) return
  // Lines that go on with the last entry of a list can be the document's; a list below it is its own.
  append(into, hasOwnId(text, part) ? statedIn(text, part.parts.filter(isNoEntry)) : below)
}

const isNoEntry = ({ kind }: Part): boolean => kind !== 'entry' && kind !== 'row'

/** The facts on the lines of `span`; what stands at `next` of `parts` has the value of a label alone at the end. */
function linesFields(text: string, span: Span, parts: readonly Part[], next: number): Field[] {
  const found: Field[] = []
  for (const line of linesOf(text, span))
    for (const statement of statementsOf(text, line)) {
      const label = labelledAt(text, statement)
      if (!label) continue
      const { named, keySpan, value, isMarked } = label
      const isOpen = value.end === value.start && statement.end === span.end
      const below = isOpen ? fieldBelow(text, named, keySpan, parts, next) : null
      if (below) found.push(below)
      else if (isBorneOut(named, text.slice(value.start, value.end), isMarked))
        found.push(fieldOf(text, named.key, keySpan, value))
    }
  return found
}

/**
 * The field of a label whose value stands below it, at `at` of `parts`: on a first line, in entries that each name
 * somebody, or as the one box of several that is ticked. Null where nothing there is a value.
 */
export function fieldBelow(
  text: string,
  named: Named,
  keySpan: Span,
  parts: readonly Part[],
  at: number,
): Field | null {
  const values = valuesAt(text, parts, at, ownerKeys.includes(named.key) ? mostNames : 1)
  const [first] = values
  if (!first || !values.every((it) => isBorneOut(named, text.slice(it.start, it.end), true))) return null
  return values.length > 1
    ? fieldOfSeveral(text, named.key, keySpan, values)
    : fieldOf(text, named.key, keySpan, first)
}

function valuesAt(text: string, parts: readonly Part[], at: number, most: number): Span[] {
  const part = parts[at]
  if (part?.kind === 'box') return valuesAt(text, part.parts, 0, most)
  if (part?.kind === 'lines') return firstValue(text, part)
  // `**Done**` alone on its line names nothing.
  if (part?.kind === 'label' && part.parts.length === 0) return firstValue(text, part.line)
  if (part?.kind !== 'entry') return []
  const entries: Part[] = []
  for (let i = at; parts[i]?.group === part.group && entries.length <= mostNames; i++)
    entries.push(parts[i] as Part)
  // Of a list of boxes the one that is ticked was chosen.
  const ticked = entries.filter(({ checked }) => checked)
  if (entries.some(({ checked }) => checked !== null))
    return ticked.length === 1 ? firstValue(text, (ticked[0] as Part).head) : []
  const values = entries.slice(0, most).flatMap(({ head }) => firstValue(text, head))
  return values.length === Math.min(most, entries.length) ? values : values.slice(0, 1)
}

/** The first line of `span`, where it is no more than a value; else nothing. */
function firstValue(text: string, span: Span): Span[] {
  const [line] = linesOf(text, { start: span.start, end: Math.min(span.end, span.start + 2 * longest) })
  if (!line || line.end - line.start > longest || labelledAt(text, line)) return []
  const value = bare(text, line)
  return value.end > value.start ? [value] : []
}
