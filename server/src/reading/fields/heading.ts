import type { Field } from '../../syntax/frontmatter.ts'
import type { Span } from '../../text/span.ts'
import { withoutAttributes } from '../lead/attributes.ts'
import type { Part } from '../parts/part.ts'
import { ownerKeys } from './keys.ts'
import { isLink, namedIn } from './link.ts'
import { type Named, namedBy } from './names.ts'
import { stageNamed } from './stage.ts'
import { fieldBelow, statedIn } from './stated.ts'
import { bare, fieldOf } from './value.ts'

/** Facts that have a section of their own; `## Contact` heads others. */
const ofHeadings: ReadonlySet<string> = new Set([
  'status',
  'owner',
  'responsible',
  'accountable',
  'dri',
  'author',
  'parent',
  'parents',
])
/** What is a parent behind that word, as a heading: `Parent epic`; alone only above a link. */
const parents: ReadonlySet<string> = new Set(['epic', 'feature'])

/** No heading of a fact is longer. */
const longest = 120

/** `## Status: Done`, or `## Status` with the value below, bare or under a label of its own. `isOwnRead` where an owner counts. */
export function headingFields(text: string, section: Part, isOwnRead: boolean): Field[] {
  const { head, parts } = section
  if (head.end - head.start > longest) return []
  const title = withoutAttributes(text.slice(head.start, head.end))
  // `:flag: Status` has a sign before it, and no colon.
  const signs = /^(?::[a-z][a-z0-9_+-]{1,40}:\s{0,9})*/.exec(title)?.[0].length ?? 0
  const at = title.slice(signs).search(/[:：](?:\s|$)/)
  const colon = at < 0 ? -1 : at + signs
  const label = colon < 0 ? title : title.slice(0, colon)
  const named = ofHeading(label)
  if (!named || (ownerKeys.includes(named.key) && !isOwnRead)) return []
  const keySpan = labelSpan(text, { start: head.start, end: head.start + label.length })
  if (isBare(named, label)) {
    const link = colon < 0 ? fieldBelow(text, named, keySpan, parts, 0) : null
    return link && isOnlyLink(text, link) ? [link] : []
  }
  if (colon >= 0) {
    const value = bare(text, { start: head.start + colon + 1, end: head.start + title.length })
    if (value.end > value.start) return [fieldOf(text, named.key, keySpan, value)]
  }
  if (named.key === 'status' && isLegend(text, parts)) return []
  const below = fieldBelow(text, named, keySpan, parts, 0)
  if (below) return [below]
  const own = parts.findIndex(({ kind }) => kind === 'section')
  return statedIn(text, parts.slice(0, own < 0 ? Math.min(parts.length, 1) : Math.min(own, 1)))
}

/** Whether a list says what signs mean, or what a status can be: two entries or more, each of another stage. */
function isLegend(text: string, parts: readonly Part[]): boolean {
  if (parts[0]?.kind !== 'entry' || parts[1]?.kind !== 'entry') return false
  const entries = parts.slice(0, 2)
  // One of several boxes is ticked: that is chosen.
  if (entries.some(({ start, head }) => /\[[ xX]\]/.test(text.slice(start, head.end)))) return false
  const stages = entries.map(({ head }) => stageNamed(text.slice(head.start, head.end)))
  return stages.every((it) => it !== null) && new Set(stages).size > 1
}

function ofHeading(label: string): Named | null {
  const named = namedBy(label)
  if (!named || named.isLoose) return null
  if (ofHeadings.has(named.key)) return named
  return parents.has(named.key) ? named : null
}

/** `## Epic` may head anything, the document's own subject, too. */
const isBare = ({ key }: Named, label: string): boolean => parents.has(key) && !label.trim().includes(' ')

/** Whether a value is an id or a link, and nothing else. */
function isOnlyLink(text: string, { scalars }: Field): boolean {
  const [scalar] = scalars
  if (!scalar || scalars.length > 1) return false
  const value = text.slice(scalar.start, scalar.end).trim()
  const { text: name, until, form } = namedIn(value)
  return until === value.length && (form === 'wiki' || isLink(name))
}

/** The words of a label, without the number, the emoji and the attributes around them. */
function labelSpan(text: string, span: Span): Span {
  const { start, end } = bare(text, span)
  const lead = /^(?::[a-z][a-z0-9_+-]{1,40}:\s{0,9})*[^\p{L}]*/u.exec(text.slice(start, end))?.[0].length ?? 0
  return { start: Math.min(end, start + lead), end }
}
