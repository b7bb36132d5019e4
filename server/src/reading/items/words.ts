import { languages } from '../../domain/languages/index.ts'
import { type ColumnName, columnNames, type Language, type Words } from '../../domain/languages/language.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey, phrasesOf } from '../../domain/languages/phrases.ts'

/** What plans call their parts, in all languages at once: sets of keys, as `lookupKey` makes them. */

/** Fields of an item or of a phase that say what it is good for: `Outcome`, `Goal`. */
export const outcomeNames = wordsOf(languages, (it) => it.outcomes.fields)

/** The same where adjectives stand before them, and behind them. */
export const outcomeBefore = wordsOf(
  languages.filter(({ criteria }) => criteria.adjectives === 'before'),
  (it) => it.outcomes.fields,
)
export const outcomeBehind = wordsOf(
  languages.filter(({ criteria }) => criteria.adjectives === 'behind'),
  (it) => it.outcomes.fields,
)

const roleOutcome = wordsOf(languages, (it) => it.columns.outcome)
const itemNames = wordsOf(languages, (it) => it.columns.item)

/** What an item can be called, which is no goal as well: `Feature`, `Deliverable`. */
export const thingNames: ReadonlySet<string> = new Set([...itemNames].filter((it) => !roleOutcome.has(it)))

/** Names of what holds things: `Features`, `Epics`, `Scope`. */
export const groupNames = wordsOf(languages, ({ kinds, sections, story }) => [
  kinds.feature.several,
  kinds.enabler.several,
  kinds.bug.several,
  story.several,
  sections['release-plan'].scope,
])

/** The words for a roadmap; a list of links below one of them is no list of items. */
export const roadmapNames = wordsOf(languages, ({ kinds }) => [
  kinds.roadmap.one,
  kinds.roadmap.several,
  kinds['portfolio-roadmap'].one,
  kinds['portfolio-roadmap'].several,
])

export const leftOutNames = wordsOf(languages, (it) => it.leftOut)

/** What in a phase is about it, and none of the things it brings: `Risks`, `Acceptance criteria`, `Owner`. */
export const asideNames = wordsOf(languages, (it): readonly Words[] => [
  it.notes,
  it.chapters,
  it.criteria.names,
  it.criteria.alike,
  it.columns.metric,
  it.columns.baseline,
  it.columns.owner,
  it.columns.status,
  it.objectives.keyResults,
  it.sections['business-case'].risks,
  it.sections['business-case'].cost,
  it.fields.owner,
  it.fields.contact,
  it.fields.status,
  it.fields.date,
  it.fields['target-date'],
  it.fields.priority,
])

/** Columns beside what a row is about. */
export const asideColumns = wordsOf(languages, (it): readonly Words[] => [
  it.sections['business-case'].risks,
  it.sections['business-case'].options,
  it.sections['executive-briefing'].decision,
  it.notes,
  it.columns.metric,
  it.columns.baseline,
  it.columns.owner,
  it.columns.status,
  it.fields.owner,
  it.fields.date,
  it.fields.priority,
])

/** Fields that say when: `Horizon`, `Target date`. */
export const horizonNames = wordsOf(languages, ({ columns, fields }) => [
  columns.horizon,
  fields['target-date'],
])

export const statusNames = wordsOf(languages, ({ columns, fields }) => [columns.status, fields.status])

/** What is over: `shipped`. */
export const pastWords = wordsOf(languages, ({ horizons, statuses }) => [horizons.past, statuses.done])

export const unfinishedWords = wordsOf(languages, (it) => it.unfinished)

/** What the word of a horizon can stand beside and still be one: `Next priorities`, `Planned features`. */
export const plainNouns = wordsOf(languages, (it): readonly Words[] => [
  it.columns.item,
  it.outcomes.fields,
  it.objectives.objective,
  it.fields.priority,
  it.kinds.roadmap.one,
  it.kinds.roadmap.several,
  basesOf(it),
])

/** `phase` of `phase #` */
function basesOf({ horizons }: Language): Words {
  const bases = phrasesOf(horizons.numbered)
    .map((it) => it.replace(/#/g, '').trim())
    .filter((it) => it.length > 2)
  return bases as unknown as Words
}

/** Whether a word, or what it is the plural of, is one of `words`. */
export const isOneOf = (words: ReadonlySet<string>, key: string): boolean =>
  words.has(key) ||
  (key.endsWith('ies') && words.has(`${key.slice(0, -3)}y`)) ||
  (key.endsWith('s') && words.has(key.slice(0, -1)))

/** What the columns of a table are about, by the keys of their heads; one head can say several things. */
export const columnRoles: ReadonlyMap<string, ReadonlySet<ColumnName>> = rolesOf()

function rolesOf(): Map<string, Set<ColumnName>> {
  const found = new Map<string, Set<ColumnName>>()
  for (const name of columnNames)
    for (const language of languages)
      for (const phrase of phrasesOf(language.columns[name])) {
        const key = lookupKey(phrase)
        const roles = found.get(key)
        if (roles) roles.add(name)
        else found.set(key, new Set([name]))
      }
  return found
}
