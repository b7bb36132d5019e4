import type { Text } from '../story.ts'
import { type Id, idAt, idAtEnd } from './id.ts'
import { storyNumberAt } from './words.ts'

const checkbox = /\[([ xX])\](?=\s)/y
export const emojiName = /:[a-z][a-z0-9_+-]{1,40}:/y
const emoji = /(?:[\p{Extended_Pictographic}☐☑☒✓✔✗✘●○◯■□▪▶►→⇒](?:\uFE0F|\u200D|\u20E3)*)+|\d\uFE0F?\u20E3/uy
const link =
  /\[([^[\]\r\n]{1,100})\]\([^()\r\n]{0,300}\)|\[\[([^[\]|\r\n]{1,100})(?:\|([^[\]\r\n]{1,100}))?\]\]|\[([^[\]\r\n]{1,60})\]\[[^[\]\r\n]{0,60}\]/y
/** What is left of a link behind the id that its text begins with. */
const restOfLink = /([^[\]()\r\n]{1,100})\]\([^()\r\n]{0,300}\)/y
const bracketed = /[[(（【]([^[\](){}（）【】\r\n]{1,24})[\])）】](?!\()/y
const code = /`([^`\r\n]{1,40})`/y
const attributes = /\{[#.:][^{}\r\n]{0,60}\}/y
/** Tags of HTML that only mark the words behind them, and anchors. */
const tag =
  /<(?:\/?(?:a|b|i|em|strong|span|code|kbd|sup|sub|small|mark|u|font|img|br|p|div)(?:\s[^<>\r\n]{0,120})?\/?>|!--[^\r\n]{0,80}?-->)/iy
const number = /(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]\)?|[IVX]{1,5}[.)]|[a-z]\))(?=[\s*_:]|$)/y
const label = /([\p{L}][\p{L}\p{N} '’/&_-]{0,48}?)(?:\(s\))?[ \t]*[*_]{0,3}[:：](?![\p{L}\p{N}/])/uy
/** One thing of a lead, and where it ends. */
export type Found =
  | { readonly kind: 'checked'; readonly checked: boolean; readonly end: number }
  | { readonly kind: 'id'; readonly id: Id; readonly end: number }
  | { readonly kind: 'skip'; readonly end: number }
  | { readonly kind: 'number' | 'tag' | 'label'; readonly text: Text; readonly end: number }

/** The next thing of a lead at `at`; null where words begin. */
export function take(text: string, at: number, end: number, hasId: boolean): Found | null {
  const textOf = (start: number, stop: number): Text => ({ start, end: stop, text: text.slice(start, stop) })
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    return found && at + found[0].length <= end ? found : null
  }
  const char = text.charCodeAt(at)
  if (char === 91) {
    const box = match(checkbox)
    if (box) return { kind: 'checked', checked: box[1] !== ' ', end: at + 3 }
    const linked = match(link)
    if (linked) {
      // `[[US-12|Book]]` shows the words, and leads to the id.
      const id = [linked[1], linked[3], linked[2], linked[4]].reduce<Id | null>((found, inside) => {
        if (found || inside === undefined) return found
        const start = at + linked[0].indexOf(inside)
        return wholeId(text, start, start + inside.length)
      }, null)
      if (id) return { kind: 'id', id, end: at + linked[0].length }
      // `[US-11: Book](x.md): As a …`
      const first =
        linked[1] !== undefined && !hasId ? firstId(text, at + 1, at + 1 + linked[1].length) : null
      return first && goesOn(text, at + linked[0].length, end)
        ? { kind: 'id', id: first, end: first.end }
        : null
    }
  }
  if (char === 58) {
    const named = match(emojiName)
    if (named) return { kind: 'tag', text: textOf(at, at + named[0].length), end: at + named[0].length }
  }
  if (char === 60) {
    const mark = match(tag)
    return mark && { kind: 'skip', end: at + mark[0].length }
  }
  if (char === 123) {
    const set = match(attributes)
    if (set) return { kind: 'skip', end: at + set[0].length }
  }
  if (char === 96) {
    const span = match(code)
    const id = span && wholeId(text, at + 1, at + 1 + (span[1] as string).length)
    return span && id ? { kind: 'id', id, end: at + span[0].length } : null
  }
  if (char === 92 && text[at + 1] === '[') {
    const length = text.slice(at + 2, Math.min(end, at + 26)).indexOf('\\]')
    const id = length > 0 && !hasId ? wholeId(text, at + 2, at + 2 + length) : null
    return id && { kind: 'id', id, end: id.end + 2 }
  }
  const tagged = '[((（【'.includes(text[at] as string) ? match(bracketed) : null
  if (tagged) {
    const inside = tagged[1] as string
    const id = hasId ? null : wholeId(text, at + 1, at + 1 + inside.length)
    const stop = at + tagged[0].length
    if (id) return { kind: 'id', id, end: stop }
    const isNumber =
      /^(?:[ivx]{1,5}|[a-z]|\d{1,3})$/i.test(inside) &&
      /[（(]/.test(text[at] as string) &&
      /^\(\p{Ll}|^\(\d/u.test(tagged[0])
    return { kind: isNumber ? 'number' : 'tag', text: textOf(at, stop), end: stop }
  }
  const sign = char > 127 || (char >= 48 && char <= 57) ? match(emoji) : null
  if (sign) return { kind: 'tag', text: textOf(at, at + sign[0].length), end: at + sign[0].length }
  const story = hasId ? null : storyNumberAt(text, at)
  const stop = at + (story?.length ?? 0)
  if (story && stop <= end) return { kind: 'id', id: { ...textOf(at, stop), isLocal: true }, end: stop }
  const id = idAt(text, { start: at, end })
  // A list number such as `1.1.` is an id only where it has several parts.
  if (id && !hasId) return { kind: 'id', id, end: id.end }
  const ordered = mayNumber(text, at) ? match(number) : null
  if (ordered)
    return { kind: 'number', text: textOf(at, at + ordered[0].length), end: at + ordered[0].length }
  if (id) return { kind: 'tag', text: id, end: id.end }
  const isInLink = hasId && text.slice(at, Math.min(end, at + 102)).includes('](')
  const rest = isInLink ? match(restOfLink) : null
  if (rest && goesOn(text, at + rest[0].length, end))
    return {
      kind: 'label',
      text: textOf(at, at + (rest[1] as string).length),
      end: at + rest[0].length,
    }
  const named = hasColon(text, at, end) ? match(label) : null
  if (named && at + named[0].length < end) {
    const words = named[1] as string
    const last = hasId ? null : idAtEnd(text, { start: at, end: at + words.length })
    if (last) return { kind: 'id', id: last, end: at + named[0].length }
    return { kind: 'label', text: textOf(at, at + words.length), end: at + named[0].length }
  }
  return null
}

/** `1.`, `12)`, `iv.`, `a)`: a full stop or a bracket stands soon. */
function mayNumber(text: string, at: number): boolean {
  for (let next = at + 1; next < at + 17; next++) {
    const code = text.charCodeAt(next)
    if (code === 46 || code === 41) return true
    if (!(code >= 48 && code <= 57) && code !== 73 && code !== 86 && code !== 88) return false
  }
  return false
}

/** Whether a colon stands where a label could end. */
export function hasColon(text: string, at: number, end: number): boolean {
  for (const stop = Math.min(end, at + 64); at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code === 58 || code === 0xff1a) return true
  }
  return false
}

/** The id that the text of a link begins with, where words follow that something sets apart from it. */
function firstId(text: string, start: number, end: number): Id | null {
  const story = storyNumberAt(text, start)
  const id: Id | null = story
    ? { start, end: start + story.length, text: story, isLocal: true }
    : idAt(text, { start, end })
  return id && id.end < end && /^[ \t]?[:：–—-]/.test(text.slice(id.end, id.end + 2)) ? id : null
}

/** Whether something is set apart behind a link: `: As a …`. */
const goesOn = (text: string, at: number, end: number): boolean =>
  /^[ \t]?[*_]{0,3}[:：–—-]/.test(text.slice(at, Math.min(end, at + 6)))

/** The id that all of a link's or a tag's text is; null where more stands in it. */
function wholeId(text: string, start: number, end: number): Id | null {
  const story = storyNumberAt(text, start)
  if (story && start + story.length === end) return { start, end, text: story, isLocal: true }
  const id = idAt(text, { start, end })
  return id && id.end === end ? id : null
}
