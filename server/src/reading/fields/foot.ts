import type { Field } from '../../syntax/frontmatter.ts'
import type { Span } from '../../text/span.ts'
import { type Part, partsIn } from '../parts/part.ts'
import { ownerKeys, statusKeys } from './keys.ts'
import { statedIn } from './stated.ts'

/** More parts than this below a last rule are no foot. */
const most = 4

const rule =
  /(?:^|[\r\n])[ \t]{0,3}(?:-[ \t]*){3,}(?=[\r\n]|$)|(?:^|[\r\n])[ \t]{0,3}(?:\*[ \t]*){3,}(?=[\r\n]|$)|(?:^|[\r\n])[ \t]{0,3}(?:_[ \t]*){3,}(?=[\r\n]|$)/

/** `**Document Owner**: Ada`, `*Document status: Draft*` below the last rule of a text, where nothing but such lines follows. */
export function footFields(text: string, document: Part): Field[] {
  const last = lastSection(document)
  const at = last.parts.findLastIndex((part, i) => {
    const before = last.parts[i - 1]
    const from = before ? before.end : last.line.end
    return part.start - from >= 3 && rule.test(text.slice(from, part.start))
  })
  if (at < 0 || last.parts.length - at > most) return []
  const foot = last.parts.slice(at)
  const fields = statedIn(text, foot)
  const owners = fields.filter(({ key }) => ownerKeys.includes(key) && key !== 'point-of-contact')
  // Below each of several stories stands a status of its own.
  const statuses = fields.filter(
    ({ key, keySpan }) => statusKeys.includes(key) && isOnly(text, keySpan) && isOfDocument(text, foot),
  )
  return [...owners, ...statuses]
}

/** Whether a label stands nowhere before, as one that is said of each part of a document does. */
function isOnly(text: string, { start, end }: Span): boolean {
  const label = text.slice(start, end)
  return !text.slice(0, start).includes(`${label}:`) && !text.slice(0, start).includes(`${label}*`)
}

/** Whether a foot says more than one thing of a document, each on a line, and nothing else. */
function isOfDocument(text: string, foot: readonly Part[]): boolean {
  const said = text
    .slice(foot[0]?.start ?? 0, foot.at(-1)?.end ?? 0)
    .split(/[\r\n]+/)
    .filter((it) => it.trim() !== '')
  return said.length > 1 && said.every((it) => it.length <= longest && /[:：]/.test(it))
}

/** No line of a foot is longer, in UTF-16 units. */
const longest = 160

/** The section that a document ends with; the document where it has none. */
function lastSection(document: Part): Part {
  let last = document
  for (const part of partsIn(document)) if (part.kind === 'section') last = part
  return last
}
