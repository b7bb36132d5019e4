import { phrases } from './phrases/index.ts'

/** Two ASCII characters → whether a sentence, or the label of one (`User story:`, `Feature:`), may begin with them. */
const pairs = tableOf([...phrases.flatMap((it) => it.begins), 'us', 'st', 'fe'])

function tableOf(begins: readonly string[]): Uint8Array {
  const table = new Uint8Array(128 * 128)
  for (const [first = '', second = ''] of begins) table[first.charCodeAt(0) * 128 + second.charCodeAt(0)] = 1
  return table
}

/** How far into a paragraph the label before a sentence may reach, or a role in a script without spaces. */
const reach = 42

/**
 * Whether a story sentence may begin in the paragraph from `start` to `end`: a first look without any pattern, since
 * the patterns have to try each language on every paragraph there is.
 */
export function mayBegin(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && isMarkup(text.charCodeAt(at))) at++
  if (at + 1 >= end) return false
  const first = lower(text.charCodeAt(at))
  const second = lower(text.charCodeAt(at + 1))
  if (first > 127 || second > 127 || pairs[first * 128 + second] === 1) return true
  const stop = Math.min(end, at + reach)
  for (let isLabel = true; at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 || (isLabel && code === colon)) return true
    isLabel &&= isLabelPart(code)
  }
  return false
}

const colon = 58

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

/** Letters, spaces, and emphasis. */
const isLabelPart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 32 || code === 42 || code === 95

/** White space, and what stands before the first word of a paragraph: `* _ > ~ " ' + - \`, and quotes that are no ASCII. */
const isMarkup = (code: number): boolean =>
  code <= 32 ||
  code === 42 ||
  code === 95 ||
  code === 62 ||
  code === 126 ||
  code === 34 ||
  code === 39 ||
  code === 43 ||
  code === 45 ||
  code === 92 ||
  code === 0x201c ||
  code === 0x2018 ||
  code === 0xa0 ||
  code === 0xfeff
