import type { Say } from '../../text/say.ts'
import type { ResponsibilityId } from '../responsibilities.ts'
import type { Proof } from './proof.ts'

/**
 * A kind of document, whole: whoever wants to know what is so of it asks its record, and compares no ids. `Id` and
 * `Owner` are those of the kinds and roles that it may name.
 */
export interface Kind<Id extends string = string, Owner extends string = string> {
  readonly id: Id

  // What it is called.
  readonly title: string
  readonly plural: string
  /** What else `type` may say in frontmatter. */
  readonly aliases: readonly string[]
  /** Words for narrower things of this kind, by the alias that a document calls itself. */
  readonly nouns: readonly Noun[]
  /** `2 features`; null where title and plural make it. A message of its own, since other languages bend the words. */
  readonly count: ((say: Say, count: number) => string) | null
  /** `Link to a feature…`; null where nothing is handed down from it, or its title makes it. */
  readonly link: ((say: Say) => string) | null
  /** The codicon that stands for it. */
  readonly icon: string
  readonly names: Names
  /**
   * What bears out that a document is one where something calls it so that may mean something else; any row is enough,
   * and the first that is tells why.
   */
  readonly proofs: readonly Proof[]
  /**
   * Headings of pages that only share its name: a way to learn, an explanation of a method. Null where there are none
   * to speak of.
   */
  readonly lookalike: RegExp | null

  // Where it stands in the hand-down.
  /** The roles that produce it, the usual one first. */
  readonly owners: readonly Owner[]
  /** The kinds it may be handed down from. */
  readonly parents: readonly Id[]
  /** Whether nothing has to stand above it: it is what the product begins with, and is linked upward by who wants that. */
  readonly mayBegin?: true
  /** Kinds that it may hang on as a part of them, though it is not handed down from them. */
  readonly partOf: readonly Id[]
  /** Whether documents below are to take up what it holds. */
  readonly handsDown: boolean
  /** Whether it is what everything in the end is for, and every story should come up to it. */
  readonly isSummit: boolean
  /** Which of the things that tend to collapse onto one person shows in it. */
  readonly responsibility: ResponsibilityId | null
  /** Whether its role usually produces one, so that the overview shows where there is none. */
  readonly expected: boolean
  /** When it is time to look back on one of them; null where it never is. */
  readonly lookBack: LookBack | null

  // What is in it.
  /** What the document must hold, in a few words. */
  readonly holds: string
  /** The sections it must hold; empty where it may be written in any way. */
  readonly sections: readonly KindSection[]
  readonly stories: StoriesIn
  /** What of it are the parts: its plan, its list, or none. */
  readonly items: ItemsIn
  /** Whether objectives are what it is about, or can stand beside others, so that they count with key results alone. */
  readonly objectives: 'subject' | 'beside' | 'none'
  /** Whether it is the criteria of a story that stands elsewhere. */
  readonly isCriteria: boolean
  /** Whether a team does it, as a backlog holds it. */
  readonly isWork: boolean
  /** The kinds whose documents it takes in by listing them, wherever they are handed down from. */
  readonly takesIn: readonly Id[]
  /** Whether what it takes in is to be ready before it is itself. */
  readonly takesInReady: boolean

  // How one is made. Its template is the file in `templates` that bears its id.
  /** What its ids begin with: `US` in `US-12`. */
  readonly prefix: string
  /** Where a team usually keeps its files; used until the workspace shows another place. */
  readonly folder: string
}

/**
 * How stories stand in a document: the whole of it *is one*; it *holds* some; it *mentions* those that are told
 * elsewhere, so that a heading alone tells none; it is about *none*, whatever it quotes.
 */
export type StoriesIn = 'is-one' | 'holds' | 'mentions' | 'none'

/** *Planned* items have a horizon and an outcome, those of a *backlog* an order, those of a *release* only themselves. */
export type ItemsIn = 'planned' | 'backlog' | 'release' | 'none'

/**
 * What makes it time to look back on a document: that it is done and nothing says what came of it, be it in the
 * objectives `above` it or in `itself`; that the date is past by which it is to be looked at again (`review`).
 */
export type LookBack = 'above' | 'itself' | 'review'

export interface Noun {
  readonly alias: string
  /** As people write it. */
  readonly noun: string
  /** Whether documents in a folder of that name, or of several of them, are called so, too. */
  readonly byFolder: boolean
  /** Whether it is told in words of its own, so that nobody asks for a story sentence: `When …, I want …, so I can …`. */
  readonly inOwnWords?: true
}

/** A section that a document must hold: its usual title, and the name of its words in each language's `sections`. */
export interface KindSection {
  readonly id: string
  readonly title: string
  /** The section of another kind that says as much, `research/question`: its words count for this one too. */
  readonly saidBy?: readonly [kind: string, section: string]
}

/**
 * What the names of files and folders say in English. What they say in the other languages stands in their records:
 * see `domain/names.ts`.
 */
export interface Names {
  /**
   * What the name of a file looks like, without its ending, in small letters, its words joined by `-`; each with
   * letters that it has to hold, so that few names are looked at twice.
   */
  readonly files: readonly (readonly [holds: string, pattern: RegExp])[]
  /** What a path looks like that may mean something else, so that the text has to bear it out. */
  readonly unsure: RegExp | null
  /** Whether what is called so has a form of its own, so that nobody asks it for the sections of the kind. */
  readonly unsureIsAkin?: true
  /** The same, where documents on how something is built are called so, too. */
  readonly spec?: RegExp
  /** What a path looks like where several stories in the text bear out that it is one that holds them. */
  readonly stories?: RegExp
  /** What names or titles look like, words joined by `-`, of those that a product begins with, so that nothing is above them. */
  readonly first?: RegExp
  /** Folders that hold documents of the kind; `deep` also in folders below. */
  readonly folders: readonly { readonly name: string; readonly deep: boolean }[]
}

/** Whether a document of this kind is one story. */
export const isStory = ({ stories }: Kind): boolean => stories === 'is-one'

/** Whether a heading that names a story is enough to tell it there. */
export const tellsByName = ({ stories }: Kind): boolean => stories === 'is-one' || stories === 'holds'

/** Whether a document of this kind plans things for times to come. */
export const isPlan = ({ items }: Kind): boolean => items === 'planned'
