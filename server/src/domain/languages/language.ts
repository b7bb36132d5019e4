import type { KindId, SectionsOf } from '../kinds/index.ts'
import type { Stage } from '../stages.ts'

/**
 * What people say for one thing: at least one way. Each string holds one or several, parted by `|`; `(a|b)` within it
 * stands for either, `(a|)` for what can be missing. Words are written as people write them, accents and all; letter
 * case, accents, hyphens and the kind of an apostrophe are not told apart where they are looked up.
 */
export type Words = readonly [string, ...string[]]

/**
 * One language that product docs are written in: everything that is read in it. No slot can stay empty, so that a
 * language is read in all things or not at all. `test/domain/languages/` shows with Swedish and Korean that a further
 * one is such a record, and its line in `index.ts`.
 */
export interface Language {
  /** Its BCP 47 tag: `en`. */
  readonly code: string
  /** Words that nearly every text in it has, and hardly any in another: by these a document's language is told. */
  readonly common: Words
  /** How people count: one to ten, as a word and as an ordinal (`one`, `first`); `Objective one`. */
  readonly numerals: Words
  /** What stands before a name and is no part of it: `the`. */
  readonly articles: Words
  /** What joins two names: `and` in `Stories and acceptance criteria`. */
  readonly joins: Words
  /** What a number counts that is no id: `3 days`. */
  readonly units: Words
  /**
   * What is shortened with a full stop that ends no sentence: `e.g.`, within which a space may stand; `#` stands for a
   * number that has to follow. Not what most often comes last, as `etc.`
   */
  readonly abbreviations: Words
  /** Those words of drafts and proposals that say that somebody is still at it; not `backlog`. */
  readonly inTheMaking: Words
  /** What goes on behind somebody who is only to be asked: `Contact: the office for questions`. */
  readonly enquiries: Words
  readonly copies: CopyWords
  /** What a folder is called in which a team keeps what is over: `archive`. */
  readonly archives: Words
  readonly sentence: Sentence
  readonly story: StoryWords
  readonly criteria: CriteriaWords
  readonly steps: StepWords
  readonly statuses: Readonly<Record<Stage, Words>>
  /** What says of a status that it holds in part only: `partially`. */
  readonly partly: Words
  /** What says of a status that it does not hold, or not yet: `partially`, `not`. */
  readonly unfinished: Words
  readonly fields: Readonly<Record<FieldName, Words>>
  readonly origins: OriginWords
  readonly sections: Sections
  /** What the headings of a strategy say, and those of a plan for tests or contents do not: `Where to play`, `Moat`. */
  readonly strategyMarks: Words
  /** What headings say, among other words, that stand in product documents and in few manuals: `Target users`, `Why now`. */
  readonly productHeadings: Words
  readonly specs: SpecWords
  /** What a roadmap is called by what it is cut into, as much else may be: `Milestones`, `Phase plan`. */
  readonly planNames: Words
  readonly pitch: PitchWords
  readonly uses: UseWords
  /** What a document is called that lists epics: `Epics`. */
  readonly epics: Words
  /** What a list of work is called that a team keeps in its place of a backlog, as much else is: `Tasks`, `Issues`. */
  readonly tasks: Words
  /** Headings that say where in a document one is, and not what it is about: `Overview`. */
  readonly chapters: Words
  /** Labels behind which something other than criteria follows: `Notes`. */
  readonly notes: Words
  /** How much something is wanted: `Must`, `high`. */
  readonly priorities: Words
  /** Whole headings of chapters on how something is built, which promise nothing: `Data model`, `Build order`. */
  readonly design: Words
  /** What such chapters are called beside those, and plans are grouped by as well: `API`, `Security`. */
  readonly designParts: Words
  /** By what kind of work every phase sorts its things, where notes on one thing are called so, too: `Technical`. */
  readonly areas: Words
  /** What a section is called that tells what was changed in the document, or in the product so far: `Changelog`. */
  readonly history: Words
  /** What a chapter is called on how the work went, and what stood in its way: `Lessons learned`, `Velocity`. */
  readonly lookingBack: Words
  /** What a list is called, where its entries begin with days, that tells what was done on each: `Validation log`. */
  readonly logs: Words
  /** What a note is called that tells how things stand, where a date stands beside it: `Status update`. */
  readonly updates: Words
  /** What a list of signs with what they mean is called: `Status legend`. */
  readonly legend: Words
  /** What is called a way or a plan as well, and is one to learn by: `Study plan`. */
  readonly curricula: Words
  /** What a section is called whose contents are left out on purpose: `Out of scope`. */
  readonly leftOut: Words
  readonly objectives: ObjectiveWords
  readonly horizons: HorizonWords
  readonly outcomes: OutcomeWords
  readonly columns: Readonly<Record<ColumnName, Words>>
  /** What a folder is called that holds the documents of the product: `Product`. */
  readonly product: Words
  readonly kinds: Readonly<Record<KindId, KindWords>>
  readonly akin: AkinWords
  readonly aside: AsideWords
  readonly placeholders: PlaceholderWords
  readonly vague: VagueWords
}

/** What is written before something is built, of which only some is a feature. */
export interface SpecWords {
  /** What it is called, be it of a product or of a part of a program: `Specification`, `Requirements`. */
  readonly names: Words
  /** What stands beside such a name where it is of a part of a program: `API`, `protocol`. */
  readonly technical: Words
  /** What the ids of single requirements begin with: `FR` of `FR-01`. */
  readonly ids: Words
  /** Whole names of documents that list what is required of a product: `Functional requirements`. */
  readonly lists: Words
  /** What a document is called that says what a product is to be, as pages for its customers are, too: `Product scope`. */
  readonly definitions: Words
  /** What a list of requirements says of people, where it does not oblige the system: `users can`. */
  readonly abilities: Words
}

/** What desktops and drives call the copy of a file. */
export interface CopyWords {
  readonly copy: Words
  /** What stands between the copy and the name of its original: `copy of`. */
  readonly of: Words
  /** What two versions of a file are in: `conflict`. */
  readonly conflict: Words
  /** What stands behind the name of a file and says only how far it has come: `draft`, `final`. */
  readonly versions: Words
}

/** The story sentence: a role, a want, a why. */
export type Sentence = SentenceOfOpeners | SentenceOfEndings

interface SentenceWords {
  /** What begins a role, but is a story's only where a want follows: `as`, `come`. */
  readonly roles: Words
  /** What begins a role by itself, though the want is still to be written: `as a`. */
  readonly sureRoles: Words
  /** What announces the want: `I want to`. */
  readonly wants: Words
  /** Those of the words of a want that make it a person's, so that it is believed without a role: `I`. */
  readonly speakers: Words
  /** Those of them that make it several people's: `we`. */
  readonly several: Words
  /**
   * What announces the why: `so that`. ` … ` between two words stands for others of the same clause (`um … zu`), a
   * `…` that hangs on letters for further ones (`…zu…en`).
   */
  readonly whys: Words
  /** Phrases with the words of a why in them that are none: `so far`, `do so`. */
  readonly notWhys: Words
  /** What a role is not, by itself or before one of the joiners: `result` in `As a result, we …`. */
  readonly notRoles: Words
  /** What no role begins with: `part` in `As part of the release`. */
  readonly notRoleStarts: Words
  /**
   * Who mostly speaks for many in prose: `As a team, we agree`. A role only where the want is one person's, or, where
   * no want tells that, the why is told.
   */
  readonly groups: Words
  /** What can stand before a word of `notRoles` and changes nothing: `direct result`. */
  readonly modifiers: Words
  /** What goes on with a word of `notRoles`: `as a result of`; or with the mark of a role that is none: としての. */
  readonly joiners: Words
  /** Subjects: `As the town grows, we` is no role, since one stands in it. */
  readonly subjects: Words
  /** Verbs that no role has outside a clause of its own: `As the town grows`. */
  readonly finiteVerbs: Words
  /** What begins such a clause: `a user who has an account`. */
  readonly relatives: Words
  /** What turns from the want to how things are, so that a complaint is told: `but today I`. */
  readonly turns: Words
  /** What begins a situation between role and want: `when`. */
  readonly situations: Words
}

/** Where each of the three stands behind the words that announce it, as in most languages. */
export interface SentenceOfOpeners extends SentenceWords {
  readonly order: 'openers'
  /** What somebody says of their own act right behind the role, where no want is said: `, I` in `As a clerk, I see`. */
  readonly acts: Words
  /** What says what somebody wishes behind a want that was only its ground: `我希望` behind `我需要…，`. Null where none. */
  readonly wishes: Words | null
  /** Null where no word of a why says anything else. */
  readonly purposes: PurposeWords | null
  /**
   * What says why behind a want where nothing surer does: a word or pause, and the verb of a purpose, which belongs to
   * the why: `to avoid`, `, permitindo`. Null where the record knows none.
   */
  readonly aims: Words | null
}

/** Words of a why that say as well for whom, or of what: a why only where a verb follows that says what one will do. */
export interface PurposeWords {
  /** `para`, `pour` */
  readonly words: Words
  /** How that verb ends: `…ar`; or what says that something gets better: `pour une meilleure vue`. */
  readonly verbs: Words
  /** What ends so and is no verb: `lugar`. */
  readonly notVerbs: Words
  /** What may stand before the verb: `não`, `melhor`. */
  readonly between: Words
}

/** Where each stands before them, as in Japanese: role として, why ために, want たい. */
export interface SentenceOfEndings extends SentenceWords {
  readonly order: 'endings'
  /** What begins a why in a sentence or clause of its own, behind the want: なぜなら. */
  readonly whyOpeners: Words
  /** What ends a why behind the want: ため in `…したい、…するため。` */
  readonly lateWhys: Words
  /** What may stand between the word of a want and the end of its clause: です. */
  readonly wantTails: Words
}

export interface StoryWords {
  /** What one is called: `User story`; a heading of that name says that a sentence follows. */
  readonly one: Words
  readonly several: Words
  /** Other headings and labels behind which the sentence of the story follows: `Description`. */
  readonly labels: Words
  /** Those that say no more than that the sentence follows: `Story statement`. */
  readonly statements: Words
  /** What an id of a story begins with: `US`. */
  readonly prefixes: Words
  /** What stories are part of, besides an epic or a feature: `Initiative`. */
  readonly wider: Words
  /** What else a label can name before a title: `Task`. */
  readonly others: Words
  /** What a story is cut into: `Subtasks`. */
  readonly parts: Words
  /** What several are shown as: `map` in `User story map`. */
  readonly lists: Words
  /** What is said of stories that are told elsewhere, beside the word for them: `Related user stories`. */
  readonly related: Words
  /** What goes on behind the number of a story where it is only told of: `Story 3 was split`. */
  readonly reports: Words
}

export interface CriteriaWords {
  /** Whole headings and labels that announce criteria, whatever else they could mean: `Acceptance criteria`, `DoD`. */
  readonly names: Words
  /** Those of them that can also stand beside one or two other words in a heading: `Security acceptance criteria`. */
  readonly sure: Words
  /** On which side of a noun its adjectives stand, so that `Acceptance criteria status` is no name. */
  readonly adjectives: 'before' | 'behind'
  /** What is done for any story, and is no criterion of one: `Definition of done`. */
  readonly forAll: Words
  /** What is said of criteria that hold for a whole document: `Overall acceptance criteria`. */
  readonly overall: Words
  /** What is said of those that are met, which is a record of them: `Acceptance criteria met`. */
  readonly met: Words
  /** What a single one can be besides a scenario: `Case 2`. */
  readonly cases: Words
  /** What a single one is called before its number: `AC`, `Criterion`. */
  readonly one: Words
  /** What is said of what shall come about, which in a table of stories is when each is done: `Expected behavior`. */
  readonly expected: Words
  /** What criteria are called beside a `Card` and a `Conversation`, the three parts of a story; by itself it may be any. */
  readonly confirmation: { readonly names: Words; readonly beside: Words }
  /** Sections of another name in which a team says how it knows that it is done: `Success criteria`. */
  readonly alike: Words
  /** What a list is called of what a system has to do: `Functional requirements`. */
  readonly demands: Words
  /**
   * What a list is called that says how something is checked: the criteria of a story that has none under a better name;
   * else its tests, which tell those again. `Test cases`.
   */
  readonly checks: Words
  /** What binds a system, within a sentence: `must`. */
  readonly obligations: Words
  /** What makes a sentence a rule of its own: `shall`, `the system must`. */
  readonly rules: Words
  /** What begins such a rule, in capitals: `WHILE`. */
  readonly conditions: Words
}

/** The words of Gherkin, which also stand outside its fences. */
export interface StepWords {
  readonly given: Words
  readonly when: Words
  readonly then: Words
  readonly and: Words
  readonly but: Words
  /** Phrases with the words of a step in them that are none: 当前 begins with 当, `given name` with `given`. */
  readonly notSteps: Words
  readonly feature: Words
  readonly background: Words
  readonly rule: Words
  readonly scenario: Words
  /** What several are called. */
  readonly scenarios: Words
  readonly outline: Words
  readonly examples: Words
}
export const stepNames = ['given', 'when', 'then', 'and', 'but'] as const
export type StepName = (typeof stepNames)[number]

/** What a field says, in frontmatter or in the text; the first of its words is the usual one. */
export const fieldNames = [
  'type',
  'id',
  'title',
  'status',
  'owner',
  'product-owner',
  'product-manager',
  'product-leader',
  'lead',
  'contact',
  'assignee',
  'author',
  'approver',
  'parent',
  'epic',
  'feature',
  'spec',
  'story',
  'priority',
  'date',
  'target-date',
  'role',
  'want',
  'why',
] as const
export type FieldName = (typeof fieldNames)[number]

/**
 * The sections that the documents of a kind must hold, each by the single words or phrases of which one in a heading
 * or label is enough.
 */
export type Sections = SectionsOf<Words>

export interface ObjectiveWords {
  readonly objective: Words
  readonly keyResult: Words
  readonly keyResults: Words
  /** Where a key result begins, and where it is to end. */
  readonly baseline: Words
  readonly target: Words
  /** What else is said of one, and is no key result: `Confidence`, `Initiatives`, `Score`. */
  readonly details: Words
  /** Words that can be measured though they have no digit: `all`, `none`, `twice`, `without errors`. */
  readonly measures: Words
  /** Names and turns of speech with such a word in them that say nothing of how much: `all hands`, `no go`. */
  readonly notMeasures: Words
  /** What a number behind it names, and does not count: `type 2`, `version 3`. */
  readonly numbered: Words
  /** States that are reached or not, so that one can tell on the day by which they are to be: `launched`, `signed`. */
  readonly reached: Words
  /** Words beside such a state with which nobody can tell without a day or a number: `ready`, `more`. */
  readonly vague: Words
}

/** When something is to come. `#` stands for a number, as a digit or a word. */
export interface HorizonWords {
  /** Whole headings: `Now`, `Next quarter`. */
  readonly whole: Words
  /** `Phase #`, `Sprint #`, `next # months` */
  readonly numbered: Words
  /** What ids of such begin with: `INC` of `INC-01`. */
  readonly ids: Words
  /** The twelve months, each with its short forms. */
  readonly months: readonly [
    Words,
    Words,
    Words,
    Words,
    Words,
    Words,
    Words,
    Words,
    Words,
    Words,
    Words,
    Words,
  ]
  readonly seasons: readonly [Words, Words, Words, Words]
  /** What a version is called that others build on, which is over: `v0.4 baseline`; without a number it is a measure. */
  readonly bases: Words
  /** What is over: `completed`. */
  readonly past: Words
}

export interface OutcomeWords {
  /** What the field of an item is called that says what it is good for: `Outcome`, `Deliverable`. */
  readonly fields: Words
  /** What else is told of an item under a name, and is none: `Needs`, `Included stories`. */
  readonly others: Words
  /** What leads on to it within a sentence: `so that`, `reduces`. */
  readonly phrases: Words
  /** What leads on to what something replaces, so that only the whole sentence says it: `instead of`. */
  readonly instead: Words
}

/** What a document says in its prose of where it comes from. */
export interface OriginWords {
  /** Right before what it is a part of: `Part of [Berths](berths.md)`. */
  readonly partOf: Words
  /** In one sentence with what it was made from, which can lie anywhere: `based on the product vision`. */
  readonly basedOn: Words
}

/**
 * The columns of tables; a word can name more than one of them: `Goal`. A `requirement` is what a backlog lists and a plan
 * may only trace: `Backlog item`.
 */
export const columnNames = [
  'id',
  'title',
  'story',
  'role',
  'want',
  'why',
  'criteria',
  'item',
  'horizon',
  'outcome',
  'objective',
  'key-result',
  'metric',
  'baseline',
  'target',
  'owner',
  'status',
  'order',
  'requirement',
  'estimate',
] as const
export type ColumnName = (typeof columnNames)[number]

export interface KindWords {
  /** What a document of the kind is called, in its title or as the whole name of its file: `Product vision`. */
  readonly one: Words
  /** What several are called, as the folder that holds them is. */
  readonly several: Words
  /** Names that say it at the beginning or the end of the name of a file, too: `2027-roadmap`. */
  readonly files: Words
}

/** Whole headings of a document that says what a product is for, whatever it is called itself. */
export interface PitchWords {
  /** Whom it is for, in words that no manual has: `Target users`. */
  readonly users: Words
  /** What is wrong for them: `The problem`. */
  readonly problems: Words
  /** What it promises, to whom else, and how that will be seen: `Value proposition`, `Positioning`, `Non-goals`. */
  readonly promises: Words
}

/** Documents on who uses a product and how, which have forms of their own. */
export interface UseWords {
  /** `Use cases` */
  readonly cases: Words
  /** Headings and labels within a use case: `Primary actor`, `Main flow`. */
  readonly flows: Words
  /** `Personas` */
  readonly people: Words
  /** Headings and labels within a persona or a journey: `Pain points`. */
  readonly traits: Words
  /** `User journeys` */
  readonly journeys: Words
}

/** What does the work of a kind and is built in a way of its own, so that nobody asks it for the sections of the kind. */
export interface AkinWords {
  /** `Business plan` */
  readonly 'business-case': Words
  /** `Market analysis`, `Customer interviews` */
  readonly research: Words
}

/** What says of a document that it is no artifact, but is about them, lies beside them or is for somebody else. */
export interface AsideWords {
  /** What the name of a page ends with that explains how something is made: `guide`, `checklist`. */
  readonly guides: Words
  /** What stands in such a name before the thing that is only made use of: `using`. */
  readonly means: Words
  /** Folders of such pages: `tutorials`. */
  readonly guideFolders: Words
  /** What the parts of a course are called, before their number: `Module 3`. */
  readonly lessons: Words
  /** What the first words of one say: `is a framework for`. */
  readonly explains: Words
  /** What the name of a prompt ends with: `agent`. */
  readonly prompts: Words
  /** What it begins with: `generate`. */
  readonly promptVerbs: Words
  readonly promptFolders: Words
  /** What a prompt begins to say whom a model is to play with: `you are a`. */
  readonly promptRoles: Words
  /** What is said of an artifact, and kept in a file of its own that ends with it: `minutes`, `review notes`. */
  readonly records: Words
  /** What says by itself that the thing is somewhere else: `moved to`. */
  readonly moved: Words
  /** The same where a link stands beside it: `is kept in`. */
  readonly kept: Words
  /** What leads to a link: `see`. */
  readonly see: Words
  /** Whole names of files that are about a repository or lead through it: `README`. */
  readonly general: Words
  /** Whole names of files that are about the artifacts of their folder: `design`, `notes`. */
  readonly companions: Words
  /** What the names of such begin with: `design`. */
  readonly companionStarts: Words
  /** What they end with: `implementation plan`. */
  readonly companionEnds: Words
  /** What is written about the work on a story, under its id: `plan`, `report`. */
  readonly workPapers: Words
  /** Folders of what is written for the public: `blog`. */
  readonly publicFolders: Words
  /** Folders of what shows how something is written, or is run as a test: `examples`, `fixtures`. */
  readonly exampleFolders: Words
  /** Folders of the parts of a company: `departments`. */
  readonly departments: Words
  /** Those of them that make the product: `engineering`. */
  readonly productDepartments: Words
  /** Folders of what concerns a whole company: `handbook`. */
  readonly companies: Words
}

export interface PlaceholderWords {
  /** What stands for a value still to come: `TBD`, `unassigned`. */
  readonly open: Words
  /** What says that there is none: `n/a`, `nobody`. */
  readonly nothing: Words
  /** What stands right before such a word at the end of a sentence: `The date is TBD`. */
  readonly stands: Words
  /** What goes on behind one with when it is to come, or by whom: `TBD by the office`. */
  readonly until: Words
  /** What says beside one that it is for another time: `TBD, out of scope`. */
  readonly putOff: Words
  /** What such a mark is called where it is only spoken of: `markers`. */
  readonly marks: Words
  /** What says of marks that there are none: `no` in `No markers remain`. */
  readonly without: Words
  /** What stands in brackets where a value is to be written: `[name]`; `your …` begins a longer one. */
  readonly slots: Words
  /** What a slot asks by one word, so that no command means it: `who`. */
  readonly questions: Words
  /** What a page is called that is to be filled in: `Template`. */
  readonly templates: Words
  /** What a page begins with that is about a method: `What is`, `How to write`. */
  readonly about: Words
}

export interface VagueWords {
  /** Words with which two people mean two things. */
  readonly words: Words
  /** Those that are vague only behind one of the copulas: `is fast`. */
  readonly behindCopula: Words
  readonly copulas: Words
}
