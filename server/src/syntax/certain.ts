/** What may be a block of its own. */
const opening =
  /^(?:\s|[-+*](?:\s|$)|[-_=]{2,}|\*{2,}(?![\p{L}\p{N}])|#|>|\||\d{1,9}[.)](?:\s|$)|\[[^\]]*\]:)/u
/** What may be a reference, a link, HTML, an escape: here the parser has to be asked. */
const uncertain = /[<>\\~\r\n\t\f\v\u00a0\ue000]|``|!\[|&[a-z#]|\](?=[([])|\[[^\]]*[[`*_]|www\.|:\/\/|@/i
/** A link of mere words, to where no bracket, quote or escape is needed (CommonMark 6.3). */
const link = /(?<!!)\[([\p{L}\p{N} .,:;'"/#+-]{1,200})\]\([\p{L}\p{N}./#%:?=&+,@$;_-]{0,300}\)/gu
const code = /`([^`]+)`/g
/** Emphasis around whole words, with space or a stop behind it. */
const emphasis =
  /(?<!\S)(\*{1,2})([\p{L}\p{N}\ue000](?:[\p{L}\p{N}\p{M} '’.,:;()/&%#+\ue000-]*[\p{L}\p{N}\p{M}.,:;)%\ue000])?)\1(?=[\s:：,.;]|$)/gu
const oneRun = /^[^*]*\*+[^*]*$/
/** A list of one entry, whose words are those of the block. */
const numbered = /^\d{1,9}[.)] (?=\S)/
const withinWord = /(?<=[A-Za-z0-9])_+(?=[A-Za-z0-9])/g

/**
 * The text of a block in which every reader of Markdown sees the same (CommonMark 6.1 to 6.3): code between single
 * backticks, links of words, emphasis around whole words, underscores within words. Null where more stands in it.
 */
export function certainText(block: string): string | null {
  const own = block.slice(numbered.exec(block)?.[0].length ?? 0)
  if (opening.test(own)) return null
  const isLinked = own.includes('](')
  const source = isLinked ? own.replace(link, '$1') : own
  // Code binds more tightly than a link, and an underscore may be emphasis beside one.
  if (uncertain.test(source) || (isLinked && /[`_]/.test(source))) return null
  const codes: string[] = []
  const words = source
    .replace(code, (_, inside: string) => {
      codes.push(inside)
      return '\ue000'
    })
    .replace(emphasis, '$2')
  // What nothing closes is no emphasis.
  if (
    words.includes('`') ||
    (words.includes('*') && !oneRun.test(source)) ||
    words.replace(withinWord, '').includes('_')
  )
    return null
  let next = 0
  const text = words.replace(/\ue000/g, () => unpadded(codes[next++] as string))
  return text.replace(/\s+/g, ' ').trim()
}

/** One space on each side of code is not part of it. */
const unpadded = (inside: string): string => (/^ .*[^ ].* $/.test(inside) ? inside.slice(1, -1) : inside)
