import { type KindId, kinds } from '../../domain/kinds/index.ts'
import { languages } from '../../domain/languages/index.ts'
import { type ColumnName, columnNames, type Language, type Words } from '../../domain/languages/language.ts'
import { type WordSet, wordsOf } from '../../domain/languages/lookup.ts'
import { keysOf, phrasesOf } from '../../domain/languages/phrases.ts'
import { lazily } from '../../text/lazily.ts'

/** What plans call their parts, in all languages at once: sets of keys, as `lookupKey` makes them. */
export interface PlanWords {
  /** Fields of an item or of a phase that say what it is good for: `Outcome`, `Goal`. */
  readonly outcomeNames: WordSet
  /** The same where adjectives stand before them, and behind them. */
  readonly outcomeBefore: WordSet
  readonly outcomeBehind: WordSet
  readonly roleOutcome: WordSet
  /** Short words that go on with a name, as `for` does in `Outcome for guests`. */
  readonly joiners: WordSet
  /** Fields that say something else of an item: `Needs`, `Dependencies`, `Included stories`. */
  readonly otherNames: WordSet
  /** Of those, what something needs: `Dependencies`. */
  readonly needNames: WordSet
  /** Those in scripts that put no spaces between words. */
  readonly denseOthers: readonly string[]
  /** Headings and labels behind which an item is told of: `Description`. */
  readonly tellingNames: WordSet
  /** What ids of phases begin with: `inc` of `INC-01`. */
  readonly phaseIds: WordSet
  readonly itemNames: WordSet
  /** What an item can be called, which is no goal as well: `Feature`, `Deliverable`. */
  readonly thingNames: WordSet
  /** Names of what holds things: `Features`, `Epics`, `Scope`. */
  readonly groupNames: WordSet
  /** The words for a roadmap; a list of links below one of them is no list of items. */
  readonly roadmapNames: WordSet
  readonly leftOutNames: WordSet
  /** What in a phase is about it, and none of the things it brings: `Risks`, `Acceptance criteria`, `Owner`. */
  readonly asideNames: WordSet
  readonly legendNames: WordSet
  /** What tells of changes that were made: `Changelog`. */
  readonly historyNames: WordSet
  /** What is about how the work went: `Lessons learned`. */
  readonly lookBackNames: WordSet
  /** What tells what was done on each day, where days begin its entries: `Validation log`. */
  readonly logNames: WordSet
  /** What tells how things stand, where a date stands beside it: `Status update`. */
  readonly updateNames: WordSet
  /** What a priority is called, and what has one: `must have`; `tier` of `Tier 1`. */
  readonly priorities: WordSet
  readonly tierWords: WordSet
  /** What a backlog is called: what is in it is to come some time, or now. */
  readonly backlogNames: WordSet
  /** What says where in a document one is: `Goals`, `Overview`. */
  readonly chapterNames: WordSet
  /** What is about how something is built: `Architecture`, `Build order`. */
  readonly designNames: WordSet
  /** Kinds of work by which every phase sorts its things: `Technical`. */
  readonly areaNames: WordSet
  /** The same beside such a chapter; else things are grouped by it: `Modules`. */
  readonly designPartNames: WordSet
  /** What criteria are called. */
  readonly criteriaNames: WordSet
  /** What a section is about that stands around a plan: `Resource allocation`, `Risks`, `Decision log`. */
  readonly aroundPlan: WordSet
  /** What figures are called, where adjectives stand before such a name, and behind it. */
  readonly figuresBefore: WordSet
  readonly figuresBehind: WordSet
  /** A table with such a column is a log. */
  readonly decisions: WordSet
  /** Columns beside what a row is about. */
  readonly asideColumns: WordSet
  /** Fields that say when: `Horizon`, `Target date`. */
  readonly horizonNames: WordSet
  readonly statusNames: WordSet
  /** What short stretches of time are counted in: `week`. */
  readonly units: WordSet
  readonly priorityNames: WordSet
  readonly epicNames: WordSet
  /** Who wrote a document, and on which day. */
  readonly authorNames: WordSet
  readonly dayNames: WordSet
  readonly baseWords: WordSet
  /** What is over: `shipped`. */
  readonly pastWords: WordSet
  /** Those that say so at the end of a heading, where an adjective can stand: `complete`, not `integrado`. */
  readonly pastEnds: WordSet
  readonly unfinishedWords: WordSet
  /** What the word of a horizon can stand beside and still be one: `Next priorities`, `Planned features`. */
  readonly plainNouns: WordSet
  /** What the columns of a table are about, by the keys of their heads; one head can say several things. */
  readonly columnRoles: ReadonlyMap<string, ReadonlySet<ColumnName>>
}

/** Made when they are asked for: most documents plan nothing. */
export const planWords: PlanWords = lazily<PlanWords>({
  outcomeNames: () => wordsOf(languages, (it) => it.outcomes.fields),
  outcomeBefore: () =>
    wordsOf(
      languages.filter(({ criteria }) => criteria.adjectives === 'before'),
      (it) => it.outcomes.fields,
    ),
  outcomeBehind: () =>
    wordsOf(
      languages.filter(({ criteria }) => criteria.adjectives === 'behind'),
      (it) => it.outcomes.fields,
    ),
  roleOutcome: () => wordsOf(languages, (it) => it.columns.outcome),
  joiners: () => wordsOf(languages, (it) => it.sentence.joiners),
  otherNames: () =>
    wordsOf(languages, (it): readonly Words[] => [
      it.outcomes.others,
      it.notes,
      it.criteria.names,
      it.criteria.expected,
      it.criteria.alike,
      it.kinds.feature.several,
      it.story.several,
      it.fields.epic,
      it.fields.owner,
      it.fields.priority,
    ]),
  needNames: () => wordsOf(languages, (it) => it.outcomes.others),
  denseOthers: () =>
    languages
      .flatMap((it) => keysOf(it.outcomes.others))
      .filter((it) => /^[\u3040-\u30ff\u3400-\u9fff]{2,}$/.test(it)),
  tellingNames: () => wordsOf(languages, (it) => [it.chapters, it.story.labels]),
  phaseIds: () => wordsOf(languages, (it) => it.horizons.ids),
  itemNames: () => wordsOf(languages, (it) => it.columns.item),
  thingNames: () => ({
    has: (key) => planWords.itemNames.has(key) && !planWords.roleOutcome.has(key),
  }),
  groupNames: () =>
    wordsOf(languages, (it): readonly Words[] => [
      it.kinds.feature.several,
      it.kinds.enabler.several,
      it.kinds.bug.several,
      it.story.several,
      sectionsNamed(it, 'scope'),
    ]),
  roadmapNames: () =>
    wordsOf(languages, (it): readonly Words[] =>
      plans.flatMap((id) => [it.kinds[id].one, it.kinds[id].several]),
    ),
  leftOutNames: () => wordsOf(languages, (it) => it.leftOut),
  asideNames: () =>
    wordsOf(languages, (it): readonly Words[] => [
      it.notes,
      it.chapters,
      it.legend,
      it.criteria.names,
      it.criteria.expected,
      it.criteria.alike,
      it.columns.metric,
      it.columns.baseline,
      it.columns.owner,
      it.columns.status,
      it.objectives.keyResults,
      sectionsNamed(it, 'risks'),
      sectionsNamed(it, 'cost'),
      it.fields.owner,
      it.fields.contact,
      it.fields.status,
      it.fields.date,
      it.fields['target-date'],
      it.fields.priority,
    ]),
  legendNames: () => wordsOf(languages, (it) => it.legend),
  historyNames: () => wordsOf(languages, (it) => it.history),
  lookBackNames: () => wordsOf(languages, (it) => it.lookingBack),
  logNames: () => wordsOf(languages, (it) => it.logs),
  updateNames: () => wordsOf(languages, (it) => it.updates),
  priorities: () => wordsOf(languages, (it) => it.priorities),
  tierWords: () => wordsOf(languages, (it) => it.fields.priority),
  backlogNames: () =>
    wordsOf(languages, (it): readonly Words[] =>
      backlogs.flatMap((id) => [it.kinds[id].one, it.kinds[id].several]),
    ),
  chapterNames: () => wordsOf(languages, (it) => it.chapters),
  designNames: () => wordsOf(languages, (it) => it.design),
  areaNames: () => wordsOf(languages, (it) => it.areas),
  designPartNames: () => wordsOf(languages, (it) => it.designParts),
  criteriaNames: () =>
    wordsOf(languages, ({ criteria }): readonly Words[] => [
      criteria.names,
      criteria.expected,
      criteria.alike,
      criteria.forAll,
    ]),
  aroundPlan: () =>
    wordsOf(languages, (it): readonly Words[] => [
      it.columns.metric,
      sectionsNamed(it, 'risks'),
      sectionsNamed(it, 'cost'),
      sectionsNamed(it, 'decision'),
    ]),
  figuresBefore: () =>
    wordsOf(
      languages.filter(({ criteria }) => criteria.adjectives === 'before'),
      (it) => it.columns.metric,
    ),
  figuresBehind: () =>
    wordsOf(
      languages.filter(({ criteria }) => criteria.adjectives === 'behind'),
      (it) => it.columns.metric,
    ),
  decisions: () =>
    wordsOf(languages, (it): readonly Words[] => [sectionsNamed(it, 'decision'), sectionsNamed(it, 'risks')]),
  asideColumns: () =>
    wordsOf(languages, (it): readonly Words[] => [
      sectionsNamed(it, 'risks'),
      sectionsNamed(it, 'options'),
      sectionsNamed(it, 'decision'),
      it.notes,
      it.columns.metric,
      it.columns.baseline,
      it.columns.owner,
      it.columns.status,
      it.fields.owner,
      it.fields.date,
      it.fields.priority,
    ]),
  horizonNames: () => wordsOf(languages, ({ columns, fields }) => [columns.horizon, fields['target-date']]),
  units: () => wordsOf(languages, (it) => it.units),
  statusNames: () => wordsOf(languages, ({ columns, fields }) => [columns.status, fields.status]),
  priorityNames: () => wordsOf(languages, ({ fields }) => fields.priority),
  epicNames: () => wordsOf(languages, ({ fields }) => fields.epic),
  authorNames: () => wordsOf(languages, ({ fields }) => fields.author),
  dayNames: () => wordsOf(languages, ({ fields }) => fields.date),
  baseWords: () => wordsOf(languages, ({ horizons }) => horizons.bases),
  pastWords: () => wordsOf(languages, ({ horizons, statuses }) => [horizons.past, statuses.done]),
  pastEnds: () =>
    wordsOf(languages, ({ horizons, statuses, criteria }): readonly Words[] =>
      criteria.adjectives === 'before' ? [horizons.past, statuses.done] : [horizons.past],
    ),
  unfinishedWords: () => wordsOf(languages, (it) => it.unfinished),
  plainNouns: () =>
    wordsOf(languages, (it): readonly Words[] => [
      it.columns.item,
      it.outcomes.fields,
      it.objectives.objective,
      it.fields.priority,
      it.kinds.roadmap.one,
      it.kinds.roadmap.several,
      basesOf(it),
    ]),
  columnRoles: rolesOf,
})

/** The kinds of documents whose items have a horizon. */
const plans: readonly KindId[] = kinds.filter(({ items }) => items === 'planned').map(({ id }) => id)

/** The kinds of documents that hold what is to be done, whenever that is. */
const backlogs: readonly KindId[] = kinds.filter(({ items }) => items === 'backlog').map(({ id }) => id)

/** What the sections of one name are called, in whichever kind of document. */
const sectionsNamed = ({ sections }: Language, name: string): Words =>
  Object.values(sections).flatMap(
    (it) => (it as Readonly<Record<string, Words>>)[name] ?? [],
  ) as unknown as Words

/** `phase` of `phase #` */
function basesOf({ horizons }: Language): Words {
  const bases = phrasesOf(horizons.numbered)
    .map((it) => it.replace(/#/g, '').trim())
    .filter((it) => it.length > 2)
  return bases as unknown as Words
}

/** Whether a word, or what it is the plural of, is one of `words`. */
export const isOneOf = (words: WordSet, key: string): boolean =>
  words.has(key) ||
  (key.endsWith('ies') && words.has(`${key.slice(0, -3)}y`)) ||
  (key.endsWith('s') && words.has(key.slice(0, -1)))

function rolesOf(): Map<string, Set<ColumnName>> {
  const found = new Map<string, Set<ColumnName>>()
  for (const name of columnNames)
    for (const language of languages)
      for (const key of keysOf(language.columns[name])) {
        const roles = found.get(key)
        if (roles) roles.add(name)
        else found.set(key, new Set([name]))
      }
  return found
}
