import type { Field } from '../../syntax/frontmatter.ts'
import { type Part, partsIn } from '../parts/part.ts'
import { ownerKeys } from './keys.ts'
import { statedIn } from './stated.ts'

/** More parts than this below a last rule are no foot. */
const most = 4

const rule =
  /(?:^|[\r\n])[ \t]{0,3}(?:-[ \t]*){3,}(?=[\r\n]|$)|(?:^|[\r\n])[ \t]{0,3}(?:\*[ \t]*){3,}(?=[\r\n]|$)|(?:^|[\r\n])[ \t]{0,3}(?:_[ \t]*){3,}(?=[\r\n]|$)/

/** `**Document Owner**: Ada` below the last rule of a text, where nothing but such lines follows. */
export function footFields(text: string, document: Part): Field[] {
  const last = lastSection(document)
  const at = last.parts.findLastIndex((part, i) => {
    const before = last.parts[i - 1]
    const from = before ? before.end : last.line.end
    return part.start - from >= 3 && rule.test(text.slice(from, part.start))
  })
  if (at < 0 || last.parts.length - at > most) return []
  const foot = last.parts.slice(at)
  return statedIn(text, foot).filter(({ key }) => ownerKeys.includes(key) && key !== 'point-of-contact')
}

/** The section that a document ends with; the document where it has none. */
function lastSection(document: Part): Part {
  let last = document
  for (const part of partsIn(document)) if (part.kind === 'section') last = part
  return last
}
