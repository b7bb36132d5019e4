import { destinationOf } from './destination.ts'
import { isDocument, isLink, isRareId, namedIn } from './link.ts'

/** What a value names, at UTF-16 offsets from its start. */
export interface Leading {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where what parts it from the next begins. */
  readonly until: number
  /** Whether it is only a name, which may lead to nothing here: the text of a link that leads elsewhere. */
  readonly isName: boolean
}

const reference = /^\[([^[\]]{1,100})\](?:\[([^[\]]{0,100})\])?(?![([:])/
/** `PRD: docs/berths.md` */
const kindBefore = /^\p{L}[\p{L} ]{1,20}[:：]\s+(?=\S+$)/u
/** `Fees (see docs/fees.md#fees)`, `Fees, from docs/fees.md`: the path of a document behind words that are no folder. */
const documentInWords =
  /^[^/\\()（）]{2,100}(?:[(（][^/\\()（）]{0,40}?|[,;:：–—-]\s[^/\\()（）]{0,40}?)(?<path>[^\s()（）]{1,300}\.(?:md|markdown|mdx)(?:#[^\s()（）]{1,200})?)[)）]?$/iu
/** The path that words in front of it lead to; null where the words are a link themselves. */
function documentIn(value: string): string | null {
  if (value.length > 600 || !/\.(?:md|markdown|mdx)\b/i.test(value)) return null
  const path = documentInWords.exec(value)?.groups?.path
  if (path === undefined) return null
  const words = value.slice(0, value.lastIndexOf(path))
  return isLink(token.exec(words)?.[0] ?? '') || /\.(?:md|markdown|mdx)\b/i.test(words) ? null : path
}

/** An id with an explanation behind it: `F-3 (Pay by card)`, `F-3: Pay by card`. */
const token = /^[^\s,;:()（）、]+/
const rareToken = /^[A-Z]{2,8}(?: [\d.]{2,20}|[./:][\w.]{1,30})(?=$|[\s,;:()–—-])/

/**
 * The id or the document that `value` begins with, in whatever form it is written; null where it begins with neither.
 * `document` is the text in which labels of links are defined; `hasRareIds` whether `CR 1.1` is an id there.
 */
export function leadingLink(value: string, document: string, hasRareIds: boolean): Leading | null {
  const found = (text: string, at: number, until: number, isName = false): Leading => ({
    text,
    start: at,
    end: at + text.length,
    until,
    isName,
  })
  const { text, start, until, form } = namedIn(value)
  if (form === 'wiki') {
    const name = text.trim()
    const file = isDocument(name) ? name : name.slice(name.lastIndexOf('/') + 1)
    return file === '' ? null : found(file, value.indexOf(file, start), until)
  }
  if (form !== 'bare' && isDocument(text)) return found(text, start, until)
  const defined = reference.exec(value)
  const destination = defined && destinationOf(document, defined[2] || (defined[1] as string))
  if (defined && destination)
    return isDocument(destination)
      ? { ...found(destination, 0, defined[0].length), end: defined[0].length }
      : null
  if (form === 'link' && /^\[[^\]]*\]\(/.test(value))
    return isLink(text) ? found(text, start, until, true) : null
  if (form !== 'bare') {
    const inner = leadingLink(text, document, hasRareIds)
    return inner && { ...inner, start: inner.start + start, end: inner.end + start, until }
  }
  const inWords = documentIn(value)
  if (inWords !== null) return found(inWords, value.lastIndexOf(inWords), value.length)
  const kind = kindBefore.exec(value)?.[0].length ?? 0
  if (isDocument(value) && !/[,;]\s/.test(value)) return found(value.slice(kind), kind, value.length)
  const rare = hasRareIds ? (rareToken.exec(value)?.[0] ?? '').replace(/[.:]$/, '') : ''
  if (isRareId(rare)) return found(rare, 0, rare.length)
  const first = token.exec(value)?.[0] ?? ''
  return isLink(first) ? found(first, 0, first.length) : null
}
