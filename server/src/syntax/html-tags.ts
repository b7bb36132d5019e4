import type { Span } from '../text/span.ts'

/** One tag of HTML, `<td class="x">` or `</td>`: its span is that of the tag itself. */
export interface HtmlTag extends Span {
  /** In lower case. */
  readonly name: string
  readonly closes: boolean
}

const tag = /<(\/?)([a-z][a-z0-9]{0,9})(?=[\s/>])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|<!--[\s\S]*?(?:-->|$)/giy

/**
 * The tags in `span`, in order, comments and what stands in them left out. Only names and ends are looked at, in one
 * pass that never leaves the span: a `<` that opens no tag is text.
 */
export function htmlTags(text: string, { start, end }: Span): HtmlTag[] {
  const found: HtmlTag[] = []
  const source = text.slice(start, end)
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    tag.lastIndex = at
    const match = tag.exec(source)
    if (!match) {
      at++
      continue
    }
    const name = match[2]
    if (name)
      found.push({
        start: start + at,
        end: start + tag.lastIndex,
        name: name.toLowerCase(),
        closes: match[1] === '/',
      })
    at = tag.lastIndex
  }
  return found
}
