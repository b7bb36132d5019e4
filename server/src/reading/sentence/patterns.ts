import type { Language, Sentence } from '../../domain/languages/language.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'

/** What a sentence looks like in one language, as patterns over text whose markup is blanked out. */
export interface SentencePatterns {
  /** Where a sentence begins: its groups `why`, `role` and `want` tell with which. Sticky. */
  readonly opens: RegExp
  /** What a further line goes on with: the want or the why. Sticky. */
  readonly continues: RegExp
  readonly want: RegExp
  readonly why: RegExp
  /** A role by the words that open it wherever they stand. */
  readonly role: RegExp
  /** Words of a why that are none. */
  readonly notWhy: RegExp
  /** A role by its opening word alone, as the head of a column has it. */
  readonly roleName: RegExp
  readonly wantName: RegExp
  readonly whyName: RegExp
  /** Whether the words that open with a want are a person's. */
  readonly speaks: RegExp
  /** A role that is none: `result`, `part of the release`. */
  readonly noRole: RegExp
  /** A role with a sentence of its own in it: `the town grows`. */
  readonly clause: RegExp
  /** What begins the situation that a role is in. */
  readonly situation: RegExp
  /** Where the parts stand before the words that announce them: what announces a why behind the want. */
  readonly endings: { readonly whyOpener: RegExp; readonly mark: RegExp } | null
}

const lead = String.raw`[\s*_>~"'“„‘«\\+-]*`

/** No role is longer, in characters, and none goes on behind a full stop. */
const role = 160

/** Made once for each language, when somebody first reads in it. */
export function sentencePatterns({ sentence }: Language): SentencePatterns {
  const want = patternOf(sentence.wants)
  const why = patternOf(sentence.whys)
  const opening = sentence.order === 'endings' ? endingRole(sentence, want) : openingRole(sentence, want)
  return {
    opens: new RegExp(
      `${lead}(?:${sentence.order === 'endings' ? '' : `(?<why>${openingWhy(sentence)})|`}(?<role>${opening})|(?<want>${want}))`,
      'iuy',
    ),
    continues: new RegExp(
      `${lead}(?:${want}|${why}${sentence.order === 'endings' ? `|${patternOf(sentence.whyOpeners)}` : ''})`,
      'iuy',
    ),
    want: new RegExp(want, 'iu'),
    why: new RegExp(why, 'giu'),
    role: new RegExp(`${pause}(?:${patternOf(sentence.sureRoles)})`, 'iu'),
    notWhy: new RegExp(patternOf(sentence.notWhys), 'giu'),
    roleName: new RegExp(`^(?:${patternOf([...sentence.sureRoles, ...sentence.roles])})`, 'iu'),
    wantName: new RegExp(`^(?:${want})`, 'iu'),
    whyName: new RegExp(`^(?:${why})`, 'iu'),
    speaks: new RegExp(patternOf(sentence.speakers), 'iu'),
    noRole: noRoleOf(sentence),
    clause: clauseOf(sentence),
    situation: new RegExp(
      `[,;，]\\s{0,9}(?:${patternOf(sentence.situations)})|,\\s{1,9}(?:${patternOf(sentence.subjects)})`,
      'iu',
    ),
    endings:
      sentence.order === 'endings'
        ? {
            whyOpener: new RegExp(patternOf(sentence.whyOpeners), 'iu'),
            mark: new RegExp(`(?:${patternOf([...sentence.sureRoles, ...sentence.roles])})\\s*$`, 'iu'),
          }
        : null,
  }
}

/** `As a`, which begins a role by itself; or `as`, where a want follows in the same sentence. */
const openingRole = (sentence: Sentence, want: string): string =>
  `${patternOf(sentence.sureRoles)}|(?:${patternOf(sentence.roles)})(?=[^.。]{1,${role}}?(?:${want}))`

/** `In order to sleep, as a skipper, I want …`: a why that a role follows, behind a pause. */
const openingWhy = (sentence: Sentence): string =>
  `(?:${patternOf(openWhys(sentence))})(?=[^.]{1,${role}}?${pause}(?:${patternOf(sentence.sureRoles)}))`

const pause = String.raw`[,;\n][\s>]{0,9}[*_]{0,3}`

/** The words of a why that say so at the beginning of a sentence, too: not `so`. */
const openWhys = ({ whys }: Sentence): string[] =>
  phrasesOf(whys).filter((it) => it.includes(' ') && !it.includes('…'))

/** Words up to として, where a want follows that ends its clause. */
function endingRole(sentence: Sentence & { readonly order: 'endings' }, want: string): string {
  const marks = patternOf([...sentence.sureRoles, ...sentence.roles])
  const tails = patternOf(sentence.wantTails)
  return String.raw`[^、。\s][^、。\n]{0,40}?\s{0,3}(?:${marks})(?=[^。]{1,${role}}?(?:${want})(?:${tails})?\s{0,9}(?:$|[。、.!！\n」]|[^\p{L}]))`
}

function noRoleOf(sentence: Sentence): RegExp {
  const modifiers = patternOf(sentence.modifiers)
  const nouns = patternOf(sentence.notRoles)
  const joiners = patternOf(sentence.joiners)
  const starts = patternOf(sentence.notRoleStarts)
  return new RegExp(
    String.raw`^\s*(?:(?:(?:${modifiers})\s+){0,3}(?:${nouns})(?:\s+(?:${joiners})[\s\S]*)?|(?:${starts})(?:\s[\s\S]*)?)\s*$`,
    'iu',
  )
}

/** A subject or a finite verb, with no relative pronoun before it. */
function clauseOf(sentence: Sentence): RegExp {
  const relatives = patternOf(sentence.relatives)
  const inner = `${patternOf(sentence.subjects)}|${patternOf(sentence.finiteVerbs)}`
  return new RegExp(String.raw`^(?:(?!(?:${relatives}))[\s\S]){0,${role}}?(?:${inner})`, 'iu')
}

/** The first two letters with which a sentence may begin in `language`, in small ASCII; none of a word in another script. */
export function beginnings({ sentence }: Language): string[] {
  const openers =
    sentence.order === 'endings'
      ? []
      : [...[sentence.roles, sentence.sureRoles, sentence.wants].flatMap(phrasesOf), ...openWhys(sentence)]
  return (
    openers
      .map((phrase) => phrase.slice(0, 2).toLowerCase())
      .flatMap((pair) => [pair, pair.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 2)])
      // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
      .filter((pair) => pair.length === 2 && /^[\x00-\x7f]*$/.test(pair))
  )
}
