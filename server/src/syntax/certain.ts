/** What may be a block of its own, a reference, a link, HTML, an escape: here the parser has to be asked. */
const uncertain =
  /^(?:\s|[-+*](?:\s|$)|[-*_=]{2,}|#|>|\||\d{1,9}[.)](?:\s|$)|\[[^\]]*\]:)|[<>\\~\r\n\t\f\v\u00a0\ue000]|``|!\[|&[a-z#]|\](?=[([])|\[[^\]]*[[`*_]|www\.|:\/\/|@/i
const code = /`([^`]+)`/g
/** Emphasis around whole words, with space or a stop behind it. */
const emphasis =
  /(?<!\S)\*\*([A-Za-z0-9\ue000](?:[A-Za-z0-9 '\ue000-]*[A-Za-z0-9\ue000])?)\*\*(?=[\s:,.;]|$)|(?<!\S)\*([A-Za-z0-9\ue000](?:[A-Za-z0-9 '\ue000-]*[A-Za-z0-9\ue000])?)\*(?=[\s:,.;]|$)/g
const withinWord = /(?<=[A-Za-z0-9])_+(?=[A-Za-z0-9])/g

/**
 * The text of a block in which every reader of Markdown sees the same (CommonMark 6.1, 6.2): code between single
 * backticks, emphasis around whole words, underscores within words. Null where more stands in it.
 */
export function certainText(block: string): string | null {
  if (uncertain.test(block)) return null
  const codes: string[] = []
  const words = block
    .replace(code, (_, inside: string) => {
      codes.push(inside)
      return '\ue000'
    })
    .replace(emphasis, '$1$2')
  if (/[*`]/.test(words) || words.replace(withinWord, '').includes('_')) return null
  let next = 0
  const text = words.replace(/\ue000/g, () => unpadded(codes[next++] as string))
  return text.replace(/\s+/g, ' ').trim()
}

/** One space on each side of code is not part of it. */
const unpadded = (inside: string): string => (/^ .*[^ ].* $/.test(inside) ? inside.slice(1, -1) : inside)
