import type { Kind } from '../../domain/kinds/kind.ts'
import { ownKind } from '../../domain/kinds/own.ts'
import type { Measure } from '../../domain/kinds/proof.ts'
import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { type WordSet, wordsOf } from '../../domain/languages/lookup.ts'
import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { speaksOf } from '../../domain/names.ts'
import { sectionsNamed } from '../../domain/section-words.ts'
import { signsIn, wordsOfHead } from '../../domain/signs.ts'
import { strategyMarks } from '../../domain/strategies.ts'
import { wordCount } from '../../text/word-count.ts'
import type { Document } from '../document/document.ts'
import { labelsIn } from '../document/labels.ts'
import { planItems } from '../items/read.ts'
import { ranksIn } from '../items/tiers.ts'
import { readObjectives } from '../objectives/read.ts'
import { storiesOf } from '../stories/read.ts'
import { criteriaSectionsOf, filledOf } from '../story.ts'
import { beginsStory } from './begun.ts'
import { chaptersIn } from './chapters.ts'
import { toldByText } from './content.ts'
import { stepsIn } from './steps.ts'
import { plainTitle, titleIn } from './title.ts'

interface Counted {
  /** How much of it is in a document, where that is asked of one of `kind`. */
  readonly count: (document: Document, kind: Kind) => number
  /** What it says of a document that has enough of it: a plain sentence. */
  readonly says: string
}

const asSuch =
  'It says what product documents say: whose it is, what for, who wants what, or by what it is judged.'
const asStrategy = 'Its headings are those of a strategy: where to play, how to win, what not to do.'
const asPlan = 'It says what is to come one after the other, and when or what for.'

/** All that can bear out what a document is called: each is counted where a row of `proofs` of a kind asks for it. */
export const measures: Readonly<Record<Measure, Counted>> = {
  /** Hardly any words yet. */
  begun: {
    count: ({ text }) => Number(isStub(text)),
    says: 'Little stands in it yet, and nothing that is against its name.',
  },
  /** Headings, labels and tables that product documents have. */
  product: { count: ({ text }) => signsIn(text).headings + signsIn(text).labels, says: asSuch },
  /** The same without the title, which is what is to be borne out. */
  belowTitle: {
    count: ({ text }) => {
      const { headings, labels } = signsIn(belowTitle(text))
      return headings + labels
    },
    says: asSuch,
  },
  /** Those of them that documents on how something is built have not. */
  headings: { count: ({ text }) => signsIn(text).headings, says: asSuch },
  /** The sections that the kind has to hold, and one on what is left out of what holds stories. */
  sections: {
    count: (document, kind) => {
      const labels = labelsBelow(document)
      const named = sectionsNamed(kind.id, kind.sections, labels)
      return named.size + Number(kind.stories === 'holds' && labels.some(saysWhatNot))
    },
    says: 'It has the sections that such documents have.',
  },
  /** Headings that only strategies have. */
  marks: { count: (document) => strategyMarks(chaptersIn(document)).marks, says: asStrategy },
  /** The same with the usual sections of strategies. */
  chapters: {
    count: (document) => {
      const { marks, sections } = strategyMarks(chaptersIn(document))
      return marks + sections
    },
    says: asStrategy,
  },
  /** Items with a time to come. */
  horizons: {
    count: ({ text, parts }, { items }) =>
      planItems(text, parts, items).filter((it) => it.horizon !== null).length,
    says: 'It has items with a time to come.',
  },
  /** Items with an id, a status or a time to come. */
  tracked: {
    count: ({ text, parts }, { items }) =>
      planItems(text, parts, items).filter((it) => it.id ?? it.status ?? it.horizon).length,
    says: 'It lists items with ids, times or how far they are.',
  },
  /** Headings that rank what they hold. */
  ranks: { count: ({ text, parts }) => ranksIn(text, parts), says: 'Its headings rank what they hold.' },
  /** Headings, rows and labels that are times: phases, months. */
  times: { count: (document) => stepsIn(document).times, says: asPlan },
  /** Those of them that are days, and names of what something is good for. */
  reasons: { count: (document) => stepsIn(document).reasons, says: asPlan },
  /** Objectives with key results. */
  results: {
    count: ({ text, parts }) =>
      readObjectives(text, parts, true).objectives.filter(({ results }) => results.length > 0).length,
    says: 'It states objectives.',
  },
  /** Stories in whole sentences: with criteria, or several. */
  stories: {
    count: (document) => Number(toldByText(document) !== null),
    says: 'It tells stories in whole sentences.',
  },
  /** A line that begins a sentence of who wants what. */
  sentences: { count: ({ text }) => Number(beginsStory(text)), says: 'It says who wants what.' },
  /** Criteria and scenarios, of whatever. */
  criteria: { count: criteriaIn, says: 'It has acceptance criteria or scenarios.' },
  /** Headings, labels and columns of stories, criteria and epics. */
  storyWords: {
    count: ({ text }) => signsIn(belowTitle(text)).stories,
    says: 'Its headings, labels or columns speak of stories, criteria or epics.',
  },
  /** Headings, entries and rows that begin with an id of stories or epics. */
  ids: { count: ({ text }) => signsIn(text).ids, says: 'What it lists bears ids of stories or epics.' },
  /** The same with ids of requirements. */
  requirements: {
    count: ({ text }) => signsIn(text).requirements,
    says: 'What it lists bears ids of requirements.',
  },
  /** Headings of lists of requirements. */
  demands: {
    count: ({ text }) => signsIn(belowTitle(text)).heads.filter(isDemands).length,
    says: 'A heading says that what follows is required of the product.',
  },
  /** Lines that oblige the product to something, or say what people can do with it. */
  bindings: {
    count: ({ text }) => bindingsIn(text),
    says: 'It lists what the product must do, or people can.',
  },
  /** Tables of what is measured and where that is to come. */
  targets: {
    count: ({ text }) => signsIn(text).targets,
    says: 'It says what is measured, and where that is to come.',
  },
  /** Headings and labels with the words that a file of the kind is called by. */
  ownWords: {
    count: ({ text }, kind) => signsIn(belowTitle(text)).heads.filter((it) => speaksOf(it, kind)).length,
    says: 'A heading or a label says what such documents say.',
  },
  /** Headings and labels within use cases. */
  flows: {
    count: ({ text }) => headsAmong(text, flowWords),
    says: 'It says who does what, under which conditions, and how it goes.',
  },
  /** The same within personas and journeys. */
  traits: {
    count: ({ text }) => headsAmong(text, traitWords),
    says: 'It says of people what they are after, and what is in their way.',
  },
}

const headsAmong = (text: string, words: WordSet): number =>
  signsIn(belowTitle(text)).heads.filter((it) => words.has(wordsOfHead(it))).length
const flowWords = wordsOf(languages, ({ uses }) => uses.flows)
const traitWords = wordsOf(languages, ({ uses }) => uses.traits)

/** A single word heads what has to be installed, too. */
const isDemands = (key: string): boolean => (key.includes(' ') || isUnspaced(key)) && demands.has(key)
const isUnspaced = (key: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4,}$/u.test(key)
const demands = wordsOf(languages, ({ criteria, specs }) => [criteria.demands, specs.lists])
const says = phrasePattern(({ criteria, specs }) => [...criteria.obligations, ...specs.abilities])

/** UTF-16 units. */
const looked = 20_000

/** Where fewer than one of so many lines bind, the text only says what else is needed. */
const mostLines = 10

function bindingsIn(text: string): number {
  const lines = text
    .slice(0, looked)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const binding = lines.filter((line) => says.isIn(line)).length
  return binding * mostLines < lines.length ? 0 : binding
}

const belowTitle = (text: string): string => text.replace(titleIn(text) ?? '', '')

/** A document of fewer words is only begun: nothing speaks for its name yet, and nothing against it. */
const stub = 20

/** Whether hardly anything stands in a document yet. */
export const isStub = (text: string): boolean => text.length < 1000 && wordCount(text) < stub

const labelsBelow = (document: Document): readonly string[] => {
  const title = titleIn(document.text)
  return labelsIn(document).filter((it) => plainTitle(it) !== title)
}

/** Whether a label says first what is left out on purpose: `Not in scope of the MVP`. */
const saysWhatNot = (label: string): boolean =>
  leftOut.at(label, numberFirst.exec(label)?.[0].length ?? 0, label.length) !== 0

/** `4. Out of scope` */
const numberFirst = /^\d{1,2}[.)]?\s{1,4}/

const leftOut = finderOf(() => [languages.flatMap((it) => phrasesOf(it.leftOut))])

function criteriaIn({ text, parts }: Document): number {
  const title = { start: 0, end: 0, text: '' }
  const told = storiesOf({ text, document: parts, type: anyKind, id: null, title, format: null })
  return criteriaSectionsOf(told).reduce((sum, { criteria }) => sum + filledOf(criteria).length, 0)
}

const anyKind = ownKind('told')
