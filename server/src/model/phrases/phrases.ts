/**
 * How people say things in product docs, as data: one entry a language, easy to add to. Regular
 * expression sources, matched without regard to letter case on text whose markup is blanked out.
 */
export interface Phrases {
  readonly language: string
  /** The first two characters, in lower case, that role and want can begin with; none where they are not all ASCII. */
  readonly begins: readonly string[]
  /** What comes before the role: `As a`. */
  readonly role: string
  /** What comes before the want: `I want to`. */
  readonly want: string
  /** What comes before the why: `so that`. */
  readonly why: string
  /** What a story and several of them are called, as a heading above them is. */
  readonly story: string
  readonly stories: string
  /** Whole headings and labels that announce acceptance criteria. */
  readonly criteria: string
  /** What a heading may call them besides; on a line of prose it would be prose. */
  readonly criteriaHeading?: string
  /** Whether each of the three stands behind its words rather than before them; `role` then takes the words in. */
  readonly postfix?: boolean
  /** What comes before a why in a sentence of its own, in such a language. */
  readonly whyBehind?: string
}
