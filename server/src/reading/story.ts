import type { Stage } from '../domain/stages.ts'
import type { Span } from '../text/span.ts'

/** A piece of a document with the text it stands for: a heading without its markup, a value without quotes. */
export interface Text extends Span {
  readonly text: string
}

/** `As a <role>, I want <want>, so that <why>`; a part that is not there is null. */
export interface Sentence extends Span {
  /** What it has in common with sentences that say the same; null where it says too little. */
  readonly key: string | null
  readonly role: Text | null
  readonly want: Text | null
  readonly why: Text | null
}

/** One condition a story must meet: an entry, a row, a scenario. */
export interface Criterion extends Span {
  /** The state of its checkbox, null where it has none. */
  readonly checked: boolean | null
  /** Whether nothing but a placeholder stands in it. */
  readonly placeholder: boolean
}

/** A place that announces acceptance criteria, with those that stand in it. */
export interface CriteriaSection extends Span {
  /** The heading, label or fence that announces them. */
  readonly label: Span
  readonly criteria: readonly Criterion[]
  /** Where a further criterion would be inserted: an offset at the end of a line. */
  readonly insertAt: number
}

/** A user story: the whole of a file, what stands under a heading, a paragraph, an entry of a list or a row of a table. */
export interface Story extends Span {
  readonly place: 'file' | 'section' | 'paragraph' | 'entry' | 'row'
  /** Whether it says how one can tell that it is done, under a name that is no acceptance criteria's. */
  readonly saysWhenDone: boolean
  readonly id: Text | null
  readonly title: Text
  /** The heading that names it; null where the file has none. */
  readonly heading: Span | null
  /** 1 to 6; a story without a heading counts as 1. */
  readonly depth: number
  readonly sentence: Sentence | null
  readonly sections: readonly CriteriaSection[]
}

/**
 * Where a story says how far it is: on a labelled line, in a cell, as a word or a sign in its heading, by its checkbox;
 * or where that is said of it: by the heading that it stands below, or by the document for all its stories.
 */
export type StatusPlace = 'label' | 'cell' | 'word' | 'sign' | 'box' | 'around' | 'document'

/** Its span is what is written anew to say something else; of a box, the character in it. */
export interface StoryStatus extends Text {
  readonly stage: Stage | null
  readonly place: StatusPlace
}

/** All criteria of a story, in the order of the text. */
export const criteriaOf = (story: Story): readonly Criterion[] =>
  story.sections.flatMap((section) => section.criteria)

/** Those criteria in which something stands; a form that nobody has filled in is none yet. */
export const filledOf = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.filter(({ placeholder }) => !placeholder)

/** Every section of acceptance criteria of a document: those of its stories, and those of the whole. */
export const criteriaSectionsOf = (told: {
  readonly stories: readonly Story[]
  readonly criteria: readonly CriteriaSection[]
}): readonly CriteriaSection[] => [...told.stories.flatMap((story) => story.sections), ...told.criteria]
