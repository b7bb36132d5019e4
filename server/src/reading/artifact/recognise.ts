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
import { bearsOut } from './borne-out.ts'
import { toldByText } from './content.ts'
import { describe, scalarText } from './describe.ts'
import type { Evidence } from './evidence.ts'
import { formatOf, liesBeside } from './formats.ts'
import { kindAround, nameEvidence } from './names.ts'
import { isCompanion, isForeign, isIndexPage, isNeverArtifact, placeOf } from './place.ts'
import { planEvidence } from './plan.ts'
import { strategyEvidence } from './strategy.ts'
import { titleIn } from './title.ts'
import { titleEvidence } from './titled.ts'
import { weigh, weights } from './weigh.ts'

/** What is known of a document before anything is read of it: what speaks for a kind and against, and what comes of it. */
export interface Judgement {
  /** The strongest first; none where nothing speaks for any kind. */
  readonly evidence: readonly Evidence[]
  /** Null where the document is no artifact. */
  readonly type: ArtifactType | null
  readonly recognisedBy: RecognisedBy
  readonly format: Format | null
  /** The value of the type key, where there is one. */
  readonly typeField: Text | null
  /** Whether it begins a story sentence and is none: nothing but too little speaks against its being one. */
  readonly isBegun: boolean
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
  const { type, isBegun, ...judged } = judge(path, document, config, around)
  if (!type) return { artifact: null, isBegun }
  const artifact = describe({ path, place: placeOf(path, around), document, type, config, ...judged })
  return { artifact: document === written ? artifact : { ...artifact, text: written.text }, isBegun }
}

/** What speaks for the document at `path` being an artifact, and against it. */
export function judge(path: string, document: Document, config: Config, around = ''): Judgement {
  const place = placeOf(path, around)
  const { text } = document
  if (isForeign(place) || config.ignores(path)) return none
  const included = config.includes.find(({ takes }) => takes(path)) ?? null
  const fields = mayHaveFrontmatter(text) ? (document.frontmatter?.fields ?? []) : []
  const declared = fields.length > 0 ? declaredType(path, fields, config) : null
  const isBeside = !included && liesBeside(place, text)
  const format = isBeside ? null : formatOf(place, text)
  let evidence: Evidence[] = []
  if (declared)
    evidence.push({
      by: 'type',
      kind: declared.type.id,
      weight: weights.type,
      text: `Its frontmatter says \`${text.slice(declared.line.start, declared.line.end).trim()}\`.`,
    })
  if (included)
    evidence.push({
      by: 'glob',
      kind: declared?.type.id ?? included.type,
      weight: weights.glob,
      text: `\`${included.glob}\` in triad.yaml takes it in.`,
    })
  if (format)
    evidence.push({
      by: 'format',
      kind: format.type,
      weight: weights.format,
      text: `It lies and is written as one in a known format: ${format.title}.`,
    })
  if (!isBeside)
    evidence.push(
      ...nameEvidence(
        place,
        text,
        {
          tellsStories: () => toldByText(document) !== null,
          bearsOut: (kind) => bearsOut(kind, document, false) !== null,
        },
        around.split('/'),
      ),
    )
  const isNamed = isBeside || weigh(evidence) !== null
  if (!isNamed || isIndexPage(place)) {
    const said = titleEvidence(place, document)
    evidence.push(...said.filter((it) => !evidence.some(({ text }) => text === it.text)))
  }
  const byText = !isNamed && weigh(evidence) === null && mayBeByText(place)
  if (byText) {
    const looks = [
      () => strategyEvidence(place, text),
      () => planEvidence(place, text),
      () => contentEvidence(place, document, config),
    ]
    const told = firstOf(looks)
    // Where the text says what its title means, it says so of the title, too.
    const others = told.length > 0 ? evidence.filter(({ by }) => by !== 'title') : evidence
    evidence = [...others, ...told]
  }
  // Most documents end here.
  if (evidence.length === 0) return byText && beginsStory(text) ? { ...none, isBegun: true } : none
  const likely = config.schema.type(weigh(evidence) ?? '')
  if (likely) evidence.push(...against({ place, document, fields, type: likely, format, evidence }))
  const type = config.schema.type(weigh(evidence) ?? '') ?? null
  return {
    evidence: evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    type,
    recognisedBy: declared
      ? 'frontmatter'
      : included
        ? 'config'
        : format
          ? 'format'
          : isNamed
            ? 'name'
            : 'content',
    format,
    typeField: declared?.field ?? scalarText(fieldNamed(fields, 'type')),
    isBegun: byText && type === null && evidence.every(({ weight }) => weight >= 0) && beginsStory(text),
  }
}

/** What the first look finds that finds anything. */
function firstOf(looks: readonly (() => Evidence[])[]): Evidence[] {
  for (const look of looks) {
    const found = look()
    if (found.length > 0) return found
  }
  return []
}

const none: Judgement = {
  evidence: [],
  type: null,
  recognisedBy: 'name',
  format: null,
  typeField: null,
  isBegun: false,
}

/** Folders of what shows how something is written, or is run as a test. */
const exampleFolders = /(?:^|\/)(?:\.[^/]+|examples?|samples?|fixtures|tests?|__tests__|testdata)\//i

/** Whether nothing in the name of a document keeps it from being known by what it says. */
const mayBeByText = (place: string): boolean =>
  !exampleFolders.test(place) && !isNeverArtifact(place) && !isCompanion(place)

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
