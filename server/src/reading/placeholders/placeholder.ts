import { examplePattern, exampleWords, isExample } from '../../domain/examples.ts'
import { languages } from '../../domain/languages/index.ts'
import type { PlaceholderWords, Words } from '../../domain/languages/language.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { lookupKey, phrasesOf } from '../../domain/languages/phrases.ts'
import { codeSpans } from '../../syntax/inline.ts'
import { once } from '../../text/once.ts'
import { begins, continues } from '../sentence/opening.ts'
import type { Text } from '../story.ts'

/** Text that was left to be filled in: `TBD`, `<role>`, `‹role›`, `{{date}}`. */
export interface Placeholder extends Text {}

/** Words that stand for a value still to come, or say that there is none. */
const nothingYet = wordsOf(languages, ({ placeholders }) => [placeholders.open, placeholders.nothing])
const nothing = wordsOf(languages, ({ placeholders }) => placeholders.nothing)
/** No such word is longer, in UTF-16 units. */
const longestWord = 30
const slot =
  /^(?:|\?+|-+|–|—|\.{3}|…|_+|<[^>]*>|‹[^›]*›|\{\{.*\}\}|\{[^}]*\}|\$\(.*\)|\$\{.*\}|\[(?<inner>[^\]]{0,60})\])$/

/** A longer value says something; and looking for signs at its end would take quadratic time. */
const maxLength = 200

/** A value that stands for one still to come: nothing, `TBD`, `?`, `<owner>`, `‹owner›`, `{{owner}}`, `$(…)`. */
export function isPlaceholder(value: string): boolean {
  if (value.length > maxLength) return false
  const bare = bareValue(value)
  if (/^@?\p{L}/u.test(bare))
    return bare.length <= longestWord && nothingYet.has(lookupKey(bare.replace(/^@/, '')))
  const match = slot.exec(bare)
  const inner = lookupKey(match?.groups?.inner ?? '')
  return match !== null && (inner === '' || open.has(inner))
}

/** Whether a value says that there is none: `n/a`; what is still to come is another thing. */
export const saysNothing = (value: string): boolean =>
  value.length <= longestWord && nothing.has(lookupKey(bareValue(value)))

const bareValue = (value: string): string => value.trim().replace(/^[*_`]+|[*_`.:!：。]+$/g, '')

/** A placeholder as a whole entry or paragraph is no longer than this; only slots in brackets are. */
const longest = 100

/** A whole entry or paragraph that says nothing yet; a checklist's `- [ ] ...` too. */
export function isPlaceholderText(text: string): boolean {
  if (text.length > longest && !/^[<‹{$[]/.test(text)) return false
  const bare = text.replace(/[*_`]/g, '').trim()
  return (
    isPlaceholder(bare) ||
    isExample(text) ||
    isMarked(bare) ||
    (bare.length <= longestWord && criterionNames.has(lookupKey(bare.replace(/\s*#?\d*$/, ''))))
  )
}

/** Whether a text begins with a mark of what is open. `Todo se guarda` is a sentence in several languages. */
const isMarked = (bare: string): boolean =>
  /^(?:tbd|todo|tbc|fixme)\b[\s:.–—-]*[^.]{0,60}$/i.test(bare) && !/^(?:Todo|todo)\s+\p{L}/u.test(bare)

/** `Criterion 1`, with nothing behind it. */
const criterionNames = wordsOf(languages, ({ criteria, columns }) => [criteria.one, columns.criteria])

/** Elements of HTML; in angle brackets they are markup, other words there are slots to fill. */
const htmlTags = new Set(
  'a abbr address article aside audio b bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select slot small source span strike strong style sub summary sup svg path table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'.split(
    ' ',
  ),
)

const candidate =
  /\b(?:TBD|TBC|TODO|FIXME)\b|<[a-z][\w ,.'/-]{0,60}>|‹[\p{Ll}\p{Lo}][^‹›\n]{0,60}›|\{\{(?![<%]|[\w-]+[:.][\w.:-]+\}\})[^{}\n]{0,80}\}\}|\[NEEDS CLARIFICATION[^\]\n]{0,300}\]|\$?\[\p{Lu}(?:[\p{Lu}\d _'’/-]{0,60}|\p{Lu}{2,12} [^[\]\n]{1,80})\](?![([:])/gu
/** Whether a block may hold one. */
const mayHold = /TBD|TBC|TODO|FIXME|<[a-z]|‹|\{\{|\[\p{Lu}[\p{Lu}\] ]/u
const example = new RegExp(examplePattern, 'gi')

/**
 * The placeholders in one block of prose, whose first character stands at `start` in the document; with `isAll` those
 * slots, too, that prose speaks of. No examples are looked for where the document `hasExamples` nowhere.
 */
export function placeholdersIn(
  block: string,
  start: number,
  isAll = false,
  hasExamples = true,
): Placeholder[] {
  const left = hasExamples && holdsExample(block) ? examplesIn(block, start) : []
  if (!mayHold.test(block)) return left
  const found: Placeholder[] = [...left]
  let code: readonly { start: number; end: number }[] | null = null
  for (const match of block.matchAll(candidate)) {
    const text = match[0]
    const at = match.index
    if (!isOpen(block, at, text, isAll)) continue
    code ??= block.includes('`') ? codeSpans(block) : []
    if (code.some((span) => span.start <= at && at < span.end)) continue
    found.push({ start: start + at, end: start + at + text.length, text })
  }
  return left.length > 0 ? found.sort((a, b) => a.start - b.start) : found
}

/** Whether a text may hold what a repair has left to be filled in. */
export const holdsExample = (text: string): boolean => exampleWords.some((word) => text.includes(word))

const examplesIn = (block: string, start: number): Placeholder[] =>
  [...block.matchAll(example)].map(({ 0: text, index }) => ({
    start: start + index,
    end: start + index + text.length,
    text,
  }))

const open = wordsOf(languages, (it) => [it.placeholders.slots, it.placeholders.open])
/** What a longer slot begins with: `YOUR`. */
const beginnings = once(() =>
  languages
    .flatMap((it) => phrasesOf(it.placeholders.slots))
    .filter((it) => it.endsWith(' …'))
    .map((it) => lookupKey(it.slice(0, -1))),
)

/** Whether words in capitals and brackets ask for a value: `[DATE]`, `[YOUR TEAM]`, `$[X]`; `[HIGH]` and `[P]` tell one. */
function isSlot(text: string): boolean {
  if (text.startsWith('$')) return true
  const key = lookupKey(text.slice(1, -1))
  return key.length > 1 && (open.has(key) || beginnings().some((it) => key.startsWith(`${it} `)))
}

const anySlot =
  /<[a-z][\w ,.'/-]{0,60}>|‹[\p{Ll}\p{Lo}][^‹›\n]{0,60}›|\{\{(?![<%]|[\w-]+[:.][\w.:-]+\}\})[^{}\n]{0,80}\}\}/gu

const questions = wordsOf(languages, (it) => it.placeholders.questions)

/** Whether a slot says in words what is to be written: `<what we do, and for whom>`, `<who>`; `<id>` may be a variable. */
const isInWords = (slot: string): boolean =>
  /^[<‹]/.test(slot) && (/\p{L},? \p{L}/u.test(slot) || questions.has(lookupKey(slot.slice(1, -1))))

/** An option of a command. */
const option = /(?:^|\s)--?[a-z]/i

/** Whether a line has a slot in words, which makes all of its slots gaps: `By <date>, <who> can board.` */
const isToBeWritten = (line: string): boolean =>
  (line.match(anySlot) ?? []).some(isInWords) && !option.test(line.replace(anySlot, ''))

/**
 * Whether a slot stands where a value is due: alone on its line, right behind a label, in a story sentence, or on a line
 * that says in words what is to be written. In other prose it is what the prose is about: a command, a path, a variable.
 */
function standsForValue(block: string, at: number, text: string): boolean {
  const before = block.slice(Math.max(0, at - near), at)
  if (/[:：][*_]{0,3}\s[\s*_"']{0,9}$|：$/.test(before)) return true
  const ahead = before.slice(before.search(/[^\r\n]*$/))
  // A line that begins far before is prose.
  if (ahead.length === near && at > near) return false
  const behind = /^[^\r\n]*/.exec(block.slice(at, at + text.length + near))?.[0] ?? ''
  const start = at - ahead.length
  return (
    !/[\p{L}\d]{2}/u.test((ahead + behind).replace(anySlot, '')) ||
    isToBeWritten(ahead + behind) ||
    // One slot within a sentence is what it is about: `I want the <berth-card> element`.
    ((isLast(behind.slice(text.length)) || (ahead + behind).match(anySlot)?.length !== 1) &&
      (begins(block, { start, end: at + behind.length }) || continues(block, start)))
  )
}

/** Whether nothing more is said on a line. */
const isLast = (behind: string): boolean => !/[\p{L}\d]/u.test(behind)

/** How far around a slot is looked, in UTF-16 code units. */
const near = 200

/** Whether a candidate really is left open: `TODO` as a word of a sentence is not. */
function isOpen(block: string, at: number, text: string, isAll: boolean): boolean {
  if (text.startsWith('<')) {
    const word = text.slice(1, -1).split(/[\s/]/)[0] as string
    return (
      !htmlTags.has(word.toLowerCase()) &&
      !/[/.]/.test(text) &&
      !isQuoted(block, at, text) &&
      // Glued to other signs it is part of an address or a name: `?group=<id>`, `index.<lang>.ts`.
      !/[\w\\=.&?/]/.test(block[at - 1] ?? '') &&
      !block.slice(at, at + 2 * near).includes(`</${word}`) &&
      (isAll || standsForValue(block, at, text))
    )
  }
  const before = block.slice(Math.max(0, at - 16), at)
  const behind = block.slice(at + text.length, at + text.length + 60)
  if (/^\$?\[(?!NEEDS CLARIFICATION)/.test(text)) return isSlot(text) && !/[\w\])]/.test(block[at - 1] ?? '')
  // `No [NEEDS CLARIFICATION] markers remain`, `[NEEDS CLARIFICATION] items go to the list` speak of them.
  if (text.startsWith('[')) return !said.without().test(before) && !said.marks().test(behind)
  if (text.startsWith('{')) return isAll || standsForValue(block, at, text)
  if (text.startsWith('‹')) return !isWithinQuote(block, at) && (isAll || standsForValue(block, at, text))
  if (said.putOff().test(block.slice(at + text.length, at + text.length + 120))) return false
  // A state of work, not a gap: `**Status**: TODO`.
  if (text === 'TODO' && said.status().test(before)) return false
  const after = block.slice(at + text.length, at + text.length + 3)
  const opens =
    /(?:^|[:|(=[–—>]|[.;]\s|\n[ \t]*(?:[-*+]|\d+[.)])?)[\s*_~`"']*$/.test(before) && !/^[\w'’-]/.test(after)
  const closes = /^[\s*_~`"'.)\]]*(?:$|\n|\||\))/.test(after)
  // `The date is TBD.`; a TODO so far into a sentence is a word of it.
  const isStated = closes && text.startsWith('TB') && said.stands().test(before)
  if (isStated) return true
  // `(design TBD with Ada)`, `TBD during the beta`
  if (text.startsWith('TB') && /\([\w -]{1,15}$/.test(before) && /^[^()\n]*\)/.test(behind)) return true
  if (text.startsWith('TB') && opens && said.until().test(behind)) return true
  // `TODO stubs` and `Documented (TODO)` speak of work, and leave nothing open here.
  if (text === 'TODO') return opens && !before.trimEnd().endsWith('(') && (closes || /^\s*[:–—-]/.test(after))
  return opens && (closes || /^\s*[:(–—-]/.test(after) || /^$/.test(before.trim()))
}

/** What is said right before or behind a mark, in whichever language. */
const said = {
  without: once(() =>
    pattern(
      ({ without }) => without,
      (it) => `(?:${it})\\s+[\`*"]*$`,
    ),
  ),
  marks: once(() =>
    pattern(
      ({ marks }) => marks,
      (it) => `^[\`*"]*\\s+(?:${it})`,
    ),
  ),
  stands: once(() =>
    pattern(
      ({ stands }) => stands,
      (it) => `(?:${it})\\s{0,4}[*_~\`"']{0,4}$`,
    ),
  ),
  until: once(() =>
    pattern(
      ({ until }) => until,
      (it) => `^(?:;| (?:${it}))`,
    ),
  ),
  /** On the same line: `TBD - out of scope for v1`. */
  putOff: once(() =>
    pattern(
      ({ putOff }) => putOff,
      (it) => `^[^\\r\\n.;]{0,40}?(?:${it})`,
    ),
  ),
  status: once(
    () =>
      new RegExp(`(?:${patternOf(languages.flatMap(({ fields }) => fields.status))})[\\s*_:|]{0,12}$`, 'iu'),
  ),
}

const pattern = (words: (it: PlaceholderWords) => Words, around: (phrases: string) => string): RegExp =>
  new RegExp(around(patternOf(languages.flatMap(({ placeholders }) => words(placeholders)))), 'iu')

/** Whether a slot stands in a message that is quoted: `"No adapter for <tool>"`. */
function isQuoted(block: string, at: number, text: string): boolean {
  const near = block.slice(Math.max(0, at - 300), at)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  const after = block.slice(at + text.length, at + text.length + 300).split('\n', 1)[0] ?? ''
  return (before.split('"').length % 2 === 0 && after.includes('"')) || /['“]$/.test(before)
}

/** Whether a quote is open on the line so far; what single guillemets hold there is a quote within it. */
function isWithinQuote(block: string, at: number): boolean {
  const near = block.slice(Math.max(0, at - 300), at)
  const quotes = near.slice(near.lastIndexOf('\n') + 1).match(/[«»„“”]/g)
  return quotes !== null && /[«„“]/.test(quotes.at(-1) as string) && quotes.length % 2 === 1
}
