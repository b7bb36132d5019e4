import type { Span } from '../../text/span.ts'

/** A label with what stands behind it on its line and on those that go on with it. */
export interface Label {
  /** Without its emphasis and colon. */
  readonly head: Span
  /** Empty where nothing follows. */
  readonly rest: Span
  /** Whether it is in bold. */
  readonly isBold: boolean
}

const markup = String.raw`[ \t>]{0,20}(?:[^\p{L}\p{N}\s*_[(<"'“‘&$@/\\|~#+=^%!-][\uFE0F\u200D]?[ \t]{0,3}){0,3}`
/** `**Name**`, `**Name:** text`, `**Name**: text`; whatever is in bold alone, or before a colon. */
const bold = new RegExp(
  String.raw`${markup}(?:\d{1,3}[.)][ \t]{1,4})?(\*{2,3}|_{2,3})(?=\S)([^\r\n]{1,160}?)\1(?:[ \t]{0,9}([:：])[ \t]{0,9}|[ \t]*(?:\{[^}\r\n]{0,60}\}[ \t]*)?(?=[\r\n]|$))`,
  'uy',
)
/** `Name:` alone on its line, be it with a remark in brackets. */
const plain =
  /[ \t>]{0,20}([\p{L}\p{N}(#][^\r\n:：]{0,58}(?:[(（][^()（）\r\n:：]{0,80}[)）])?)[:：][ \t]{0,9}(?=[\r\n]|$)/uy
/** `*Name*:` alone on its line. */
const italic = /[ \t>]{0,20}[*_]([\p{L}\p{N}(#][^\r\n:：*_]{0,58})[*_][:：][ \t]{0,9}(?=[\r\n]|$)/uy
/** `Name: text`, `名称：…` without a space, of which only a reader knows whether it is one. */
const spoken =
  /[ \t>]{0,20}([\p{L}\p{N}(#*_][^\r\n:：.!?]{0,58})(?::[*_]{0,3}[ \t]{1,9}|：[*_]{0,3}[ \t]{0,9})/uy

const matchAt = (pattern: RegExp, text: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start
  return pattern.exec(text)
}

/** Whether a line has anything of what any label has: most lines are told by it to bear none. */
export function mayBearLabel(text: string, { start, end }: Span): boolean {
  if (text.charCodeAt(start) === 60) return true
  for (let at = start, stop = Math.min(end, start + 82); at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code === 58 || code === 42 || code === 95 || code === 0xff1a) return true
  }
  return mayLabel(text, start, end)
}

/** Whether a line has what labels have: emphasis near its beginning, or a colon at its end. */
function mayLabel(text: string, start: number, end: number): boolean {
  if (text[start] === '<') return true
  for (let at = start, stop = Math.min(end, start + 48); at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code === 42 || code === 95) return true
  }
  let last = end - 1
  while (last > start && text.charCodeAt(last) <= 32) last--
  return text[last] === ':' || text[last] === '：'
}

/** `<b>Name</b>` alone, within a paragraph of HTML or without. */
const tagged =
  /[ \t>]{0,20}(?:<p>)?<(b|strong)>([^<\r\n]{1,100})<\/\1>[ \t]{0,3}[:：]?[ \t]{0,3}(?:<\/p>|<br ?\/?>)?[ \t]{0,9}(?=[\r\n]|$)/iuy

/** The label that the line at `start` begins with in bold, or that it is as a whole; null where it is none. */
export function labelAt(text: string, { start, end }: Span): Label | null {
  if (!mayLabel(text, start, end)) return null
  bold.lastIndex = start
  const strong = bold.exec(text)
  // `**Goal:** calm. **Done.**` begins with a label, and ends in bold for a reason of its own.
  if (strong && bold.lastIndex <= end && !/[:：](?:\*\*|__)/.test(strong[2] ?? '')) {
    const [whole, mark = '', inner = ''] = strong
    const at = start + whole.indexOf(mark) + mark.length
    const head = { start: at, end: at + inner.replace(/[\s:：]+$/, '').length }
    return { head, rest: { start: bold.lastIndex, end }, isBold: true }
  }
  const open = boldWithColon(text, start, end)
  if (open) return open
  tagged.lastIndex = start
  const html = text[start] === '<' ? tagged.exec(text) : null
  if (html) {
    const inner = (html[2] as string).replace(/[\s:：]+$/, '')
    const at = start + html[0].indexOf(inner)
    const stop = Math.min(end, tagged.lastIndex)
    const rest = { start: stop, end: Math.max(stop, end) }
    return { head: { start: at, end: at + inner.length }, rest, isBold: true }
  }
  const whole = matchAt(plain, text, start) ?? matchAt(italic, text, start)
  if (whole && start + whole[0].length <= end) {
    const [matched, name = ''] = whole
    const at = start + matched.indexOf(name)
    return {
      head: { start: at, end: at + name.trimEnd().length },
      rest: { start: start + matched.length, end },
      isBold: false,
    }
  }
  return null
}

/** `**Name** text`: emphasis to most, a label to who knows the name. */
const boldThen = new RegExp(
  String.raw`${markup}(\*{2,3}|_{2,3})(?=\S)([^*\r\n]{1,120}?)\1[ \t]{0,9}(?=\S)`,
  'uy',
)

/** The words in bold that a line begins with, whatever follows them; null where it begins otherwise. */
export function boldAt(text: string, { start, end }: Span): Label | null {
  if (!mayLabel(text, start, end)) return null
  boldThen.lastIndex = start
  const match = boldThen.exec(text)
  if (!match || boldThen.lastIndex > end) return null
  const [whole, mark = '', inner = ''] = match
  const at = start + whole.indexOf(mark) + mark.length
  const head = { start: at, end: at + inner.replace(/[\s:：.]+$/, '').length }
  return { head, rest: { start: boldThen.lastIndex, end }, isBold: true }
}

const colonInside = new RegExp(
  String.raw`${markup}(?:\d{1,3}[.)][ \t]{1,4})?(\*{1,3}|_{1,3})(?=\S)([^*_\r\n]{1,100}?)[ \t]{0,3}[:：][ \t]{0,3}\1[ \t]{0,9}`,
  'uy',
)

/** `**Name:** text`, where the colon stands inside the emphasis. */
function boldWithColon(text: string, start: number, end: number): Label | null {
  colonInside.lastIndex = start
  const match = colonInside.exec(text)
  if (!match || colonInside.lastIndex > end) return null
  const [whole, mark = '', inner = ''] = match
  const at = start + whole.indexOf(mark) + mark.length
  return {
    head: { start: at, end: at + inner.length },
    rest: { start: colonInside.lastIndex, end },
    isBold: true,
  }
}

/** Whether a colon stands where the name before it is no longer than names are. */
function hasColon(text: string, start: number, end: number): boolean {
  for (let at = start, stop = Math.min(end, start + 82); at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code === 58 || code === 0xff1a) return true
  }
  return false
}

/** `Name: text`; whether the name is one is for the reader to say. */
export function spokenLabelAt(text: string, { start, end }: Span): Label | null {
  if (!hasColon(text, start, end)) return null
  spoken.lastIndex = start
  const match = spoken.exec(text)
  if (!match || spoken.lastIndex > end) return null
  const [whole, name = ''] = match
  const at = start + whole.indexOf(name)
  const bare = name.replace(/^[*_]+|[*_\s]+$/g, '')
  const from = at + name.indexOf(bare)
  return {
    head: { start: from, end: from + bare.length },
    rest: { start: spoken.lastIndex, end },
    isBold: false,
  }
}
