import type { Config } from '../../domain/config/config.ts'
import type { Format } from '../../domain/formats/format.ts'
import { storyType } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { withArticle } from '../../domain/words.ts'
import { type Field, mayHaveFrontmatter } from '../../syntax/frontmatter.ts'
import { fold } from '../../text/fold.ts'
import { near } from '../../text/near.ts'
import { oursOf } from '../document/conflict.ts'
import type { Document } from '../document/document.ts'
import { fieldNamed, fieldsNamed, typeKeys } from '../fields/other-keys.ts'
import type { Text } from '../story.ts'
import { against } from './against.ts'
import type { Artifact, RecognisedBy } from './artifact.ts'
import { beginsStory } from './begun.ts'
import { toldByText } from './content.ts'
import { definitionEvidence } from './definition.ts'
import { describe, scalarText } from './describe.ts'
import type { Evidence } from './evidence.ts'
import { kindAround } from './file-names.ts'
import { formatOf, liesBeside } from './formats.ts'
import { isTemplate } from './lookalike.ts'
import { mailHeadEvidence } from './mail-head.ts'
import { nameEvidence } from './names.ts'
import { okrEvidence } from './okr.ts'
import { pitchEvidence } from './pitch.ts'
import {
  isAmong,
  isCompanion,
  isExampleFolder,
  isForeign,
  isIndexPage,
  isNeverArtifact,
  placeOf,
} from './place.ts'
import { planEvidence } from './plan.ts'
import { sprintEvidence } from './sprint.ts'
import { strategyEvidence } from './strategy.ts'
import { titleIn } from './title.ts'
import { titleEvidence } from './titled.ts'
import { useEvidence } from './uses.ts'
import { weigh, weights } from './weigh.ts'
import { workListEvidence } from './work-list.ts'

/** What is known of a document before anything is read of it. */
interface Verdict {
  /** Null where the document is no artifact. */
  readonly type: ArtifactType | null
  readonly recognisedBy: RecognisedBy
  /** As an artifact has it. */
  readonly saysItsKind: boolean
  readonly format: Format | null
  /** The value of the type key, where there is one. */
  readonly typeField: Text | null
  /** Whether it begins a story sentence and is none: nothing but too little speaks against its being one. */
  readonly isBegun: boolean
}

/** The same with what speaks for a kind and against. */
export interface Judgement extends Verdict {
  /** The strongest first; none where nothing speaks for any kind. */
  readonly evidence: readonly Evidence[]
}

/** What is kept of a document. */
export interface Reading {
  /** Null where it is none. */
  readonly artifact: Artifact | null
  readonly isBegun: boolean
}

/**
 * The artifact that the document at `path` is, or null where it is none. Where a merge left conflicts, what our side
 * says counts, so that what leads to the document still does. It holds nothing of the document but its text and its
 * frontmatter. `around` are the names of the folders that the workspace lies in, its own as the last, with `/`.
 */
export const readArtifact = (path: string, written: Document, config: Config, around = ''): Artifact | null =>
  read(path, written, config, around).artifact

/** The same, with what a document that is none looks like. */
export function read(path: string, written: Document, config: Config, around: string): Reading {
  const document = oursOf(written)
  const { type, isBegun, ...judged } = verdictOn(path, document, config, around)
  if (!type) return { artifact: null, isBegun }
  const artifact = describe({ path, place: placeOf(path, around), document, type, config, ...judged })
  return { artifact: document === written ? artifact : { ...artifact, text: written.text }, isBegun }
}

/** A document whose kind is asked for, with what every step of the answer needs. */
interface Asked {
  readonly path: string
  /** The path with the names of the folders around the workspace. */
  readonly place: string
  readonly document: Document
  readonly config: Config
  readonly around: string
  readonly fields: readonly Field[]
}

/** What the document at `path` is. Where its team says so, nothing else is looked for: that would outweigh nothing. */
function verdictOn(path: string, document: Document, config: Config, around: string): Verdict {
  const asked = askedOf(path, document, config, around)
  if (!asked) return none
  const stated = statedIn(asked)
  return toldByTeam(asked, stated) ?? judgeAll(asked, stated)
}

/** What speaks for the document at `path` being an artifact, and against it. */
export function judge(path: string, document: Document, config: Config, around = ''): Judgement {
  const asked = askedOf(path, document, config, around)
  return asked ? judgeAll(asked, statedIn(asked)) : none
}

/** Null where whatever lies there is none. */
function askedOf(path: string, document: Document, config: Config, around: string): Asked | null {
  const place = placeOf(path, around)
  if (isForeign(place) || config.ignores(path)) return null
  const fields = mayHaveFrontmatter(document.text) ? (document.frontmatter?.fields ?? []) : []
  return { path, place, document, config, around, fields }
}

/** What a declared type or a glob makes of a document; null where there is neither. */
function toldByTeam({ place, document, config, fields }: Asked, stated: Stated): Verdict | null {
  const { format, typeField, recognisedBy, evidence } = stated
  if (recognisedBy !== 'frontmatter' && recognisedBy !== 'config') return null
  // A form of the team's says so itself, unless a glob takes it in all the same.
  const isForm =
    !evidence.some(({ by }) => by === 'glob') && isTemplate(place, fields, document) === 'unnamed'
  const type = isForm ? null : (config.schema.type(weigh(evidence) ?? '') ?? null)
  return {
    type,
    recognisedBy,
    saysItsKind: true,
    format,
    typeField: typeField ?? scalarText(fieldNamed(fields, 'type')),
    isBegun: false,
  }
}

function judgeAll(asked: Asked, stated: Stated): Judgement {
  const { place, document, config, around, fields } = asked
  const named = [
    ...stated.evidence,
    ...(stated.isBeside ? [] : nameEvidence(place, document, around.split('/'))),
  ]
  const isNamed = stated.isBeside || weigh(named) !== null
  const titled = isNamed && !isIndexPage(place) ? named : withTitle(named, asked)
  const isByText = !isNamed && weigh(titled) === null && mayBeByText(place)
  const evidence = isByText ? withText(titled, asked) : titled
  const isBegun = () => isByText && evidence.every(({ weight }) => weight >= 0) && beginsStory(document.text)
  // Most documents end here.
  if (evidence.length === 0) return isBegun() ? { ...none, isBegun: true } : none
  const { format } = stated
  const likely = config.schema.type(weigh(evidence) ?? '')
  if (likely) evidence.push(...against({ place, document, fields, type: likely, format, evidence }))
  const type = config.schema.type(weigh(evidence) ?? '') ?? null
  return {
    evidence: evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    type,
    recognisedBy: stated.recognisedBy ?? (isNamed ? 'name' : 'content'),
    saysItsKind: evidence.some(({ by, kind, weight }) => kind === type?.id && weight > 0 && saying.has(by)),
    format,
    typeField: stated.typeField ?? scalarText(fieldNamed(fields, 'type')),
    isBegun: type === null && isBegun(),
  }
}

/** By what a document, or its team, says of which kind it is. */
const saying: ReadonlySet<Evidence['by']> = new Set(['type', 'glob', 'format', 'file', 'title'])

const none: Judgement = {
  evidence: [],
  type: null,
  recognisedBy: 'name',
  saysItsKind: false,
  format: null,
  typeField: null,
  isBegun: false,
}

/** What its team or its tool says of a document: a declared type, a glob, a format. */
interface Stated {
  readonly evidence: readonly Evidence[]
  readonly format: Format | null
  /** The value of the type key, where it names a type. */
  readonly typeField: Text | null
  readonly recognisedBy: RecognisedBy | null
  /** Whether it only lies beside the documents of a format, so that its name says nothing. */
  readonly isBeside: boolean
}

function statedIn({ path, place, document: { text }, config, fields }: Asked): Stated {
  const evidence: Evidence[] = []
  const included = config.includes.find(({ takes }) => takes(path)) ?? null
  const declared = fields.length > 0 ? declaredType(path, fields, config) : null
  const isBeside = !included && liesBeside(place, text)
  const format = isBeside ? null : formatOf(place, text)
  const add = (by: 'type' | 'glob' | 'format', kind: string, text: string) =>
    evidence.push({ by, kind, weight: weights[by], text })
  if (declared) {
    const { start, end } = declared.line
    add('type', declared.type.id, `Its frontmatter says \`${text.slice(start, end).trim()}\`.`)
  }
  if (included)
    add('glob', declared?.type.id ?? included.type, `\`${included.glob}\` in triad.yaml takes it in.`)
  if (format) add('format', format.type, `It lies and is written as one in a known format: ${format.title}.`)
  const recognisedBy = declared ? 'frontmatter' : included ? 'config' : format ? 'format' : null
  return { evidence, format, typeField: declared?.field ?? null, recognisedBy, isBeside }
}

/** The same with what the title says. */
function withTitle(evidence: readonly Evidence[], { place, document }: Asked): Evidence[] {
  const said = titleEvidence(place, document)
  return [...evidence, ...said.filter((it) => !evidence.some(({ text }) => text === it.text))]
}

/** The same with what the text says that nothing else tells: by the first look that finds anything. */
function withText(evidence: readonly Evidence[], { place, document, config }: Asked): Evidence[] {
  const looks = [
    () => strategyEvidence(place, document),
    () => planEvidence(place, document),
    () => contentEvidence(place, document, config),
    () => definitionEvidence(place, document),
    () => useEvidence(place, document),
    () => pitchEvidence(document),
    () => okrEvidence(document),
    () => sprintEvidence(document),
    () => workListEvidence(place, document),
    () => mailHeadEvidence(place, document),
  ]
  for (const look of looks) {
    const told = look()
    // Where the text says what its title means, it says so of the title, too.
    if (told.length > 0) return [...evidence.filter(({ by }) => by !== 'title'), ...told]
  }
  return [...evidence]
}

/** Whether nothing in the name of a document keeps it from being known by what it says. */
const mayBeByText = (place: string): boolean =>
  !isAmong(place, isExampleFolder) && !isNeverArtifact(place) && !isCompanion(place)

/** What the text says that no name speaks for. */
function contentEvidence(place: string, document: Document, config: Config): Evidence[] {
  const kind = storyType(config.schema)
  const told = kind ? toldByText(document) : null
  if (!kind || !told) return []
  const many = told.sentences === 1 ? 'a story' : `${told.sentences} stories`
  const text =
    told.sentences === 0
      ? 'It tells stories by their names, with acceptance criteria.'
      : told.withCriteria > 0
        ? `It tells ${many} in whole sentences with acceptance criteria.`
        : `It tells ${told.sentences} stories in whole sentences, and little else.`
  const around =
    told.sentences > 1
      ? config.schema.type(kindAround(place, titleIn(document.text) ?? '')?.id ?? '')
      : undefined
  const said: Evidence = { by: 'content', kind: (around ?? kind).id, weight: weights.told, text }
  if (!around) return [said]
  const called = `Its title or its name says that it is ${withArticle(around.title)}, which holds them.`
  return [said, { by: 'title', kind: around.id, weight: weights.perhaps, text: called }]
}

/**
 * The type that a type key names, or is a near miss of. A key that names neither belongs to another tool; and
 * what calls itself a companion is one, though somebody stamped `doc_type: prd` on a whole folder.
 */
function declaredType(
  path: string,
  fields: readonly Field[],
  config: Config,
): { type: ArtifactType; field: Text; line: Field } | null {
  for (const field of fieldsNamed(fields, typeKeys)) {
    const text = scalarText(field)
    if (!text || (field.name !== 'type' && isCompanion(path))) continue
    // `store` is no `story`: the short names of types are too near to other words.
    const slip = () => near(fold(text.text), config.schema.typeNames, 7)
    const type = config.schema.type(text.text) ?? config.schema.type(slip() ?? '')
    if (type) return { type, field: text, line: field }
  }
  return null
}
