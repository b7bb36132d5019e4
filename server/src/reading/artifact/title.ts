import { latest } from '../../text/latest.ts'

/** So much of a text is searched for its title, in UTF-16 units: badges and frontmatter stand before some. */
const looked = 4000

/** A heading of the first depth, in Markdown or HTML; or the fence that says that none comes before code. */
const heading =
  /^\ufeff? {0,3}#[ \t]+([^\r\n]{1,400}?)[ \t#]*$|^\ufeff?(?! {0,3}[-#>|])([^\r\n]{1,200})\r?\n={3,}[ \t]*$|<h1[^>\n]{0,200}>([^<\n]{1,200})<|^ {0,3}(?:```|~~~)/m

/** A title in frontmatter, which a site shows as the heading. */
const titleField = /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n){0,40}?title:[ \t]*["']?([^\n"']{1,200})/

/** What a text is called at its top: its first heading of depth 1, else the title in its frontmatter; null where it is called nothing. */
export const titleIn = latest((text): string | null => {
  const top = text.slice(0, looked)
  const found = heading.exec(top)
  const title = found?.[1] ?? found?.[2] ?? found?.[3] ?? titleField.exec(top)?.[1]
  return title ? plainTitle(title) : null
})

/** A title without its markup. */
export const plainTitle = (title: string): string =>
  title
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .trim()
