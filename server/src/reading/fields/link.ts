/** Whether a destination is the path of a document, with or without a heading. */
export const isDocument = (destination: string): boolean => /\.(?:md|markdown|mdx)(?:#.*)?$/i.test(destination)

/** Whether a value looks like an id or the path of a document. */
export const isLink = (text: string): boolean =>
  /\.mdx?(?:#.*)?$/i.test(text) ? text.length <= longestPath : text.length <= longestId && isId(text)

const longestPath = 2000
const longestId = 200

const isId = (text: string): boolean =>
  (/^[A-Za-z][\w.-]*-\d[\w.-]*$|^[A-Z]+\d+$/i.test(text) && !time.test(text)) || isRareId(text)

/** `Q3`, `Q3-2027`, `H1`, `FY27`: when something is to come, and no id. */
const time = /^(?:Q[1-4]|H[12]|FY\d{2,4})(?:[-_.]?(?:Q[1-4]|H[12]|\d{2,4}))?$/i

/** `CR 1.1`, `REQ.A.1`, `SRD/12`, `PROJ:12`: letters in capitals, and a number behind a sign that ids rarely have. */
const rareId =
  /^[A-Z]{2,8}(?: \d{1,4}(?:\.\d{1,4}){1,3}|(?:\.[A-Z]{1,4}){0,3}(?:\.\d{1,4}){1,3}|[/:]\d{1,6}(?:\.\d{1,4}){0,3})[a-z]?$/

/** Standards and versions that look so, and name nothing. */
const noId =
  /^(?:ISO|IEC|DIN|EN|RFC|UTF|WCAG|HTTP|TLS|MVP|API|SDK|UI|UX|OKR|KPI|FY|UTC|GMT|IE|ES|PHP|SQL|V)[\d ./:]/

/** Whether `text` is an id of a form that is one only where an id is due. */
export const isRareId = (text: string): boolean => text.length <= 40 && rareId.test(text) && !noId.test(text)

/** What a value names, and where that stands in it (UTF-16 offsets from its start). */
export interface Named {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where the markup around it ends; `end` where there is none. */
  readonly until: number
  readonly form: 'bare' | 'wiki' | 'link' | 'angle' | 'code'
}

const inlineLink =
  /^\[(?<label>(?:[^[\]\\]|\\.)*)\]\(\s*(?:<(?<angle>[^<>\n]*)>|(?<plain>[^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*))(?:\s+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?\s*\)/
const label = /^\[([^\]]*)\](?:\([^)\s]*\))?/

/**
 * What `value` begins with, in the forms in which people write a link: the destination of a Markdown link where that is
 * a document, else its label; what stands in `<…>`, in backticks, in `[[…]]`; else all of it.
 */
export function namedIn(value: string): Named {
  const at = (text: string, start: number, until: number, form: Named['form']): Named => ({
    text,
    start,
    end: start + text.length,
    until,
    form,
  })
  const wiki = /^\[\[([^[\]|]{1,300})(?:\|[^[\]]{0,300})?\]\]/.exec(value)
  if (wiki) return at(wiki[1] as string, 2, wiki[0].length, 'wiki')
  const inline = inlineLink.exec(value)
  const { angle, plain } = inline?.groups ?? {}
  const destination = angle ?? plain
  if (inline && destination !== undefined && isDocument(destination))
    return at(destination, inline[0].lastIndexOf(destination, inline[0].length), inline[0].length, 'link')
  const labelled = value.startsWith('[[') ? null : label.exec(value)
  if (labelled) return at(labelled[1] as string, 1, labelled[0].length, 'link')
  const bracketed = /^<([^<>\n]+)>/.exec(value)
  if (bracketed && isDocument(bracketed[1] as string))
    return at(bracketed[1] as string, 1, bracketed[0].length, 'angle')
  const code = /^`([^`]*)`/.exec(value)
  if (code) return at(code[1] as string, 1, code[0].length, 'code')
  return at(value, 0, value.length, 'bare')
}
