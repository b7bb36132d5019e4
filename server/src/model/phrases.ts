/**
 * How people say things in product docs, as data: one entry a language, easy to add to. Regular
 * expression sources, matched without regard to letter case on text whose markup is blanked out.
 */
export interface Phrases {
  readonly language: string
  /** What comes before the role: `As a`. */
  readonly role: string
  /** What comes before the want: `I want to`. */
  readonly want: string
  /** What comes before the why: `so that`. */
  readonly why: string
  /** Whole headings and labels that announce acceptance criteria. */
  readonly criteria: string
  /** Whether each of the three stands behind its words rather than before them; `role` then takes the words in. */
  readonly postfix?: boolean
}

const english: Phrases = {
  language: 'en',
  role: String.raw`as\s+(?:an?|the)\b|as(?=\s+[^,.]{1,60},?\s+(?:(?:i|we)\s+(?:want|need|can|would\s+like|wish)\b|(?:i|we)['’]d\s+like\b))`,
  want: String.raw`(?:i|we)\s+(?:want\s+to|want|need\s+to|need|can|would\s+like\s+to|would\s+like|wish\s+to|should\s+be\s+able\s+to|must\s+be\s+able\s+to|am\s+able\s+to|expect)\b|(?:i|we)['’]d\s+like(?:\s+to)?\b`,
  why: String.raw`so\s+that\b|in\s+order\s+(?:to|that)\b|because\b|so(?=\s+(?:i|we|they|the|my|our|it|that|people|users?|customers?)\b)|to\s+ensure\b`,
  criteria: String.raw`(?:(?:structured|overall|detailed|functional|key|high[- ]level|user)\s+)?acceptance\s+(?:criteria|criterion|scenarios?|tests?)|acs?|definition\s+of\s+done|dod|conditions?\s+of\s+satisfaction|scenarios?`,
}

export const phrases: readonly Phrases[] = [
  english,
  {
    language: 'fr',
    role: String.raw`en\s+tant\s+que?\b|en\s+tant\s+qu['’]`,
    want: String.raw`(?:je|nous)\s+(?:veux|voulons|souhaite|souhaitons|voudrais|dois|peux)\b`,
    why: String.raw`afin\s+(?:de|que)\b|afin\s+d['’]|pour\s+que\b|pour\b`,
    criteria: String.raw`crit[eè]res?\s+d['’]acceptation`,
  },
  {
    language: 'es',
    role: String.raw`como(?=\s+[^.]{1,80}?\bquiero\b)`,
    want: String.raw`quiero\b|necesito\b`,
    why: String.raw`para\s+que\b|para\b`,
    criteria: String.raw`criterios?\s+de\s+aceptaci[oó]n`,
  },
  {
    language: 'pt',
    role: String.raw`como(?=\s+[^.]{1,80}?\b(?:quero|preciso|gostaria)\b)`,
    want: String.raw`(?:eu\s+)?(?:quero|preciso|gostaria\s+de)\b`,
    why: String.raw`para\s+que\b|para\b|a\s+fim\s+de\b`,
    criteria: String.raw`crit[eé]rios?\s+de\s+aceita[cç][aã]o`,
  },
  {
    language: 'de',
    role: String.raw`als(?=\s+[^.]{1,80}?\b(?:m[oö]chte|will|brauche|kann)\b)`,
    want: String.raw`(?:m[oö]chte|will|brauche|kann)\s+(?:ich|wir)\b`,
    why: String.raw`damit\b|sodass\b|um(?=\s[^.]*\szu\b)`,
    criteria: 'akzeptanzkriterien|abnahmekriterien',
  },
  {
    language: 'it',
    role: String.raw`come(?=\s+[^.]{1,80}?\b(?:voglio|vorrei)\b)`,
    want: String.raw`(?:voglio|vorrei)\b`,
    why: String.raw`in\s+modo\s+(?:da|che)\b|affinch[eé]\b|per\b`,
    criteria: String.raw`criteri\s+di\s+accettazione`,
  },
  {
    language: 'ru',
    role: String.raw`как(?=\s+[^.]{1,80}?(?:хочу|хотим|хотел|нужн|могу))`,
    want: String.raw`(?:я\s+|мы\s+)?(?:хочу|хотим|хотела?\s+бы|могу)(?!\p{L})|(?:мне|нам)\s+нужн\p{L}+`,
    why: String.raw`чтобы(?!\p{L})|для\s+того`,
    criteria: String.raw`критери[ий]\s+при[её]мки`,
  },
  {
    language: 'zh',
    role: String.raw`(?:作为|身为|作為|身為)(?=[^。\n]{1,60}?(?:想|希望|需要))`,
    want: '(?:我|我们|我們)?(?:想要|想|希望|需要)',
    why: '以便|从而|從而|这样|這樣|为了|為了',
    criteria: '验收标准|驗收標準|验收条件|驗收條件',
  },
  {
    language: 'ja',
    role: String.raw`[^、。\s][^、。\n]{0,40}?として(?=[^。\n]{1,120}?(?:たい|ほしい|欲しい|必要))`,
    want: 'たい|ほしい|欲しい|必要',
    why: 'ために|ため|ように|ので',
    criteria: '受け?入れ?基準|受入条件',
    postfix: true,
  },
]

/** Phrases that begin like a story and are none: `As a result, we …`. */
export const noRole =
  /^\s*(?:result|consequence|reminder|note|rule|part|starting|start|matter|whole|follow|first|last|next|final|side|bonus|workaround|fallback|general|point|example|team|stretch|minimum|temporary|prerequisite|precaution|best practice|compromise|further)\b/i

/** What a heading says that names a story: `User Story 3 - Title`, `US-12`, `Story 1.1: Title`. */
export const storyHeading =
  /^(?:(?:user\s+)?story\s*(?:#?\d[\w.]*|[:\-–—])|(?:user\s+)?story\s+[A-Z]{1,5}-?\d|us[-_ ]?\d|us-[a-z]+-?\d|story-\d|\d+(?:\.\d+)*[a-z]?\s+user\s+story\b)/i

/** A scenario of its own: `Scenario: A card is refused`, `AC1 — Title`, `AC-US2-01`. */
export const criterionHeading =
  /^(?:scenario(?:\s+outline)?\b\s*(?:\d+\s*)?[:\-–—]|scenario\s+\d|ac[-_ ]?(?:[a-z]+\d*-)*\d)/i
