/**
 * What calls a document one of a kind by words that other documents are called by as well, so that its text has to bear
 * them out:
 * - `name`: the name of its file or of its folder
 * - `rareName`: the same, by a name that little else goes by: `epics and features`, words of other languages than English
 * - `specName`: the same, as documents on how something is built are called, too
 * - `title`: its title, where its words mean nothing else or a file or folder near is called so, too
 * - `place`: with a title, such a file or folder
 * - `wordInTitle`, `wordInFolder`: the word for one stands in its title, or in that of a folder near, among others
 * - `productFolder`: it lies right in the folder of the product
 * - `spec`, `featureSpec`: its title calls it a specification, or one of a feature
 * - `requirements`: its name or its title is that of a list of requirements, and nothing more
 * - `definition`: its name or its title says that it defines a product
 * - `useCases`, `personas`, `journeys`: its name or its title says that it is of those, whichever kind they count as
 * - `plan`: its name or its title calls it by what plans are cut into
 * - `label`: its title begins with what one is called, before a colon or a dash: `Feature: Berths`
 * - `titleId`: its title begins with an id of one: `F-12: Berths`
 */
export type Call =
  | 'name'
  | 'rareName'
  | 'specName'
  | 'title'
  | 'place'
  | 'wordInTitle'
  | 'wordInFolder'
  | 'productFolder'
  | 'spec'
  | 'featureSpec'
  | 'requirements'
  | 'definition'
  | 'useCases'
  | 'personas'
  | 'journeys'
  | 'plan'
  | 'label'
  | 'titleId'

/** What is counted in a text: `reading/artifact/measures.ts` says how. */
export type Measure =
  | 'begun'
  | 'product'
  | 'belowTitle'
  | 'headings'
  | 'sections'
  | 'marks'
  | 'chapters'
  | 'horizons'
  | 'times'
  | 'tracked'
  | 'ranks'
  | 'reasons'
  | 'results'
  | 'stories'
  | 'sentences'
  | 'criteria'
  | 'storyWords'
  | 'ids'
  | 'requirements'
  | 'demands'
  | 'bindings'
  | 'targets'
  | 'ownWords'
  | 'flows'
  | 'traits'

/** One way in which a text bears out what a document is called. */
export interface Proof {
  /** What has to call it so: each of them; empty where the text says it whatever calls it so. */
  readonly called: readonly Call[]
  /** How often each has to be found in its text, at least; nothing where it needs no more. */
  readonly shows: Readonly<Partial<Record<Measure, number>>>
}

/** What bears out that something is a backlog, be it of features or of a team. */
export const ofBacklogs: readonly Proof[] = [
  { called: [], shows: { storyWords: 1 } },
  { called: [], shows: { ids: 1 } },
  { called: [], shows: { sentences: 1 } },
  { called: ['name'], shows: { stories: 1 } },
  { called: ['name'], shows: { tracked: 2 } },
  { called: ['name'], shows: { ranks: 2 } },
  { called: ['rareName'], shows: { product: 1 } },
]

/** What bears out a name, of whichever kind: what product documents say, and manuals do not. */
export const anyProduct: readonly Proof[] = [
  { called: ['name'], shows: { begun: 1 } },
  { called: ['name'], shows: { product: 1 } },
  { called: ['name'], shows: { sentences: 1 } },
  { called: ['name'], shows: { stories: 1 } },
]

/** The same of a plan: it has items with a time to come. */
export const anyPlan: readonly Proof[] = [
  { called: ['name'], shows: { horizons: 2 } },
  { called: ['title'], shows: { horizons: 2 } },
]

/** The same of a document that has to hold sections: two of them. */
export const anySections: readonly Proof[] = [
  { called: ['name'], shows: { sections: 2 } },
  { called: ['title'], shows: { sections: 2 } },
]
