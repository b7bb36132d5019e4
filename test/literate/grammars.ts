import type { Language, StepName, Words } from '../../server/src/domain/languages/language.ts'
import { patternOf } from '../../server/src/domain/languages/pattern.ts'
import { lookupKey, phrasesOf } from '../../server/src/domain/languages/phrases.ts'
import { frontmatterGrammar } from './frontmatter-grammar.ts'

/** A grammar of TextMate, as far as these need it. */
type Rule = Readonly<Record<string, unknown>>

/** The grammars of `syntaxes/` in which words of languages stand, by their file. English has the shape of its own. */
export function grammars(languages: readonly Language[]): readonly { path: string; text: string }[] {
  const others = languages.filter(({ code }) => code !== 'en')
  return [
    ['story', story(others)],
    ['sentence', sentence(others)],
    ['criteria', criteria(languages)],
    ['step', steps(languages)],
    ['frontmatter', frontmatterGrammar(languages, made)],
  ].map(([name, grammar]) => ({
    path: `syntaxes/triad.${name}.tmLanguage.json`,
    text: `${JSON.stringify(grammar, null, 2)}\n`,
  }))
}

/** Any of some phrases, as an expression of Oniguruma: on one line, and with its classes of letters. */
const any = (phrases: readonly string[]): string =>
  `(?i:${patternOf(phrases)
    .replaceAll('\\s{1,9}', ' ')
    .replace(/\(\?(<?!)\[0-9A-Za-z[^\]]*\]\)/g, '(?$1\\p{L})')})`

/** The same behind which something is looked for: an expression may look back at plain words alone. */
const plain = (phrases: readonly string[]): string => {
  const cased = phrases.flatMap((it) => [it, it.slice(0, 1).toUpperCase() + it.slice(1)])
  return `(?:${[...new Set(cased)].map((it) => it.replace(/[.*+?^$()[\]{}|\\/]/g, '\\$&')).join('|')})`
}

const isLatin = (phrase: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(phrase)

/** Where a block, an entry or a cell begins, with its id or its label. */
const place = String.raw`(?:^|\G(?<!\|)|(?<=\| {1,9})(?=\S))(?=[ \t]{0,3}(?:(?:([-*+]|\d{1,3}[.)])|>)[ \t]{1,4}){0,2}(?:\[[ xX]\][ \t])?(?:[*_]{0,3}\p{L}[\p{L}\d .-]{0,30}[*_]{0,3}(?:[:：][*_]{0,3}|[*_]{2,3}) {1,2}|[A-Z]{1,8}-\d[\d.]{0,8}[*_]{0,3}(?::| [–—-])? )?["“'‘*_]{0,4}`

/** Before a blank line or another block; behind a list (where \1 is not empty) before any line. */
const storyEnd = (goesOn: string): string =>
  String.raw`^(?!\G)(?![ \t]{0,12}(?:[-*+] [*_]{0,3}(?:${goesOn})))(?=[ \t]*$|(?!\1)\S|[ \t]{0,3}(?:[-+>#|]|\* |\d{1,3}[.)] |[*_]{2}[^*_\n]{1,60}(?::[*_]{2}|[*_]{2}:?)[ \t]*$))`

const markdown: readonly Rule[] = [
  { include: 'text.html.markdown#block' },
  { include: 'text.html.markdown#inline' },
]

const englishStory = String.raw`(?i:as (?:an?|the)[*_]{0,3} (?!(?:(?:direct|natural|general|first|second|next|last|final|side|good|simple|quick|possible|temporary) )*(?:result|consequence|reminder|note|rule|start|starting|whole|follow|step|pass|resort|point(?! of sale)|goal|bonus|workaround|fallback|example|prerequisite|precaution|compromise|case|proof|experiment|minimum|matter|part)\b|(?:\p{L}+ ){0,2}team,? we\b)(?:(?:[^.!?|\n]|[.](?-i:(?! \p{Lu}))){1,160}?(?<!what |that |when |how |which |where |if )\b(?:I|we)[*_]{0,3}(?: [*_]{0,3}(?:want|need|wish|would like|would prefer|can|must be able|should be able)\b|['’]d (?:like|prefer)\b)|[^.!?,:;|\n]{2,60}(?:,(?:[ ]{0,3}|\\)|\\|[ ]{2,3})$|(?<=[*_]{2} )[^.!?:;|\n]{2,60}$)|as[*_]{0,3} (?!(?:always|usual|before|above|below|such|part|expected|mentioned|described|discussed|noted|shown|explained|stated|promised|said|of|for|with|far|long|soon|well|much|many|we|it|I|you|he|she|this|that|these|those|they|there|an?|the)\b)[^.!?,:;|\n]{2,60}?,? [*_]{0,3}(?:I|we) (?:want|need|wish|would like)\b)`

/** A sentence in another language: mostly with the why, since prose begins like the rest. */
function storyOf({ sentence }: Language): string {
  if (sentence.order === 'endings') {
    const none = any([...sentence.notRoles, ...sentence.notRoleStarts])
    return String.raw`(?!${none})[^、。:：|\n]{1,40}?(?<!${plain(phrasesOf(sentence.notRoles))})${any([...sentence.sureRoles, ...sentence.roles])}(?!${any(sentence.joiners)})[^。|\n]{1,160}?${any(sentence.wants)}(?=${any(sentence.wantTails)}?(?:$|\P{L}))`
  }
  const isSpaced = isLatin(phrasesOf(sentence.roles)[0] ?? '')
  const none = any([...sentence.notRoles, ...sentence.notRoleStarts])
  const ends = isSpaced ? '[^.!?|\\n]' : '[^。！？|\\n]'
  // Without spaces a role ends with its noun, before the comma.
  const role = isSpaced
    ? `(?:[*_]{0,3} |(?<=['’]))(?!${none})${ends}{1,120}?`
    : `[*_]{0,3} ?(?!${none})[^。！？，,|\\n]{1,60}?(?<!${plain(phrasesOf(sentence.notRoles))})(?:[*_]{0,3}[，,] ?)?[*_]{0,3}`
  return `(?:${any(sentence.sureRoles)}${role}${any(sentence.wants)}|${any(sentence.roles)}${role}${any(sentence.wants)}${ends}{1,240}?${any(sentence.whys)})`
}

function story(others: readonly Language[]): Rule {
  const rule = (words: string, end: string, comment: string): Rule => ({
    name: 'meta.story.triad',
    begin: `${place}${words})`,
    end: storyEnd(end),
    patterns: markdown,
    comment,
  })
  return {
    name: 'Where a story sentence stands in Markdown',
    scopeName: 'markdown.triad.story',
    comment: `${made} Gives a sentence a scope, which no theme colours, down to the end of its paragraph; the words in it are triad.sentence’s. It wraps the blocks of Markdown and leaves them as they are. A heading stands out by itself and is left as it is. Only a whole beginning counts, a role with its want, or a role that a comma or a hard break ends its line with: prose that says “I want” is left alone. Every part has a length, so that no line is tried in too many ways.`,
    injectionSelector:
      'L:-meta.embedded -meta.paragraph -meta.story -markup.raw -markup.fenced_code -comment',
    patterns: [
      rule(
        englishStory,
        String.raw`(?i:I|we|so that|in order to)\b`,
        'English. It ends before a blank line or another block, and behind a list (where \\1 is not empty) before any line; but entries may go on with the want and the why.',
      ),
      ...others.map((it) =>
        rule(
          storyOf(it),
          any([...it.sentence.wants, ...it.sentence.whys]),
          `${it.code}: mostly with the why, since prose begins like the rest. It ends as above.`,
        ),
      ),
    ],
  }
}

const made = 'Generated by `npm run generate` from server/src/domain/languages.'

/** Words that English has, too, or that are short: only behind a comma or in bold do they announce something. */
const isDoubtful = (phrase: string): boolean => /^[a-z]{1,4}$/i.test(phrase)

function sentence(others: readonly Language[]): Rule {
  const openers = others.filter(({ sentence }) => sentence.order === 'openers')
  const endings = others.flatMap(({ sentence }) => (sentence.order === 'endings' ? [sentence] : []))
  const wants = openers.flatMap((it) => phrasesOf(it.sentence.wants)).filter((it) => !isDoubtful(it))
  const all = openers.flatMap((it) => phrasesOf(it.sentence.whys)).filter((it) => !english.has(lookupKey(it)))
  const whys = all.filter((it) => !/^[,，]/.test(it))
  const behindComma = all.filter((it) => /^[,，]/.test(it)).map((it) => it.replace(/^[,，]\s?/, ''))
  const roles = openers.flatMap(({ sentence }) =>
    phrasesOf([...sentence.sureRoles, ...sentence.roles] as unknown as Words),
  )
  const keyword = (name: string, match: string, comment?: string): Rule => ({
    ...(comment === undefined ? {} : { comment }),
    match,
    name: `keyword.other.${name}.triad`,
  })
  return {
    name: 'Keywords of story sentences in Markdown',
    scopeName: 'markdown.triad.sentence',
    comment: `${made} The words that say who, what and why, inside what triad.story found to be a sentence.`,
    injectionSelector:
      'L:-meta.embedded (meta.story.triad) (meta.paragraph | markup.table) -meta.tag -comment',
    patterns: [
      keyword(
        'role',
        String.raw`(?<=^|^[ \t]{1,12}|[-+*>|:#"“'‘–—)\]_] |[*_|>"“'‘：]|\d[.)] |\| {2,9})(?:A[sS](?: [aA]n?| [tT]he)?\b|(?!\p{Ll})${any(roles)})`,
        'With a capital, at the beginning: “as a” further on is no role.',
      ),
      keyword(
        'want',
        String.raw`(?<!that |what |how |when |which |where |if |as )(?i:\b(?:I|we) (?:want(?: to)?|would like(?: to)?|would prefer(?: to)?|wish(?: to)?)\b|\b(?:I|we)['’]d (?:like|prefer)(?: to)?\b)`,
        'Not “so that I wish”, “what I want”.',
      ),
      keyword(
        'want',
        String.raw`(?:(?<=, |,  |, \*\*|, __|\*\*, |^|^[ \t>]{1,9}|[-+*] |[-+*] \*\*)|(?<=\*\*)(?=[^*\n]{1,30}\*\*))(?<!that \*\*)(?i:(?:I|we) (?:need(?: to)?|can|(?:must|should) be able to))\b`,
        'What is also said in passing, only after the role: “…, I can undo”.',
      ),
      keyword('want', any(wants)),
      keyword(
        'why',
        String.raw`(?i:\bso that\b|\bin order to\b|(?<=[, ])so(?= (?:I|we|they|it|the|my|our|people|users?|customers?)\b)|(?<=, )because\b)`,
      ),
      keyword('why', any(whys.filter((it) => !isDoubtful(it)))),
      keyword('why', `(?<=, |, \\*\\*)${any(whys.filter(isDoubtful))}`),
      keyword('why', `(?<=[,，])${any(behindComma)}`),
      ...endings.flatMap((it): Rule[] => [
        keyword(
          'role',
          String.raw`(?<=[^、。\s|])${any([...it.sureRoles, ...it.roles])}(?!${any(it.joiners)})(?=[^。|\n]{0,160}${any(it.wants)})`,
          'Behind what it announces.',
        ),
        keyword('why', `(?<=[。、 ]|^)${any(it.whyOpeners)}`),
        keyword('want', String.raw`${any(it.wants)}(?=${any(it.wantTails)}?(?:$|\P{L}))`),
        keyword('why', `(?!${any(it.notWhys)})${any(it.whys)}`),
      ]),
    ],
  }
}

/** What English says in a sentence, too. */
const english = new Set(
  ['want', 'so', 'will', 'can', 'car', 'per'].filter((it) => it !== 'per').map(lookupKey),
)

const codes = String.raw`(?: ?\([^)\n]{1,24}\))?`

/** Whole names of criteria, with a few words more beside those that nobody else uses. */
function namesOf(languages: readonly Language[]): string {
  const names = languages.flatMap(({ criteria }) => phrasesOf(criteria.names))
  const sure = (side: 'before' | 'behind') =>
    any(
      languages
        .filter(({ criteria: it }) => it.adjectives === side)
        .flatMap(({ criteria }) => phrasesOf(criteria.sure)),
    )
  const word = String.raw`\p{L}[\p{L}-]{1,20}`
  return `(?:(?:${word} ){0,2}${sure('before')}|${sure('behind')}(?: ${word}){0,2}|${any(names)})`
}

function criteria(languages: readonly Language[]): Rule {
  const names = namesOf(languages)
  const scenario = any(
    languages
      .flatMap(({ steps }) => phrasesOf([...steps.scenario, ...steps.outline] as unknown as Words))
      .filter((it) => it !== 'example' && it !== 'scenario template'),
  )
  const first = stepWords(languages, ['given'])
  const every = stepWords(languages, ['given', 'when', 'then', 'and', 'but'])
  const head = String.raw`[ \t]{0,3}(?:(?:[-*+]|\d{1,3}[.)])[ \t]{1,3})?(?:\[[ xX]\][ \t])?`
  const within = [{ include: '#scenario' }, { include: 'text.html.markdown#block' }]
  const name = 'meta.criteria.triad'
  const others = languages.filter(({ code }) => code !== 'en')
  const givens = stepWords(others, ['given'])
  const whens = stepWords(others, ['when'])
  const thens = stepWords(others, ['then'])
  return {
    name: 'Where acceptance criteria stand in Markdown',
    scopeName: 'markdown.triad.criteria',
    comment: `${made} Gives criteria a scope, which no theme colours, so that triad.step can tell “When I pay” as a step from “When we looked at this” in prose. It wraps the blocks of Markdown and leaves them as they are.`,
    injectionSelector: 'L:-meta -markup.raw -markup.fenced_code -comment',
    patterns: [
      {
        comment: 'Below a heading, to the next one that is not deeper.',
        name,
        begin: String.raw`^(?=(#{1,6})[ \t]+(?:[^\p{L}\n]{0,12}${names}${codes}[^\p{L}\n]{0,20}$|[*_]{0,2}(?:${scenario}(?: [\p{L}\d]{1,3})?[*_]{0,2} ?[:：–—-]|(?i:ac[-_ ]?(?:[a-z]{1,8}\d{0,3}-){0,3}\d))))`,
        end: String.raw`^(?!\G)(?=#{1,6}[ \t])(?!\1#)`,
        patterns: within,
      },
      {
        comment: 'Below a label on a line of its own, to the next heading or label.',
        name,
        begin: String.raw`^(?=${head}[*_]{0,3}${names}${codes}(?:[:：][*_]{0,3}|[*_]{2,3}[:：]?)[ \t]*$)`,
        end: String.raw`^(?!\G)(?=#{1,6}[ \t]|[*_]{2}(?!(?:${every}|${scenario}))[^*_\n]{1,60}(?:[:：][*_]{2}|[*_]{2}[:：]?)[ \t]*$)`,
        patterns: within,
      },
      {
        comment:
          'From the name of a scenario, or from a step that cannot be mistaken (in bold, in capitals, or Given, when and then in one entry), to the first line that is neither a step nor an entry.',
        name,
        begin: String.raw`^(?=${head}(?:[*_]{0,3}(?!\p{Ll})${scenario}(?: [\p{L}\d]{1,3})?[*_]{0,3} ?[:：]|[*_]{2,3}(?:Given|GIVEN|WHEN|(?!\p{Ll})${givens})[*_]{2,3}[ \t]|[*_]{2,3}When[*_]{2,3}[ \t][^\n]{1,300}[*_]{2,3}[Tt]hen[*_]{2,3}|[*_]{2,3}(?!\p{Ll})${whens}[*_]{2,3}[ \t][^\n]{1,300}[*_]{2,3}${thens}[*_]{2,3}|GIVEN[ \t]|WHEN[ \t][^\n]{1,300}\b(?:THEN|SHALL)\b)|[ \t]{0,3}(?:[-*+]|\d{1,3}[.)])[ \t]{1,3}(?:\[[ xX]\][ \t])?[*_]{0,3}(?:Given\b[^\n]{1,300}\b(?:[Ww]hen|WHEN)\b[^\n]{1,300}\b(?:[Tt]hen|THEN)\b|(?!\p{Ll})${givens}[^\n]{1,300}[,，、] ?${whens}[^\n]{1,300}[,，、] ?${thens}))`,
        end: String.raw`^(?!\G)(?=\S)(?![-+*|>][ \t]|\||\d{1,3}[.)] |[*_]{2,3}${every}|(?:GIVEN|WHEN|THEN|AND|BUT|IF|WHILE|Given)\b|(?!\p{Ll})${givens}|Examples?:|Background:)`,
        patterns: within,
      },
      {
        comment: 'In the cell of any table, which ends it.',
        name,
        begin: String.raw`(?<=\| {1,9})(?=[*_]{0,3}(?:Given\b[^\n]{1,300}\b(?i:when)\b[^\n]{1,300}\b(?i:then)\b|GIVEN\b|WHEN\b[^\n]{1,300}\b(?:THEN|SHALL)\b|(?!\p{Ll})${givens}[^\n]{1,300}[,，、] ?${whens}[^\n]{1,300}[,，、] ?${thens}))`,
        end: '(?!)',
        patterns: [{ include: 'text.html.markdown#inline' }],
      },
    ],
    repository: {
      scenario: {
        comment:
          'Steps on plain lines: from the name of the scenario or its Given, to a blank line or one that is no step.',
        name: 'meta.scenario.triad',
        begin: String.raw`^(?=[*_]{0,3}(?!\p{Ll})${scenario}(?: [\p{L}\d]{1,3})?[*_]{0,3} ?[:：]|(?!\p{Ll})${first})`,
        end: String.raw`^(?!\G)(?=[ \t]*$|(?=\S)(?![-+*|>][ \t]|\d{1,3}[.)] |[*_]{0,3}${every}|Examples?:))`,
        patterns: [
          {
            comment: 'Such a line is a paragraph, as Markdown has it.',
            name: 'meta.paragraph.markdown',
            begin: String.raw`^(?=(?!\p{Ll})${every}${behindStep})`,
            end: '$',
            patterns: [
              {
                match: String.raw`(?:^(?!\p{Ll})${every}|(?<=, )(?:when|then)\b)${behindStep}`,
                name: 'keyword.other.step.triad',
              },
              { include: 'text.html.markdown#inline' },
            ],
          },
          { include: 'text.html.markdown#block' },
        ],
      },
    },
  }
}

/** What follows a step: white space, or a letter of a script without it. */
const behindStep = String.raw`(?=[*_]{0,3}[,，、]?(?:[ \t]|(?<=[\p{Han}\p{Hiragana}\p{Katakana}、，])\S))`

/** Steps that are steps in each language: no role of another, and no single letter of Latin or Chinese. */
const stepWords = (languages: readonly Language[], names: readonly StepName[]): string =>
  any(stepPhrases(languages, names))

const stepPhrases = (languages: readonly Language[], names: readonly StepName[]): string[] =>
  languages
    .flatMap(({ steps }) => names.flatMap((it) => phrasesOf(steps[it])))
    .filter((it) => !roleWords.has(lookupKey(it)) && !/^[\p{Script=Latin}\p{Script=Han}]$/u.test(it))

/** `Als` begins a story in German, and a When in Dutch. */
const roleWords = new Set(['als', 'como', 'come', 'comme', 'as', 'som', 'als een'])

function steps(languages: readonly Language[]): Rule {
  const every = stepWords(languages, ['given', 'when', 'then', 'and', 'but'])
  const others = languages.filter(({ code }) => code !== 'en')
  const beginning = plain(stepPhrases(others, ['given', 'when']))
  const further = stepWords(others, ['when', 'then'])
  const name = 'keyword.other.step.triad'
  return {
    name: 'Given, When, Then in acceptance criteria in Markdown',
    scopeName: 'markdown.triad.step',
    comment: `${made} Only inside what triad.criteria found, and at the beginning with a capital: a sentence that goes on with “when” is left alone.`,
    injectionSelector:
      'L:-meta.embedded (meta.criteria.triad) (meta.paragraph | markup.table | meta.scenario.triad) -meta.link -meta.tag -comment',
    patterns: [
      {
        comment:
          'At the beginning of an entry, a cell or a line within an entry, after the id of a criterion, or in bold.',
        match: String.raw`(?<=^[ \t>]{1,12}|[-+*>|:–—\]] |[-+*>|:–—\]]  |\d[.)] |\d[.)]  |#\d |#\d\d |[*_|]|\| {2,9}|<br>|<br/>|<br />)(?:(?:IF|WHILE)\b(?=[*_]{0,3},?[ \t])|(?!\p{Ll})${every}${behindStep})`,
        name,
      },
      {
        comment: 'On a plain line only in capitals.',
        match: String.raw`^(?:GIVEN|WHEN|THEN|AND|BUT|IF|WHILE)\b(?=,?[ \t])`,
        name,
      },
      {
        comment:
          'Further on in an entry or a cell that begins with a step: after a comma, in bold or in capitals.',
        match: String.raw`(?:(?<=, |; |[.] )(?i:when|then)|(?<=\*\*|__)(?i:given|when|then|and|but)(?=[*_]{2})|WHEN|THEN|AND|BUT)\b(?<=(?:^[ \t>]{1,12}|[-+*>|:–—\]] |\d[.)] |#\d |[*_|]|\| {2,9}|<br>)(?:Given|When)\b.{1,400}|\b(?:GIVEN|WHEN|THEN|IF|WHILE)\b.{1,400})`,
        name,
      },
      {
        comment: 'The same in other languages.',
        match: String.raw`(?<=, |; |[，、；])${further}(?<=[-+*>|] [*_]{0,3}${beginning}.{1,400})`,
        name,
      },
    ],
  }
}
