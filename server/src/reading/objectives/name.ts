import { languages } from '../../domain/languages/index.ts'
import type { Words } from '../../domain/languages/language.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { memo } from '../../text/memo.ts'
import { once } from '../../text/once.ts'
import { anyOf, finderOf } from './phrases.ts'

/** What the words that name a part say it is: `set` (`OKR 1`) is an objective only where it holds key results itself. */
export interface Name {
  readonly kind: 'objective' | 'set' | 'objectives' | 'result' | 'results' | null
  /** With its number, as written; empty where it has none. */
  readonly id: string
  /** The words behind it, empty where there are none; all of them where it names nothing. */
  readonly title: string
  /** Whether only a space stands between name and words, as prose has it, too: `Objective 1 was met`. */
  readonly isProse: boolean
  /** Whether the name is one by the word for a target, too, as in Spanish: `Objetivo: 90 %`. */
  readonly isTarget: boolean
}

const all = (pick: (words: (typeof languages)[number]) => Words): string[] =>
  languages.flatMap((it) => phrasesOf(pick(it)))
const isShort = (phrase: string): boolean => /^[A-Z]{1,3}s?$/.test(phrase)
const long = (phrases: readonly string[]): string => anyOf(phrases.filter((it) => !isShort(it)))

/** Letters of scripts that put spaces between words. */
const letter = 'a-zß-öø-ÿœа-яё'
const end = `(?![${letter}])`

interface Shape {
  readonly kind: Exclude<Name['kind'], null>
  readonly pattern: RegExp
  /** What a line must have for the pattern to be tried: making one ready costs far more than trying it. */
  readonly needs: readonly RegExp[]
}

const targets = finderOf(() => all((it) => it.objectives.target))

/** The patterns, which take a while to make; most documents have no use for them. */
const patterns = once(() => {
  const singular = all((it) => it.objectives.objective).filter((it) => !isShort(it))
  const objective = `(?:${anyOf(singular)})${end}`
  const plurals = all((it) => it.columns.objective).filter(
    (it) => !singular.some((one) => one.toLowerCase() === it.toLowerCase()),
  )
  const objectives = `(?:${anyOf(plurals)})${end}`
  const result = `(?:${long(all((it) => it.objectives.keyResult))})${end}`
  /** `KR`, which its number follows at once. */
  const short = [...new Set(all((it) => it.objectives.keyResult).filter(isShort))].join('|')
  const results = `(?:${anyOf(all((it) => it.objectives.keyResults))})${end}`

  // `Objective v1.2` is that of a version.
  const digits = String.raw`(?<! v\.?)\d{1,3}(?:[.-]\d{1,3}){0,2}[a-z]?(?![${letter}\d%])`
  const number = String.raw`(?:(?:#|nº|n°|no\.?|nr\.?)?[ ]?${digits}|(?:${anyOf(all((it) => it.numerals))})${end}|[ivx]{1,4}(?![${letter}\d]))`
  /** What parts a name from its words. */
  const mark = String.raw`[ ]?[:：｜][ ]?|[ ]?[.)\]|—→=》」][ ]+|[ ]+[-–|>]+[ ]+|[ ]?–[ ]?|[ ](?=[(（[「])`
  /** Up to three words that say whose it is: `Company objective 1`; scripts without spaces have no ends of words. */
  const whose = String.raw`(?:(?:[^\s:：.,;!?|()（）]+ ){0,3}|[\u30a0-\u9fff\d]{0,8}?)`
  const which = String.raw`(?:[ ][^\s:：.,;!?|()（）\d]+){0,3}?`
  const aside = `(?:[ ]?[(（][^()（）]{1,40}[)）])?`
  const gap = `[ _-]{0,2}`

  const shape = (kind: Shape['kind'], source: string, ...needs: RegExp[]): Shape => ({
    kind,
    pattern: new RegExp(source, 'i'),
    needs,
  })
  const hasResult = new RegExp(long(all((it) => it.objectives.keyResult)), 'i')
  const hasResults = new RegExp(
    anyOf([
      ...all((it) => it.objectives.keyResult).filter((it) => !isShort(it)),
      ...all((it) => it.objectives.keyResults),
    ]),
    'i',
  )
  const hasNumber = new RegExp(
    `\\d|(?<![${letter}])(?:[ivx]{1,4}|${anyOf(all((it) => it.numerals))})(?![${letter}])`,
    'i',
  )
  const hasMark = /[:：｜|–—]| -+ /
  /** The id, its mark or a space, the words. */
  const numbered = (id: string): string =>
    `^(?<id>${id})${aside}(?:(?<mark>${mark})|(?<space> )|$)(?<title>.*)$`
  const named = (name: string): string =>
    `^(?<name>${name})${aside}(?:[ ]?[:：｜][ ]?|[ ]+[-–—|]+[ ]+|[—–][ ]?)(?<title>.+)$`
  const sure = (id: string): string => `^(?<id>${id})${aside}(?:(?<mark>${mark})|$)(?<title>.*)$`

  /** From the most particular to what could be prose. */
  const shapes: readonly Shape[] = [
    shape('result', numbered(String.raw`(?:O?\d{1,2}[ ./_-]{0,3})?(?:${short})s?[ #._-]{0,2}${digits}`)),
    shape('result', sure(`(?:${short})[ _-]?[a-h]`)),
    shape('result', numbered(`(?:${result})${gap}${number}`), hasResult, hasNumber),
    shape('result', sure(`${whose}(?:${result})${gap}${number}`), hasResult, hasNumber),
    shape('result', named(`${whose}(?:${result}|(?:${short})${end})`), hasMark),
    shape('results', `^(?<name>${whose}(?:${results}|${result}))${aside}[ ]?[:：]?$`, hasResults),
    shape('results', `^(?<name>${results})${aside}[ ]?[:：][ ]?(?<title>.*)$`, hasResults, hasMark),
    shape('results', `^(?<name>${results})(?<space> ).{0,120}$`, hasResults),
    shape('objective', numbered(`(?:${objective})${gap}${number}`), hasNumber),
    shape('objective', sure(`${whose}(?:${objective})${which}${gap}${number}`), hasNumber),
    shape(
      'objective',
      numbered(
        String.raw`(?:[a-z]{1,4}\d{0,2}[-. ])?O\d{1,2}(?:\.\d{1,2})?(?![${letter}\d%])|OBJ[ ._-]?${digits}`,
      ),
    ),
    shape('objective', named(`${whose}(?:${objective})${which}`), hasMark),
    shape('objective', `^(?<name>${objective})${aside}[ ]?[:：]?$`),
    shape('objective', String.raw`^(?<name>O|OBJ)(?:[ ]?[:：｜][ ]?|[ ]\|[ ])(?<title>.+)$`),
    shape('objectives', `^${whose}(?:${objectives})${aside}[ ]?[:：]?$`),
    shape('set', numbered(`OKRs?${gap}#?${digits}`)),
  ]

  /** What every name has somewhere, so that most lines need not be looked at. */
  const gate = new RegExp(
    `${anyOf([...singular, ...plurals, ...all((it) => it.objectives.keyResult), ...all((it) => it.objectives.keyResults)])}|O(?:BJ)? ?[\\d:：｜|]|OBJ ?[\\d._-]`,
    'i',
  )

  const method = new RegExp(`(?:${objectives}|${objective}|${results}|${result}|\\bOKRs?\\b)`, 'i')
  /** `Objectives and key results` is what such a document is called. */
  const plural = new RegExp(`${objectives}|${objective}|\\bOKRs?\\b|&`, 'i')
  const lastResults = new RegExp(`${results}|${result}`, 'i')
  return { shapes, gate, method, plural, lastResults }
})

/** No name that is looked at is longer; the words go on behind it. */
const longest = 400

/** Checkboxes, signs, emoji and the number of an entry, which stand before a name. */
const before =
  /^(?:\[[ xX]\]|:[a-z][a-z0-9_+-]{1,30}:|\d\uFE0F?\u20E3|[^\p{L}\p{N}]|\d{1,3}[.)](?=\s)|(?:P\d|PX)(?=\s*[-–:]))*/u

/** What stands before words that name nothing: brackets, quotes and signs of more and less are theirs. */
const ahead =
  /^(?:\[[ xX]\]\s|:[a-z][a-z0-9_+-]{1,30}:|\d\uFE0F?\u20E3|[\s>*_•·|:–—-]|(?!\d)\p{Extended_Pictographic}\uFE0F?|\d{1,3}[.)](?=\s))*/u

/** Whether a line, markup and all, may name anything. */
export const mayName = (line: string): boolean => patterns().gate.test(line)

/** What `plain`, a line without markup, says that it names. */
export const nameOf = memo((plain: string): Name => {
  const line = plain.slice(0, longest).replace(/\s+/g, ' ')
  const words = line.slice(before.exec(line)?.[0].length ?? 0)
  // Beside the words of the languages only these letters begin a name.
  const { shapes, plural, lastResults } = patterns()
  for (const { kind, pattern, needs } of shapes) {
    if (!needs.every((it) => it.test(words))) continue
    const { groups } = pattern.exec(words) ?? {}
    if (!groups) continue
    const { id = '', name = '', title = '', space } = groups
    if (kind === 'results' && plural.test(name.replace(lastResults, ''))) break
    return {
      kind,
      id: id.trim(),
      title: title.trim(),
      isProse: space !== undefined,
      isTarget: name !== '' && targets.has(name.trim()),
    }
  }
  return { ...none, title: line.slice(ahead.exec(line)?.[0].length ?? 0) }
})

/** Where nothing is named. */
export const none: Name = { kind: null, id: '', title: '', isProse: false, isTarget: false }
/** Whether words speak of objectives and key results as such, as pages about the method do. */
export const speaksOfMethod = (words: string): boolean => patterns().method.test(words)
