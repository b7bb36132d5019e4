import type { Language, Sentence, SentenceOfEndings, Words } from '../../domain/languages/language.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { lazily } from '../../text/lazily.ts'
import { once } from '../../text/once.ts'

/** What a sentence looks like in one language, as patterns over text whose markup is blanked out. */
export interface SentencePatterns {
  /** Where a sentence begins: its groups `sure`, `role` and `want` tell with which. Sticky. */
  readonly opens: RegExp
  /** Whether a want follows in the same sentence, without which a `role` is none. Sticky. */
  readonly follows: RegExp
  /** A why that opens a sentence, whose role follows behind a pause: `In order to sleep, as a skipper`. Sticky. */
  readonly whyFirst: RegExp | null
  /** A role behind a pause. */
  readonly behindPause: RegExp
  /** What a further line goes on with: the want or the why. Sticky. */
  readonly continues: RegExp
  readonly want: RegExp
  /** A wish behind a want that was its ground; null where no words say so. */
  readonly wish: RegExp | null
  readonly why: RegExp
  /** Words of a why that are none. */
  readonly notWhy: RegExp
  /** The one who acts, as the last of the words that announce a why: `I` in `, as I`. */
  readonly subjectLast: RegExp
  /** Words of a why that say for whom as well, and the verb that makes a why of them, sticky; null where there are none. */
  readonly purposes: { readonly words: RegExp; readonly verb: RegExp } | null
  /** What says why where nothing surer does: its first word or its pause announces it. Null where nothing is. */
  readonly aim: RegExp | null
  /** A role by its opening word alone, as the head of a column has it. */
  readonly roleName: RegExp
  readonly wantName: RegExp
  readonly whyName: RegExp
  /**
   * A role, group `role`, and behind it who acts, in place of a want; or, groups `verb` and `lateVerb`, what is done. Sticky.
   */
  readonly act: RegExp | null
  /** What opens a role, whether or not a want follows, as it does in no act. Sticky. */
  readonly opensRole: RegExp
  /** A verb of a case, and not of an act, right at the start: `am`. */
  readonly finiteVerb: RegExp
  /** Whether the words that open with a want are a person's. */
  readonly speaks: RegExp
  /** Whether the words of a want are several people's. */
  readonly areSeveral: RegExp
  /** A role that is none: `result`, `part of the release`. */
  readonly noRole: RegExp
  /** A role that mostly speaks for many: `team`. */
  readonly group: RegExp
  /** A role with a sentence of its own in it: `the town grows`. */
  readonly clause: RegExp
  /** What turns from the want to how things are. */
  readonly turn: RegExp
  /** What begins the situation that a role is in. */
  readonly situation: RegExp
  /** The same by its first word, be it behind a comma (group `pause`) or not: `As a skipper when I book, I want`. */
  readonly situationWord: RegExp
  /** Where the parts stand before the words that announce them: what announces a why behind the want. */
  readonly endings: {
    readonly whyOpener: RegExp
    readonly mark: RegExp
    /** What ends a why behind the want, with the pause behind it. */
    readonly lateWhy: RegExp
  } | null
}

/** What may stand before the first word: bounded, since it is tried on every line. */
const lead = String.raw`[\s*_>~"'“„‘«\\+-]{0,60}`

/** No role is longer, in characters, and none goes on behind a full stop. */
const longestRole = 160
/** The same where no want is said: a few words. */
const longestRoleOfAct = 60

/** Made once for each language, when somebody first reads in it. */
export function sentencePatterns({ sentence }: Language): SentencePatterns {
  const want = once(() => patternOf(sentence.wants))
  const why = once(() => patternOf(sentence.whys))
  const role = once(() => patternOf([...sentence.sureRoles, ...sentence.roles]))
  return lazily<SentencePatterns>({
    opens: () => new RegExp(`${lead}(?:${openingRole(sentence, want())}|(?<want>${want()}))`, 'iuy'),
    follows: () => new RegExp(`[^.。]{1,${longestRole}}?(?:${want()})`, 'iuy'),
    continues: () => new RegExp(`${lead}(?:${furtherLine(sentence, want(), why())})`, 'iuy'),
    whyFirst: () => whyFirstOf(sentence),
    behindPause: () => new RegExp(`${pause}(?:${patternOf(rolesBehindWhy(sentence))})`, 'iu'),
    want: () => new RegExp(sentence.order === 'endings' ? endOfClause(sentence, want()) : want(), 'iu'),
    wish: () =>
      sentence.order === 'endings' || !sentence.wishes ? null : new RegExp(patternOf(sentence.wishes), 'iu'),
    why: () => new RegExp(why(), 'giu'),
    notWhy: () => new RegExp(patternOf(sentence.notWhys), 'giu'),
    subjectLast: () => new RegExp(`(?:${patternOf(sentence.subjects)})$`, 'iu'),
    purposes: () => purposesOf(sentence),
    aim: () =>
      sentence.order === 'endings' || !sentence.aims ? null : new RegExp(patternOf(sentence.aims), 'giu'),
    roleName: () => new RegExp(`^(?:${role()})`, 'iu'),
    wantName: () => new RegExp(`^(?:${want()})`, 'iu'),
    whyName: () => new RegExp(`^(?:${why()})`, 'iu'),
    act: () => (sentence.order === 'endings' ? null : actOf(sentence)),
    opensRole: () => new RegExp(`${lead}(?:${role()})`, 'iuy'),
    finiteVerb: () => new RegExp(`^\\s{0,4}(?:${patternOf(sentence.finiteVerbs)})`, 'iu'),
    speaks: () => new RegExp(patternOf(sentence.speakers), 'iu'),
    areSeveral: () => new RegExp(patternOf(sentence.several), 'iu'),
    noRole: () => noRoleOf(sentence, sentence.notRoles, sentence.notRoleStarts),
    group: () => noRoleOf(sentence, sentence.groups, []),
    turn: () => new RegExp(patternOf(sentence.turns), 'iu'),
    clause: () => clauseOf(sentence),
    situation: () => situationOf(sentence),
    situationWord: () =>
      new RegExp(`(?:(?<pause>[,;，]\\s{0,9})|\\s)(?:${patternOf(sentence.situations)})`, 'iu'),
    endings: () =>
      sentence.order === 'endings'
        ? {
            whyOpener: new RegExp(patternOf(sentence.whyOpeners), 'iu'),
            mark: new RegExp(`(?:${role()})\\s*$`, 'iu'),
            lateWhy: new RegExp(`(?:${patternOf(sentence.lateWhys)})[\\s、，,]{0,4}(?:$|。)`, 'iu'),
          }
        : null,
  })
}

function actOf({ acts }: Sentence & { readonly order: 'openers' }): RegExp {
  const phrases = phrasesOf(acts)
  const isVerb = (it: string) => it.includes('…')
  // A verb is a word of its own, also where its beginning is left open.
  const either = [
    ['(?<!\\p{L})(?<verb>', phrases.filter((it) => it.startsWith('…'))],
    ['(?<lateVerb>', phrases.filter((it) => isVerb(it) && !it.startsWith('…'))],
    ['(?:', phrases.filter((it) => !isVerb(it))],
  ] as const
  const ways = either.flatMap(([open, some]) => (some.length > 0 ? `${open}${patternOf(some)})` : []))
  return new RegExp(`(?<role>[^.,;:!?，]{1,${longestRoleOfAct}})(?:${ways.join('|')})`, 'iuy')
}

const situationOf = ({ situations, subjects }: Sentence): RegExp =>
  new RegExp(`[,;，]\\s{0,9}(?:${patternOf(situations)})|,\\s{1,9}(?:${patternOf(subjects)})`, 'iu')

/** `As a`, which begins a role by itself; or `as`, where a want has to follow in the same sentence. */
const openingRole = (sentence: Sentence, want: string): string =>
  sentence.order === 'endings'
    ? `(?<sure>${endingRole(sentence, want)})`
    : `(?<sure>${patternOf(sentence.sureRoles)})|(?<role>${patternOf(sentence.roles)})`

const pause = String.raw`[,;，\n][\s>]{0,9}[*_]{0,3}`

const whyFirstOf = (sentence: Sentence): RegExp | null =>
  sentence.order === 'endings'
    ? null
    : new RegExp(
        `${lead}(?:${patternOf(openWhys(sentence))})(?=[^.。]{1,${longestRole}}?${pause}(?:${patternOf(rolesBehindWhy(sentence))}))`,
        'iuy',
      )

/** The words of a why that say so at the beginning of a sentence, too: not `so`; of scripts without spaces all words do. */
export const openWhys = ({ whys }: Sentence): readonly string[] =>
  phrasesOf(whys).filter((it) => (it.includes(' ') && !it.includes('…')) || unspaced.test(it))

/** A phrase that begins with a word of a script without spaces. */
const unspaced = /^\p{Script=Han}{2}/u

/** What begins a role behind a why: where no space parts words, the pause tells enough. */
const rolesBehindWhy = ({ roles, sureRoles }: Sentence): readonly string[] =>
  phrasesOf(roles).some((it) => unspaced.test(it)) ? [...sureRoles, ...roles] : sureRoles

/** What no role begins with: the id before it. */
const noId = String.raw`(?![A-Za-z]{0,9}[-_ ]?\d[\w.-]{0,12}[\s:：])`

/** Words up to として, where a want follows that ends its clause; with a word behind it (としての) it is no role's. */
function endingRole(sentence: SentenceOfEndings, want: string): string {
  const marks = patternOf([...sentence.sureRoles, ...sentence.roles])
  return String.raw`${noId}[^、。:：\s][^、。:：\n]{0,40}?\s{0,3}(?:${marks})(?!${patternOf(sentence.joiners)})(?=[^。]{1,${longestRole}}?${endOfClause(sentence, want)})`
}

/** A want that ends its clause: `見たいので` is a reason. */
const endOfClause = (sentence: SentenceOfEndings, want: string): string =>
  String.raw`(?:${want})(?=(?:${patternOf(sentence.wantTails)})?(?:$|\P{L}))`

const furtherLine = (sentence: Sentence, want: string, why: string): string =>
  sentence.order === 'endings' ? endingLine(sentence, want, why) : `${want}|${why}`

/** A line that ends with a want or a why, or begins with what announces a why. Most lines are of another script. */
const endingLine = (sentence: SentenceOfEndings, want: string, why: string): string =>
  String.raw`(?=\P{ASCII})(?:${patternOf(sentence.whyOpeners)}|[^。\n\r]{0,80}?(?:${endOfClause(sentence, want)}|(?:${why})[、\s*_]{0,4}(?:$|[\n\r])))`

/** A word of `notRoles` with what may stand around it, or what begins with one of `notRoleStarts`. */
function noRoleOf(sentence: Sentence, notRoles: Words, notRoleStarts: readonly string[]): RegExp {
  const modifiers = patternOf(sentence.modifiers)
  const nouns = patternOf(notRoles)
  const joiners = patternOf(sentence.joiners)
  const starts = notRoleStarts.length > 0 ? patternOf(notRoleStarts) : never
  // Without spaces no word can be told from the next; what a noun is said of stands before it.
  const [noun = ''] = phrasesOf(notRoles)
  if (!/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}]/u.test(noun))
    return new RegExp(String.raw`^\s*(?:${starts})|(?:${nouns})\s*$`, 'iu')
  return new RegExp(
    String.raw`^\s*(?:(?:(?:${modifiers})\s+){0,3}(?:${nouns})(?:\s+(?:${joiners})[\s\S]*)?|(?:${starts})(?:\s[\s\S]*)?)\s*$`,
    'iu',
  )
}

/** Fits nowhere. */
const never = '(?!)'

function purposesOf(sentence: Sentence): SentencePatterns['purposes'] {
  if (sentence.order === 'endings' || !sentence.purposes) return null
  const { words, verbs, notVerbs, between } = sentence.purposes
  const verb = `(?!${patternOf(notVerbs)})(?:${patternOf(verbs)})`
  return {
    words: new RegExp(`^(?:${patternOf(words)})$`, 'iu'),
    verb: new RegExp(String.raw`\s{1,9}(?:(?:${patternOf(between)})\s{0,9}){0,3}${verb}`, 'iuy'),
  }
}

/** A subject or a finite verb, with no relative pronoun before it. */
function clauseOf(sentence: Sentence): RegExp {
  const relatives = patternOf(sentence.relatives)
  const inner = `${patternOf(sentence.subjects)}|${patternOf(sentence.finiteVerbs)}`
  return new RegExp(String.raw`^(?:(?!(?:${relatives}))[\s\S]){0,${longestRole}}?(?:${inner})`, 'iu')
}

/** The phrases with which a sentence may begin in `language`; none where they stand behind what they announce. */
export const beginnings = ({ sentence }: Language): readonly string[] =>
  sentence.order === 'endings'
    ? []
    : [...[sentence.roles, sentence.sureRoles, sentence.wants].flatMap(phrasesOf), ...openWhys(sentence)]

/** The same of those with which it may go on. */
export const continuations = ({ sentence }: Language): readonly string[] =>
  sentence.order === 'endings' ? [] : [sentence.wants, sentence.whys].flatMap(phrasesOf)
