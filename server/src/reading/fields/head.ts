import type { Field } from '../../syntax/frontmatter.ts'
import { append } from '../../text/append.ts'
import type { Part } from '../parts/part.ts'
import { footFields } from './foot.ts'
import { headingFields } from './heading.ts'
import { statedIn } from './stated.ts'
import { isAimAmong } from './thing.ts'

/** What a heading names the owner or the author of, deeper down than this, is a part. */
const deepestOfOwner = 3

/**
 * The facts that a text states, as fields: in its head, up to its second heading; below a heading `Status`, wherever
 * it stands; and who owns it and how far it is, in a foot below a last rule. They rank below the frontmatter's.
 */
export function headFields(text: string, document: Part): Field[] {
  const found: Field[] = []
  let headings = 0
  // Nothing stands between the heading that came last and what comes next.
  let isBelowHeading = false
  const read = (parts: readonly Part[], isOfAim: boolean) => {
    let from = 0
    for (let at = 0; at <= parts.length; at++) {
      const part = parts[at]
      if (part && part.kind !== 'section') continue
      if (at > from) {
        if (headings < 2 && !isOfAim) append(found, statedIn(text, parts.slice(from, at)))
        isBelowHeading = false
      }
      from = at + 1
      if (!part) continue
      // A heading right below another, as a subtitle is, goes with it.
      if (!isBelowHeading) headings++
      isBelowHeading = true
      const isOfOwner = headings < deepestOfOwner
      append(found, headingFields(text, part, isOfOwner))
      read(part.parts, isOfAim || (headings < 2 && isAimAmong(text, part, parts)))
    }
  }
  read(document.parts, false)
  return once(headings < 2 ? found : [...found, ...footFields(text, document)])
}

/** What stands below a heading `Status` in the head is found from both. */
function once(fields: readonly Field[]): Field[] {
  const seen = new Set<number>()
  return fields.filter(({ keySpan }) => !seen.has(keySpan.start) && seen.add(keySpan.start))
}
